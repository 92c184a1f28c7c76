"""What a pack says holds for who watches, at any hour, in every state."""

import io
import re
from datetime import UTC, date, datetime
from typing import Any

import pytest
import time_machine
from django.test import Client
from icalendar import Calendar
from pypdf import PdfReader

from actions.choices import Audience
from actions.models import FilmCampaignPage
from actions.pack import notes
from actions.pack.evening import Film
from resources import register
from resources.choices import State
from resources.models import ContactCheck, ContactMethod, ResourcePage
from tests.actions.packs import PACK, ask, files_in, text_of
from tests.factories import publish_service

pytestmark = pytest.mark.django_db

RUN, SPEECH, LINES = "1-run-sheet.pdf", "3-what-to-say.pdf", "5-people-to-talk-to.pdf"
POSTER, WALL = "7-poster.pdf", "8-all-support-lines.pdf"


@pytest.fixture(autouse=True)
def _a_day_before() -> Any:
    with time_machine.travel(datetime(2026, 11, 23, 2, tzinfo=UTC), tick=True):
        yield


def words_of(client: Client, **changes: str) -> dict[str, str]:
    """Return the words of each file of a pack."""
    return {
        name: text_of(content) if name.endswith(".pdf") else content.decode()
        for name, content in files_in(ask(client, **changes)).items()
    }


def check_numbers(day: date, *slugs: str) -> None:
    """Let all ways to reach these services have been checked on a day."""
    for service in ResourcePage.objects.filter(slug__in=slugs):
        for way in service.contact_methods.all():
            ContactCheck.objects.create(
                service=service,
                kind=way.kind,
                key=way.key,
                value=way.value,
                checked_on=day,
            )
    register.forget()


def test_nobody_leaves_a_school_without_a_word(client: Client) -> None:
    school = words_of(client, audience="school", starts="12:30")
    told = " ".join(school.values())
    for words in ("fine to go home", "go home now, without a word,", "goodbye"):
        assert words not in told
    for words in ("leave at any time", "drives anybody home", "rather be alone?”"):
        assert words not in school[POSTER] + school["2-roles.pdf"]
    assert "No student leaves the site" in school[RUN]
    assert "all of us stay at school" in school[SPEECH]
    for sheet in (school[SPEECH], school[POSTER]):
        assert "need not say why" in sheet
        assert "n adult goes with you" in sheet
    assert "In a school nobody leaves the site" in school["6-discussion-guide.pdf"]
    general = words_of(client)
    assert "fine to go home" in general[SPEECH]
    assert "wellbeing team" not in general[SPEECH] + general[POSTER]


@pytest.mark.parametrize("audience", Audience.values)
def test_no_word_supposes_an_hour(client: Client, audience: str) -> None:
    told = words_of(client, audience=audience, starts="12:30")
    for name, words in told.items():
        found = re.findall(r"\b(?:evenings?|good night)\b", words, re.IGNORECASE)
        assert not found, name


@pytest.mark.parametrize(
    ("checked", "words"),
    [
        (None, "The numbers above: not yet checked by us."),
        (date(2026, 11, 2), "The numbers above: checked by us on 2 November 2026."),
        (
            date(2026, 5, 1),
            "The numbers above: not confirmed by us since 1 May 2026.",
        ),
    ],
)
def test_each_sheet_says_what_its_numbers_are_worth(
    client: Client, checked: date | None, words: str
) -> None:
    if checked:
        check_numbers(date(2026, 11, 20), "triple-zero", "kids-helpline")
        # Of the rest, whose numbers a README names as well.
        check_numbers(checked, "lifeline", "13yarn", "1800respect")
    for name, text in words_of(client).items():
        if name in (LINES, WALL):
            assert "Printed on 23 November 2026. When each number" in text
            assert ("Not yet checked" if checked is None else "Checked on") in text
        elif name != "calendar.ics":
            assert f"Printed on 23 November 2026. {words}" in text, name


def test_one_number_without_a_check_is_told_for_all(client: Client) -> None:
    check_numbers(date(2026, 11, 20), "triple-zero", "kids-helpline")
    assert "not all of them checked by us yet" in words_of(client)[POSTER]


def test_poster_run_sheet_and_speech_say_what_is_in_the_film(client: Client) -> None:
    page = FilmCampaignPage.objects.get()
    page.advice = "Mature themes"
    page.save_revision().publish()
    told = words_of(client)
    for name in (POSTER, RUN, SPEECH):
        assert "Online child sexual exploitation; Children who were" in told[name]
        assert "M: for mature audiences. Mature themes" in told[name]
    assert "Recommended for 15 years and over" in told[RUN]
    # On a poster, “here” would be the screening.
    assert "Nothing from the film is shown here" not in "".join(told.values())
    assert "this page" not in "".join(told.values()).lower()


def test_a_film_of_which_little_is_known() -> None:
    film = Film(1, "A film", "https://campaign.example/film/")
    assert notes.about_the_film(film) == "Ask the host beforehand what the film shows."
    assert notes.for_whom(film) == "Adults only, until it is classified."


def test_no_line_is_called_to_test_it(client: Client) -> None:
    run_sheet = words_of(client)[RUN]
    assert "Do not call to test a line" in run_sheet
    assert "Call two of" not in run_sheet


def test_the_licence_is_asked_for_where_the_film_is(client: Client) -> None:
    assert "own site, childreninthepictures.org" in words_of(client)[RUN]
    page = FilmCampaignPage.objects.get()
    page.official_url = ""
    page.save_revision().publish()
    assert "ask whoever distributes the film" in words_of(client)[RUN]


@pytest.mark.parametrize("audience", ["general", "school"])
@pytest.mark.parametrize("area", State.values)
def test_everybody_gets_one_side_of_paper(
    client: Client, area: str, audience: str
) -> None:
    content = files_in(ask(client, area=area, audience=audience))[LINES]
    assert len(PdfReader(io.BytesIO(content)).pages) == 1
    for number in ("000", "1800 55 1800", "0477 13 11 14"):
        assert number in text_of(content)


def test_one_side_is_enough_for_many_lines_nearby(client: Client) -> None:
    for number in range(12):
        publish_service(
            f"line-{number}",
            states=["nt"],
            methods=[
                ContactMethod(kind="phone", value=f"1800 000 {number:03}", label=words)
                for words in ("Weekdays, from the coast", "Weekends", "For carers")
            ],
        )
    register.forget()
    files = files_in(ask(client, area="nt"))
    assert len(PdfReader(io.BytesIO(files[LINES])).pages) == 1
    assert "1800 000 000" in text_of(files[LINES])
    assert "1800 000 011" in text_of(files[WALL])


def test_a_place_without_a_line_of_its_own_is_told_so(client: Client) -> None:
    told = words_of(client, area="nt")
    for name in (LINES, WALL):
        assert "In the Northern Territory" in told[name]
        assert "no line for this place alone yet" in told[name]
    assert "for this place alone" not in words_of(client, area="vic")[LINES]


def test_the_calendar_says_when_guests_come(client: Client) -> None:
    content = files_in(ask(client))["calendar.ics"]
    event = Calendar.from_ical(content).walk("VEVENT")[0]
    assert str(event["DESCRIPTION"]).startswith(
        "Setting up begins at 6 pm. Doors open at 6.30 pm. Starts at 7 pm."
    )


def test_what_the_page_promises_is_in_the_pack(client: Client) -> None:
    page = client.get(PACK).content.decode()
    assert "All support lines" in page
    assert "One side of paper for every chair" in page
