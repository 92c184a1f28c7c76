"""The pages and lists of screenings, as readers meet them."""

import re
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from actions.models import ScreeningPage
from actions.screenings.structured_data import screening_event
from tests.actions.screenings import film, publish, publish_screening
from tests.structured_data import block_of

pytestmark = pytest.mark.django_db

NOON = datetime(2026, 11, 20, 1, tzinfo=UTC)
UPCOMING, PAST = "/film/screenings/", "/film/screenings/past/"


@pytest.fixture(autouse=True)
def _an_empty_film(db: None) -> Any:
    """Begin without the demo's screenings, on a day in November 2026."""
    ScreeningPage.objects.all().delete()
    with time_machine.travel(NOON, tick=False):
        yield


def html(client: Client, path: str) -> str:
    response = client.get(path)
    assert response.status_code == 200
    return response.content.decode()


def titles(client: Client, path: str) -> list[str]:
    return re.findall(r"screening-card__link [^>]*>([^<]+)<", html(client, path))


def test_a_host_finds_the_pack_beside_every_screening(client: Client) -> None:
    page = publish_screening()
    for path in (page.url, "/film/screenings/", "/film/screenings/past/"):
        main = html(client, path).partition("<main")[2].partition("</main>")[0]
        assert 'href="/act/pack/"' in main, path


def data_of(client: Client, page: ScreeningPage) -> dict[str, Any]:
    return block_of(html(client, page.url), "ScreeningEvent")


def test_a_page_says_when_where_and_for_whom(client: Client) -> None:
    page = publish_screening(host="The library", price="$5", support_person="yes")
    text = html(client, page.url)
    for words in (
        "Friday 4 December 2026",
        "7 pm to 9.30 pm, Melbourne time",
        'datetime="2026-12-04T19:00:00+11:00"',
        "Ballarat, Victoria",
        "The library",
        "$5",
        "You can talk to them at any time that evening",
        "We do not know yet",
        f'href="{page.url}calendar.ics"',
    ):
        assert words in text, words
    assert "Cancelled" not in text


def test_a_screening_is_upcoming_until_it_has_ended(client: Client) -> None:
    publish_screening("evening")
    end = datetime(2026, 12, 4, 10, 30, tzinfo=UTC)
    with time_machine.travel(end - timedelta(seconds=1), tick=False):
        assert titles(client, UPCOMING) == ["Evening"]
        assert titles(client, PAST) == []
    cache.clear()
    with time_machine.travel(end, tick=False):
        assert titles(client, UPCOMING) == []
        assert titles(client, PAST) == ["Evening"]
        text = html(client, "/film/evening/")
    assert "This screening is over" in text
    assert "calendar.ics" not in text
    assert "You can talk to them" not in text


def test_lists_are_in_the_order_of_moments_not_of_clocks(client: Client) -> None:
    publish_screening("perth", time_zone="Australia/Perth")
    publish_screening("auckland", time_zone="Pacific/Auckland")
    publish_screening("sooner", date=date(2026, 12, 3))
    assert titles(client, UPCOMING) == ["Sooner", "Auckland", "Perth"]
    with time_machine.travel(datetime(2027, 1, 1, tzinfo=UTC)):
        assert titles(client, PAST) == ["Perth", "Auckland", "Sooner"]


def test_what_is_cancelled_or_full_stays_and_says_so(client: Client) -> None:
    link = {"booking_url": "https://booking.example/tickets"}
    cancelled = publish_screening("off", status="cancelled", **link)
    full = publish_screening("full-house", status="full", **link)
    for path in (UPCOMING, cancelled.url):
        assert "Cancelled" in html(client, path)
    for path in (UPCOMING, full.url):
        assert "all places are taken" in html(client, path)
    for page in (cancelled, full):
        assert "booking.example" not in re.sub(
            r"<script.+?</script>", "", html(client, page.url)
        )
    assert data_of(client, cancelled)["eventStatus"].endswith("/EventCancelled")
    assert data_of(client, full)["offers"]["availability"].endswith("/SoldOut")


def test_a_booking_link_says_where_it_leads(client: Client) -> None:
    page = publish_screening(booking_url="https://booking.example/tickets")
    text = html(client, page.url)
    assert 'href="https://booking.example/tickets" rel="noopener noreferrer"' in text
    assert "booking.example, which is not ours" in text


@pytest.mark.parametrize(
    "number", ["0", "-1", "3", "two", "", "%D9%A2%D9%A2", "9" * 99]
)
def test_odd_pages_are_missing(client: Client, number: str) -> None:
    for path in (UPCOMING, PAST):
        assert client.get(f"{path}?page={number}").status_code == 404


def test_lists_are_paged(client: Client) -> None:
    assert client.get(f"{UPCOMING}?page=2").status_code == 404
    for number in range(21):
        publish_screening(f"evening-{number:02}")
    assert len(titles(client, UPCOMING)) == 20
    assert titles(client, f"{UPCOMING}?page=2") == ["Evening 20"]
    assert "Later" in html(client, UPCOMING)


def test_lists_cost_the_same_for_two_and_for_twenty(client: Client) -> None:
    def cost(path: str) -> int:
        client.get(path)
        with CaptureQueriesContext(connection) as captured:
            client.get(path)
        return len(captured)

    paths = ("/film/", UPCOMING, PAST, "/film/screenings.ics")
    days = (date(2026, 11, 1), date(2026, 12, 4))
    publish_screening("a-0", date=days[0])
    publish_screening("b-0", date=days[1])
    before = [cost(path) for path in paths]
    for number in range(1, 20):
        publish_screening(f"a-{number}", date=days[0])
        publish_screening(f"b-{number}", date=days[1])
    assert [cost(path) for path in paths] == before


def test_drafts_and_private_screenings_are_nowhere(client: Client) -> None:
    hidden = publish_screening("hidden")
    PageViewRestriction.objects.create(
        page=hidden, restriction_type=PageViewRestriction.PASSWORD, password="word"
    )
    draft = publish_screening("draft")
    draft.unpublish()
    publish_screening("open-to-all")
    assert titles(client, UPCOMING) == ["Open to all"]
    feed = client.get("/film/screenings.ics").content.decode()
    assert feed.count("BEGIN:VEVENT") == 1
    for slug in ("hidden", "draft"):
        assert client.get(f"/film/{slug}/calendar.ics").status_code == 404


def test_a_private_film_has_no_feed(client: Client) -> None:
    publish_screening()
    PageViewRestriction.objects.create(
        page=film(), restriction_type=PageViewRestriction.LOGIN
    )
    assert client.get("/film/screenings.ics").status_code == 404
    assert client.get("/film/evening/calendar.ics").status_code == 404


@pytest.mark.parametrize(
    "path",
    [
        "/film/calendar.ics",
        "/film/evening/screenings.ics",
        "/film/screenings/screenings.ics",
        "/film/screenings/calendar.ics",
        "/about/calendar.ics",
        "/nothing/calendar.ics",
        "/calendar.ics",
        "/screenings.ics",
        "/film/evening/%2e%2e/calendar.ics",
    ],
)
def test_calendars_are_only_where_they_belong(client: Client, path: str) -> None:
    publish_screening()
    assert client.get(path).status_code == 404


def test_structured_data(client: Client) -> None:
    page = publish_screening(
        title="</script><b>", kind="both", booking_url="https://b.example", is_free=True
    )
    data = data_of(client, page)
    assert data == screening_event(page)
    assert data["@type"] == "ScreeningEvent"
    assert data["startDate"] == "2026-12-04T19:00:00+11:00"
    assert data["endDate"] == "2026-12-04T21:30:00+11:00"
    assert data["eventStatus"] == "https://schema.org/EventScheduled"
    assert data["eventAttendanceMode"].endswith("/MixedEventAttendanceMode")
    place, virtual = data["location"]
    assert place["address"]["addressRegion"] == "VIC"
    assert virtual == {"@type": "VirtualLocation", "url": "https://b.example"}
    assert data["workPresented"]["name"] == film().title
    assert data["isAccessibleForFree"] is True
    assert "organizer" not in data


def test_moments_follow_each_change() -> None:
    page = publish_screening()
    page.date = date(2027, 7, 1)
    publish(page)
    stored = ScreeningPage.objects.get(pk=page.pk)
    assert stored.starts_at == datetime(2027, 7, 1, 9, tzinfo=UTC)


def test_the_film_names_the_next_three(client: Client) -> None:
    for day in (5, 4, 7, 6):
        publish_screening(f"evening-{day}", date=date(2026, 12, day))
    request_context = client.get("/film/").context["screenings"]
    assert [page.slug for page in request_context] == [
        "evening-4",
        "evening-5",
        "evening-6",
    ]
