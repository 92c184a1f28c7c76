"""When a screening is: clocks that move, nights that pass midnight, wrong dates."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from django.core.exceptions import ValidationError

from actions.choices import Answer
from actions.models import ScreeningPage
from actions.screenings.checking import problems
from actions.screenings.times import comes_twice, skipped_to
from actions.screenings.zones import zone_for_calendars
from resources.hours.zones import TIMES, clock

TODAY = date(2026, 11, 20)
MELBOURNE, LORD_HOWE = "Australia/Melbourne", "Australia/Lord_Howe"


def screening(**values: object) -> ScreeningPage:
    """Return a screening on a Friday evening in Melbourne, without a database."""
    defaults: dict[str, object] = {
        "title": "An evening",
        "date": date(2026, 12, 4),
        "start_time": time(19),
        "end_time": time(21, 30),
        "time_zone": MELBOURNE,
        "venue": "A hall",
        "address": "1 Street",
    }
    return ScreeningPage(**(defaults | values))


def wrong(**values: object) -> dict[str, str]:
    """Return what is wrong with a screening that is to be published, by field."""
    found = problems(screening(**values), TODAY, may_lack_parts=False)
    return {problem.field: problem.message for problem in found}


def test_local_time_becomes_a_moment() -> None:
    showing = screening().showing
    assert showing
    assert showing.start.astimezone(UTC) == datetime(2026, 12, 4, 8, tzinfo=UTC)
    assert showing.end.isoformat() == "2026-12-04T21:30:00+11:00"


def test_an_evening_may_pass_midnight() -> None:
    late = {"start_time": time(22), "end_time": time(0, 30)}
    assert "next day" in wrong(**late)["end_time"]
    assert not wrong(**late, ends_next_day=True)
    page = screening(**late, ends_next_day=True)
    assert page.showing
    assert page.showing.end - page.showing.start == timedelta(hours=2.5)
    assert page.time_words == "10 pm to 12.30 am the next day, Melbourne time"


@pytest.mark.parametrize(
    ("start", "end", "next_day"),
    [
        (time(19), time(18), False),
        (time(19), time(19), False),
        (time(19), time(20), True),
    ],
)
def test_the_end_comes_after_the_beginning(
    start: time, end: time, next_day: bool
) -> None:
    found = wrong(start_time=start, end_time=end, ends_next_day=next_day)
    assert set(found) == {"end_time"}


def test_a_skipped_time_is_refused_with_the_one_to_write() -> None:
    # In Victoria the clocks go forward at 2 on 4 October 2026.
    night = {"date": date(2026, 10, 4), "end_time": time(5)}
    found = wrong(**night, start_time=time(2, 30))
    assert set(found) == {"start_time"}
    assert "4 October 2026" in found["start_time"]
    assert "2.30 am" in found["start_time"]
    assert "Write 3.30 am" in found["start_time"]
    assert not wrong(**night, start_time=time(1, 59))
    assert not wrong(**night, start_time=time(3))
    assert set(wrong(**night, start_time=time(2))) == {"start_time"}


def test_the_end_may_be_skipped_too() -> None:
    found = wrong(
        date=date(2026, 10, 3),
        start_time=time(23),
        end_time=time(2, 15),
        ends_next_day=True,
    )
    assert "Write 3.15 am" in found["end_time"]


def test_lord_howe_moves_its_clocks_by_half_an_hour() -> None:
    night = datetime(2026, 10, 4, 2, 15)
    assert skipped_to(night, LORD_HOWE) == datetime(2026, 10, 4, 2, 45)
    assert skipped_to(night.replace(minute=30), LORD_HOWE) is None
    back = datetime(2026, 4, 5, 1, 45)
    assert comes_twice(back, LORD_HOWE)
    assert not comes_twice(back.replace(minute=29), LORD_HOWE)
    assert not comes_twice(back.replace(hour=2, minute=0), LORD_HOWE)


@pytest.mark.parametrize("zone", ["Australia/Brisbane", "Australia/Perth"])
def test_where_clocks_never_move_every_time_exists_once(zone: str) -> None:
    for day in (datetime(2026, 10, 4, 2, 30), datetime(2026, 4, 5, 2, 30)):
        assert skipped_to(day, zone) is None
        assert not comes_twice(day, zone)


def test_of_an_hour_that_comes_twice_the_first_is_meant_and_said() -> None:
    # In Victoria the clocks go back from 3 to 2 on 4 April 2027.
    page = screening(
        date=date(2027, 4, 4), start_time=time(2, 30), end_time=time(4, 30)
    )
    assert page.showing
    assert page.showing.start.astimezone(UTC) == datetime(
        2027, 4, 3, 15, 30, tzinfo=UTC
    )
    assert "2.30 am comes twice" in page.clock_note
    assert not screening().clock_note
    # From the first 2.30 to 4.30 it is three hours.
    length = page.showing.end.astimezone(UTC) - page.showing.start.astimezone(UTC)
    assert length == timedelta(hours=3)


@pytest.mark.parametrize(
    "day", [date.min, date(26, 12, 4), date(1999, 12, 31), date(2062, 1, 1), date.max]
)
@pytest.mark.parametrize("zone", TIMES)
def test_an_absurd_date_is_refused_and_breaks_nothing(day: date, zone: str) -> None:
    for next_day in (False, True):
        values = {"date": day, "time_zone": zone, "ends_next_day": next_day}
        values |= {"start_time": time(23, 59), "end_time": time(0, 1)}
        assert "date" in wrong(**values)
    with pytest.raises(ValidationError, match="slip of the keyboard"):
        screening(date=day).clean()


def test_what_readers_need_is_asked_for() -> None:
    assert set(wrong(venue="", address="")) == {"venue", "address"}
    assert set(wrong(kind="online", venue="", address="")) == {"booking_url"}
    assert set(wrong(kind="both", venue="")) == {"venue", "booking_url"}
    assert not wrong(
        kind="online", venue="", address="", booking_url="https://b.example"
    )


def test_a_draft_may_lack_parts_but_not_contradict_itself() -> None:
    draft = screening(venue="", date=None, end_time=None)
    assert not list(problems(draft, TODAY, may_lack_parts=True))
    assert draft.showing is None
    assert (draft.day_words, draft.time_words, draft.start_words) == ("", "", "")
    draft = screening(venue="", end_time=time(18))
    found = problems(draft, TODAY, may_lack_parts=True)
    assert [problem.field for problem in found] == ["end_time"]


def test_a_role_needs_a_person() -> None:
    assert set(wrong(support_role="A nurse")) == {"support_role"}
    assert not wrong(support_role="A nurse", support_person=Answer.YES)


def test_words() -> None:
    page = screening()
    assert page.day_words == "Friday 4 December 2026"
    assert page.time_words == "7 pm to 9.30 pm, Melbourne time"
    assert page.start_words == "7 pm Melbourne time"


def test_access_says_what_nobody_knows() -> None:
    access = screening(captions="yes", auslan="no").access
    assert [str(label) for label in access.there] == ["Captions"]
    assert [str(label) for label in access.missing] == ["Auslan interpreter"]
    assert "Step-free way in" in map(str, access.unknown)
    online = screening(kind="online").access
    assert "Step-free way in" not in map(str, online.unknown)


@pytest.mark.parametrize("zone", TIMES)
def test_zones_of_calendars_agree_with_the_clocks(zone: str) -> None:
    """Each half hour of two years has the same offset as in the IANA database."""
    onsets = sorted(
        (part["dtstart"].dt - part["tzoffsetfrom"].td, part["tzoffsetto"].td)
        for part in zone_for_calendars(zone, 2026, 2027).subcomponents
    )
    moment = datetime.combine(date(2026, 1, 1), time(0), clock(zone)).astimezone(UTC)
    while moment.year < 2028:
        offset = [to for onset, to in onsets if onset <= moment.replace(tzinfo=None)][
            -1
        ]
        assert offset == moment.astimezone(clock(zone)).utcoffset(), moment
        moment += timedelta(minutes=30)
