"""A screening looks after people: in a shared calendar, and beside its film."""

import icalendar
import pytest
from bs4 import BeautifulSoup
from django.test import Client
from wagtail.models import PageViewRestriction

from actions.models import ActionIndexPage, ScreeningPage
from campaign_site import policies
from pages.models import CampaignSettings, HomePage
from tests.actions.screenings import film, publish, publish_screening

pytestmark = pytest.mark.django_db

TELLING = "survivors-of-child-sexual-abuse-evening"
TITLE = "Survivors of child sexual abuse: evening"
NOTE = "This film tells of one child."


def test_a_calendar_shows_no_word_of_a_title(client: Client) -> None:
    ScreeningPage.objects.all().delete()
    page = publish_screening(TELLING, title=TITLE)
    quiet = f"https://testserver/film/screenings/{page.pk}/"
    for path in (f"/film/{TELLING}/calendar.ics", "/film/screenings.ics"):
        content = client.get(path).content
        text = content.decode().replace("\r\n ", "").lower()
        assert "survivor" not in text
        assert "abuse" not in text
        (event,) = icalendar.Calendar.from_ical(content).events
        assert event["url"] == quiet
        assert quiet in event["description"]


def test_the_quiet_address_leads_to_the_page(client: Client) -> None:
    page = publish_screening(TELLING, title=TITLE)
    response = client.get(f"/film/screenings/{page.pk}/")
    assert (response.status_code, response["Location"]) == (302, f"/film/{TELLING}/")
    assert response["Cache-Control"] == policies.PUBLIC_REDIRECT


def test_the_quiet_address_leads_to_nothing_hidden(client: Client) -> None:
    page = publish_screening()
    path = f"/film/screenings/{page.pk}/"
    page.unpublish()
    assert client.get(path).status_code == 404
    publish(page)
    assert client.get(path).status_code == 302
    PageViewRestriction.objects.create(
        page=page, restriction_type="password", password="x"
    )
    assert client.get(path).status_code == 404
    for pk in (0, 10**30, film().pk, "x", "-1"):
        assert client.get(f"/film/screenings/{pk}/").status_code == 404


@pytest.mark.parametrize("path", ["/", "/act/"])
def test_pages_that_lead_to_a_film_keep_the_note_of_the_site(
    client: Client, path: str
) -> None:
    HomePage.objects.update(content_note="")
    ActionIndexPage.objects.update(content_note="")
    html = BeautifulSoup(client.get(path).content, "html.parser")
    note = html.select_one(".content-note__text").text
    assert note == CampaignSettings.objects.get().content_note


def test_a_screening_has_the_note_of_its_film(client: Client) -> None:
    page = publish_screening()
    above = film()
    above.content_note, above.advice = NOTE, "Mature themes"
    above.save_revision().publish()
    for path in (page.url, "/film/screenings/", "/film/screenings/past/"):
        html = BeautifulSoup(client.get(path).content, "html.parser")
        assert html.select_one(".content-note__text").text == NOTE, path
        care = html.select_one(".film-care")
        assert "M: for mature audiences" in care.text
        assert "Mature themes" in care.text
        assert care.select_one("a")["href"] == "/film/#what-you-may-meet"
    page.content_note = "This evening is another."
    publish(page)
    html = BeautifulSoup(client.get(page.url).content, "html.parser")
    assert html.select_one(".content-note__text").text == page.content_note


def test_who_it_is_for_stands_beside_the_classification(client: Client) -> None:
    html = client.get(publish_screening().url).content.decode()
    assert html.index("film-care") < html.index("Add to calendar")
    facts = html[html.index("Good to know first") :]
    assert facts.index("Anyone") < facts.index("M: for mature") < facts.index("Price")
