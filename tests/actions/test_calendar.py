"""Files for calendars: valid, read alike by three libraries, and safe to share."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from typing import Any, NamedTuple

import icalendar
import ics
import pytest
import time_machine
import vobject
from django.test import Client

from actions.models import ScreeningPage
from resources import register
from resources.contacts import contact_key
from resources.models import ContactPull, ResourcePage
from tests.actions.screenings import publish, publish_screening

# The readers are older than Python's own newest rules.
pytestmark = [
    pytest.mark.django_db,
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]

FEED = "/film/screenings.ics"
NOON = datetime(2026, 11, 20, 1, tzinfo=UTC)
# Nothing of these on a calendar that somebody else looks at.
TELLING = ("abuse", "child sex", "exploitation", "stigma", "survivor", "pictures")


class Told(NamedTuple):
    """What a calendar shows of an event."""

    uid: str
    start: datetime
    end: datetime
    summary: str
    status: str


@pytest.fixture
def november() -> Iterator[time_machine.Traveller]:
    """Begin without the demo's screenings, on a day in November 2026."""
    ScreeningPage.objects.all().delete()
    with time_machine.travel(NOON, tick=False) as clock:
        yield clock


def in_icalendar(text: str) -> set[Told]:
    calendar = icalendar.Calendar.from_ical(text)
    assert not calendar.errors
    found = set()
    for event in calendar.events:
        assert not event.errors
        start = event["dtstart"].dt.astimezone(UTC)
        end = event["dtend"].dt.astimezone(UTC)
        words = (str(event["summary"]), str(event["status"]))
        found.add(Told(event["uid"], start, end, *words))
    return found


def in_vobject(text: str) -> set[Told]:
    # It keeps the first zone of each name for as long as the process runs.
    kept = vars(vobject.icalendar)["__tzidMap"]
    for name in set(kept) - {"UTC"}:
        del kept[name]
    calendar = vobject.readOne(text)
    assert calendar.validate(raiseException=True)
    return {
        Told(
            event.uid.value,
            event.dtstart.value.astimezone(UTC),
            event.dtend.value.astimezone(UTC),
            event.summary.value,
            event.status.value,
        )
        for event in calendar.contents.get("vevent", [])
    }


def in_ics(text: str) -> set[Told]:
    return {
        Told(
            event.uid,
            event.begin.datetime.astimezone(UTC),
            event.end.datetime.astimezone(UTC),
            event.name,
            event.status,
        )
        for event in ics.Calendar(text).events
    }


def read(client: Client, path: str = FEED) -> str:
    """Return a calendar; check that its lines are those of RFC 5545."""
    response = client.get(path)
    assert response.status_code == 200
    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    content = response.content
    assert content.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert max(len(line) for line in content.split(b"\r\n")) <= 75
    return content.decode()


def unfolded(text: str) -> str:
    return text.replace("\r\n ", "")


def all_read_alike(text: str) -> set[Told]:
    first = in_icalendar(text)
    assert first == in_vobject(text) == in_ics(text)
    return first


def test_the_demo_opens_in_three_libraries(client: Client) -> None:
    told = all_read_alike(read(client))
    assert len(told) == ScreeningPage.objects.live().count() >= 2
    for page in ScreeningPage.objects.live():
        (event,) = all_read_alike(read(client, f"{page.url}calendar.ics"))
        assert event in told
        assert (event.start, event.end) == (page.starts_at, page.ends_at)


@pytest.mark.parametrize("zone", ["Australia/Melbourne", "Australia/Lord_Howe"])
@pytest.mark.parametrize("day", [date(2027, 4, 4), date(2026, 10, 4), date(2027, 1, 1)])
@pytest.mark.parametrize("start", [time(0, 15), time(1, 45), time(3, 15)])
def test_all_read_nights_on_which_clocks_move(
    november: Any, client: Client, zone: str, day: date, start: time
) -> None:
    page = publish_screening(
        date=day, start_time=start, end_time=time(4), time_zone=zone
    )
    (event,) = all_read_alike(read(client))
    assert (event.start, event.end) == (page.starts_at, page.ends_at)


def test_every_kind_is_read_alike(november: Any, client: Client) -> None:
    link = {"booking_url": "https://booking.example/", "venue": "", "address": ""}
    late = {"start_time": time(22), "end_time": time(1), "ends_next_day": True}
    publish_screening("plain")
    publish_screening("online", kind="online", **link)
    publish_screening("off", status="cancelled", time_zone="Australia/Perth")
    publish_screening("late", **late, time_zone="Australia/Adelaide")
    publish_screening("marks", venue="Ön; the, \\corner\nof 感" * 5, title="A;b,c\\n")
    told = all_read_alike(read(client))
    assert len(told) == 5
    assert sorted(event.status for event in told) == ["CANCELLED"] + 4 * ["CONFIRMED"]
    assert {e.summary for e in told} == {"Film screening", "Cancelled: film screening"}


def test_a_feed_without_screenings_is_a_calendar(november: Any, client: Client) -> None:
    assert all_read_alike(read(client)) == set()
    assert "BEGIN:VTIMEZONE" in read(client)


def test_nothing_tells_what_the_film_is_about(november: Any, client: Client) -> None:
    words = {"title": "Stop the abuse", "notes": "<p>abuse</p>"}
    page = publish_screening(**words, host="Survivors of X")
    for path in (FEED, "/film/evening/calendar.ics"):
        text = unfolded(read(client, path)).lower()
        for word in TELLING:
            assert word not in text, word
        response = client.get(path)
        for word in TELLING:
            assert word not in response["Content-Disposition"]
        for name in ("attendee", "organizer", "valarm", "method"):
            assert name not in text
        assert "class:private" in text
        assert "some parts may be hard to watch" in text
        assert f"https://testserver/film/screenings/{page.pk}/" in text
        assert "/film/evening/" not in text


def test_it_carries_two_lines_to_talk_to(november: Any, client: Client) -> None:
    publish_screening()
    text = unfolded(read(client))
    assert "Kids Helpline 1800 55 1800\\, Lifeline 13 11 14." in text


def test_a_pulled_number_is_not_in_it(november: Any, client: Client) -> None:
    publish_screening()
    line = ResourcePage.objects.get(slug="kids-helpline")
    assert "1800 55 1800" in unfolded(read(client))
    ContactPull.objects.create(
        service=line,
        kind="phone",
        value="1800 55 1800",
        key=contact_key("phone", "1800 55 1800", "AU"),
        reason="It is dead",
    )
    register.forget()
    text = unfolded(read(client))
    assert "1800 55 1800" not in text
    assert "13 11 14" in text


def test_changes_reach_those_who_follow(november: Any, client: Client) -> None:
    page = publish_screening()
    events, answers = [], []
    for status in ("planned", "full", "cancelled"):
        page.status = status
        november.shift(timedelta(hours=1))
        publish(page)
        response = client.get(FEED)
        answers.append(response["ETag"])
        (event,) = icalendar.Calendar.from_ical(response.content).events
        events.append(event)
    assert len({event["uid"] for event in events}) == 1
    assert len(set(answers)) == 3
    for before, after in pairwise(events):
        assert after["sequence"] > before["sequence"]
        assert after["last-modified"].dt > before["last-modified"].dt
    assert "All places are taken." in events[1]["description"]
    assert events[2]["status"] == "CANCELLED"
    assert "This screening has been cancelled." in events[2]["description"]


def test_what_is_over_stays_for_ninety_days(november: Any, client: Client) -> None:
    publish_screening(status="cancelled")
    november.move_to(datetime(2027, 3, 4, 10, 29, tzinfo=UTC))
    assert len(all_read_alike(read(client))) == 1
    november.move_to(datetime(2027, 3, 4, 10, 31, tzinfo=UTC))
    assert not all_read_alike(read(client))
    assert len(all_read_alike(read(client, "/film/evening/calendar.ics"))) == 1


def test_a_feed_says_how_often_to_look(november: Any, client: Client) -> None:
    text = read(client)
    for line in (
        "NAME:Film screenings",
        "X-WR-CALNAME:Film screenings",
        "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
        "X-PUBLISHED-TTL:PT12H",
        "SOURCE;VALUE=URI:https://testserver/film/screenings.ics",
    ):
        assert f"\r\n{line}\r\n" in text


def test_an_unchanged_calendar_is_not_sent_again(november: Any, client: Client) -> None:
    publish_screening()
    for path in (FEED, "/film/evening/calendar.ics"):
        first = client.get(path)
        november.shift(timedelta(minutes=5))
        again = client.get(path, HTTP_IF_NONE_MATCH=first["ETag"])
        assert (again.status_code, again.content) == (304, b"")
        assert "max-age=60" in first["Cache-Control"]
        assert first["Content-Disposition"].startswith(
            'attachment; filename="screening'
        )
        head = client.head(path)
        assert (head.status_code, head.content) == (200, b"")
        assert head["ETag"] == first["ETag"]
        for junk in ('"', "W/", "*, *", 'W/"a", b', "\x7f", "é"):
            response = client.get(path, HTTP_IF_NONE_MATCH=junk)
            assert response.status_code in {200, 304}
