"""A pack fits the evening: its times, its lines, its questions, its language."""

import io
import re
from datetime import date, datetime, time
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from icalendar import Calendar
from pypdf import PdfReader

from actions.models import DiscussionGuidePage, FilmCampaignPage
from actions.pack.evening import Evening, Film
from actions.pack.programme import programme
from resources import register
from resources.models import ContactMethod, ResourcePage
from resources.models.records import ContactPull
from tests.actions.packs import PACK, ask, files_in, on_a_day_before, text_of
from tests.factories import publish_service

pytestmark = pytest.mark.django_db

NAMES = [
    "README.txt",
    "1-run-sheet.pdf",
    "2-roles.pdf",
    "3-what-to-say.pdf",
    "4-looking-after-people.pdf",
    "5-people-to-talk-to.pdf",
    "6-discussion-guide.pdf",
    "7-poster.pdf",
    "8-all-support-lines.pdf",
    "calendar.ics",
]
FILM = Film(1, "The film", "https://campaign.example/film/", minutes=80)


@pytest.fixture(autouse=True)
def _a_day_before() -> Any:
    with on_a_day_before():
        yield


def evening(day: date, starts: time, area: str = "nsw") -> Evening:
    return Evening(FILM, day, starts, "Hall", area, "general")


def clocks(told: Evening) -> list[str]:
    return [told.clock(step.begins) for step in programme(told)]


def form_of(response: Any) -> Any:
    return BeautifulSoup(response.content, "html.parser").find(id="pack-form")


def errors_of(response: Any) -> dict[str, str]:
    """Return the errors next to the fields, by the name of the field."""
    assert response.status_code == 400
    page = BeautifulSoup(response.content, "html.parser")
    found = page.select(".pack-form__error")
    summary = page.select(".pack-form__errors a")
    assert len(summary) == len(found)
    for link in summary:
        assert page.find(id=link["href"].removeprefix("#"))
    return {
        error["id"].removeprefix("id_").removesuffix("_error"): error.get_text(" ")
        for error in found
    }


def test_the_pack_holds_what_the_page_promises(client: Client) -> None:
    response = ask(client)
    files = files_in(response)
    assert list(files) == NAMES
    assert response["Content-Type"] == "application/zip"
    assert response["Content-Disposition"].endswith('filename="screening-pack.zip"')
    for name, content in files.items():
        if name.endswith(".pdf"):
            reader = PdfReader(io.BytesIO(content))
            assert reader.trailer["/Root"]["/Lang"] == "en-AU"
            assert reader.trailer["/Root"]["/MarkInfo"]["/Marked"]
            assert reader.metadata.title
            text = text_of(content)
            for words in ("Child abuse themes", "1800 55 1800", "13 11 14", "000"):
                assert words in text, name
    assert "1800 55 1800" in files["README.txt"].decode()


def test_the_run_sheet_tells_the_evening(client: Client) -> None:
    text = text_of(files_in(ask(client))["1-run-sheet.pdf"])
    for words in (
        "Friday 5 March 2027",
        "Town Hall, Ballarat",
        "Victoria",
        "6 pm Set up",
        "7 pm Welcome",
        "7.10 pm The film",
        "40 sheets of support lines",
    ):
        assert words in text


def test_an_unknown_length_is_said_to_be_assumed(client: Client) -> None:
    page = FilmCampaignPage.objects.get()
    page.minutes = None
    page.save_revision().publish()
    assert "counted 90 minutes" in text_of(files_in(ask(client))["1-run-sheet.pdf"])
    page.minutes = 84
    page.save_revision().publish()
    text = text_of(files_in(ask(client))["1-run-sheet.pdf"])
    assert "84 minutes." in text
    assert "counted" not in text


@pytest.mark.parametrize(
    ("audience", "words", "question"),
    [
        ("general", "kitchen table", "a child you know"),
        ("school", "Nobody has to come", "If a friend told you"),
        ("workplace", "employee assistance program", "Who at work"),
        ("faith", "not the place of worship", "in our tradition"),
        ("sport", "member protection", "at this club"),
    ],
)
def test_each_audience_has_its_own_words(
    client: Client, audience: str, words: str, question: str
) -> None:
    files = files_in(ask(client, audience=audience))
    assert words in text_of(files["1-run-sheet.pdf"])
    guide = text_of(files["6-discussion-guide.pdf"])
    assert question in guide
    others = {"If a friend told you", "Who at work", "in our tradition"} - {question}
    assert not [other for other in others if other in guide]
    student = "When a student tells you" in text_of(files["4-looking-after-people.pdf"])
    assert student == (audience == "school")


def test_times_run_over_midnight() -> None:
    told = clocks(evening(date(2027, 3, 5), time(22, 30)))
    assert told[0] == "9.30 pm"
    assert told[4:6] == ["midnight, Saturday", "12.15 am, Saturday"]


@pytest.mark.parametrize(
    ("day", "starts", "film", "after"),
    [
        # Sydney goes forward at 2 am, and back at 3 am.
        (date(2027, 10, 3), time(1, 30), "1.40 am", "4 am"),
        (date(2027, 4, 4), time(1, 30), "1.40 am", "2 am"),
    ],
)
def test_times_are_what_the_clocks_show(
    day: date, starts: time, film: str, after: str
) -> None:
    told = evening(day, starts)
    steps = programme(told)
    assert clocks(told)[3:5] == [film, after]
    assert told.clocks_change(steps[0].begins, steps[-1].begins)
    assert not evening(day, time(19)).clocks_change(0, 60)


def test_local_lines_come_from_the_register(client: Client) -> None:
    publish_service(
        "harbour-line",
        states=["tas"],
        methods=[
            ContactMethod(kind="phone", value="1800 000 777", is_always_open=True),
            ContactMethod(kind="phone", value="1800 000 888", label="Second"),
        ],
    )
    register.forget()
    here = text_of(files_in(ask(client, area="tas"))["5-people-to-talk-to.pdf"])
    assert "In Tasmania Harbour line" in here
    assert "1800 000 777 24 hours, every day" in here
    assert "Not yet checked" in here
    elsewhere = text_of(files_in(ask(client, area="wa"))["5-people-to-talk-to.pdf"])
    assert "Harbour" not in elsewhere
    service = ResourcePage.objects.get(slug="harbour-line")
    second = service.contact_methods.get(label="Second")
    ContactPull.objects.create(
        service=second.service, kind="phone", value=second.value, key=second.key
    )
    register.forget()
    later = text_of(files_in(ask(client, area="tas"))["5-people-to-talk-to.pdf"])
    assert "1800 000 777" in later
    assert "1800 000 888" not in later


def test_the_entry_for_the_calendar_tells_of_help_and_not_of_the_subject(
    client: Client,
) -> None:
    content = files_in(ask(client))["calendar.ics"]
    event = Calendar.from_ical(content).walk("VEVENT")[0]
    assert event["SUMMARY"] == "Film screening"
    assert event["DTSTART"].dt == datetime(2027, 3, 5, 18)
    assert event["CLASS"] == "PRIVATE"
    for number in ("1800 55 1800", "13 11 14"):
        assert number in event["DESCRIPTION"]
    assert not re.search(rb"abuse|child|stigma|alarm|http", content, re.IGNORECASE)


def test_the_poster_leads_to_the_film(client: Client) -> None:
    text = text_of(files_in(ask(client))["7-poster.pdf"])
    assert "The Children in the Pictures" in text
    assert "Friday 5 March 2027 7 pm Town Hall, Ballarat" in text
    assert "testserver/film" in text


def test_a_place_may_be_as_long_as_the_form_says(client: Client) -> None:
    place = ("Wáng Hall, second door behind the fig tree " * 3)[:120].strip()
    files = files_in(ask(client, place=place))
    assert len(PdfReader(io.BytesIO(files["7-poster.pdf"])).pages) == 1
    assert place in text_of(files["7-poster.pdf"])


def test_one_form_for_several_films_and_none(client: Client) -> None:
    film = FilmCampaignPage.objects.get()
    other = film.copy(update_attrs={"title": "Another film", "slug": "another"})
    other.get_children().delete()
    for unknown in ("", "0", "1", "-1", "9" * 5_000, film.slug):
        assert "film" in errors_of(ask(client, film=unknown)), unknown
    files = files_in(ask(client, film=str(other.pk)))
    assert "Another film" in text_of(files["7-poster.pdf"])
    # Nobody has written a guide to it.
    assert "6-discussion-guide.pdf" not in files
    for page in FilmCampaignPage.objects.all():
        page.unpublish()
    response = client.get(PACK)
    assert response.status_code == 200
    assert "no film here yet" in response.content.decode()
    assert ask(client).status_code == 400


def test_a_film_that_is_gone_is_not_taken_for_the_one_that_is_left(
    client: Client,
) -> None:
    film = FilmCampaignPage.objects.get()
    other = film.copy(update_attrs={"title": "Another film", "slug": "another"})
    film.unpublish()
    assert not form_of(client.get(PACK)).find(id="id_film")
    response = ask(client, film=str(film.pk))
    assert "is not here" in errors_of(response)["film"]
    offered = form_of(response).select("#id_film option")
    assert [option["value"] for option in offered] == ["", str(other.pk)]
    for chosen in (str(other.pk), ""):
        poster = files_in(ask(client, film=chosen))["7-poster.pdf"]
        assert "Another film" in text_of(poster)


def test_no_service_is_named_that_the_register_does_not_have(client: Client) -> None:
    def told() -> str:
        files = files_in(ask(client, audience="school"))
        return " ".join(text_of(c) for n, c in files.items() if n[0] in "1234")

    assert "a line of their own: Kids Helpline (5 to 25 years)." in told()
    assert "ThinkUKnow" not in told()
    service = ResourcePage.objects.get(slug="kids-helpline")
    for method in service.contact_methods.all():
        ContactPull.objects.create(
            service=service, kind=method.kind, value=method.value, key=method.key
        )
    register.forget()
    assert "Kids Helpline" not in told()


def test_a_guide_that_is_no_longer_there_is_left_out(client: Client) -> None:
    DiscussionGuidePage.objects.get().unpublish()
    assert "6-discussion-guide.pdf" not in files_in(ask(client))


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"day": ""}, "day"),
        ({"day": "yesterday"}, "day"),
        ({"day": "2026-11-22"}, "day"),
        ({"day": "0001-01-01"}, "day"),
        ({"day": "9999-12-31"}, "day"),
        ({"day": "2029-01-01"}, "day"),
        ({"day": "9" * 5_000}, "day"),
        ({"starts": "25:00"}, "starts"),
        ({"starts": "now"}, "starts"),
        ({"day": "2027-10-03", "starts": "02:30"}, "starts"),
        ({"place": ""}, "place"),
        ({"place": " \t\u200b\u202e\0 "}, "place"),
        ({"place": "…!"}, "place"),
        ({"place": "x" * 121}, "place"),
        ({"place": "x" * 1_000_000}, "place"),
        ({"place": "市政厅"}, "place"),
        ({"place": "👩‍👩‍👧"}, "place"),
        ({"area": "atlantis"}, "area"),
        ({"audience": "'; DROP TABLE"}, "audience"),
        ({"people": "-1"}, "people"),
        ({"people": "9" * 5_000}, "people"),
        ({"people": "many"}, "people"),
    ],
)
def test_each_mistake_is_named_where_it_is(
    client: Client, changes: dict[str, str], field: str
) -> None:
    response = ask(client, **changes)
    assert list(errors_of(response)) == [field]
    html = response.content.decode()
    assert len(html) < 60_000
    assert "tel:1800551800" in html
    assert "\0" not in html
    assert response["Cache-Control"] == "private, no-store"
    assert not response.cookies


def test_all_mistakes_are_named_at_once(client: Client) -> None:
    changes = {"day": "2020-01-01", "starts": "", "place": "", "area": ""}
    found = errors_of(ask(client, **changes, audience="", people="x"))
    assert list(found) == ["day", "starts", "place", "area", "people", "audience"]


def test_a_vietnamese_name_loses_its_marks_on_paper_only(client: Client) -> None:
    files = files_in(ask(client, place="Nhà Văn hóa Phước Huệ 🎬"))
    assert "Nhà Văn hóa Phuoc Hue" in text_of(files["7-poster.pdf"])
    event = Calendar.from_ical(files["calendar.ics"]).walk("VEVENT")[0]
    assert event["LOCATION"] == "Nhà Văn hóa Phước Huệ 🎬"


def test_letters_that_cannot_be_printed_are_named(client: Client) -> None:
    assert "市 政 厅" in errors_of(ask(client, place="市政厅"))["place"]


@pytest.mark.parametrize("starts", ["19:00", "7 pm", "7pm", "7.00 pm", "7:00 PM"])
def test_a_time_may_be_written_as_people_do(client: Client, starts: str) -> None:
    assert "7 pm Welcome" in text_of(
        files_in(ask(client, starts=starts))["1-run-sheet.pdf"]
    )


def test_nothing_that_is_typed_becomes_code_or_markup(client: Client) -> None:
    place = '#read("/etc/passwd") *a* <b>&'
    assert place in text_of(files_in(ask(client, place=place))["7-poster.pdf"])
    html = ask(client, place=place, day="").content.decode()
    assert "<b>&" not in html
