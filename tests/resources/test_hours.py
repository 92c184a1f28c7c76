"""Whether a service answers now: zones, switches, nights, holidays, validity."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from resources.choices import State, TimeZone
from resources.hours import (
    ALL_ZONES,
    LOCAL,
    STATE_ZONES,
    Day,
    OpenState,
    Schedule,
    Span,
    next_change,
    next_change_by_state,
    open_state,
    open_states_by_state,
)
from resources.hours.zones import REGIONS, TIMES

WEEK = frozenset(Day.values[:7])
WORKDAYS = frozenset(Day.values[:5])
HOLIDAYS = frozenset({Day.PUBLIC_HOLIDAYS.value})
SECOND = timedelta(seconds=1)

# Minutes ahead of UTC, in winter and in summer.
OFFSETS = {
    "Australia/Sydney": (600, 660),
    "Australia/Canberra": (600, 660),
    "Australia/Melbourne": (600, 660),
    "Australia/Hobart": (600, 660),
    "Australia/Brisbane": (600, 600),
    "Australia/Lindeman": (600, 600),
    "Australia/Adelaide": (570, 630),
    "Australia/Broken_Hill": (570, 630),
    "Australia/Darwin": (570, 570),
    "Australia/Perth": (480, 480),
    "Australia/Eucla": (525, 525),
    "Australia/Lord_Howe": (630, 660),
}

# The Sundays on which the clocks change, and whether summer begins.
SWITCHES = [
    (date(2026, 4, 5), False),
    (date(2026, 10, 4), True),
    (date(2027, 4, 4), False),
    (date(2027, 10, 3), True),
]


def span(days: frozenset[str], opens: str, closes: str, **names: object) -> Span:
    start, end = time.fromisoformat(opens), time.fromisoformat(closes)
    return Span(days, start, end, **names)  # type: ignore[arg-type]


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def opens_from(schedule: Schedule, start: datetime, end: datetime) -> bool:
    """Return whether it is open exactly from `start` to `end`."""
    wanted = {start - SECOND: False, start: True, end - SECOND: True, end: False}
    return wanted == {
        at: open_state(schedule, at) == OpenState.OPEN
        for at in (start - SECOND, start, end - SECOND, end)
    }


def test_the_zones_are_those_of_all_states() -> None:
    assert set(STATE_ZONES) == set(State.values)
    assert set(ALL_ZONES) == set(OFFSETS)
    offered = set(TimeZone.values) - {LOCAL}
    assert offered <= set(REGIONS) == set(TIMES)


@pytest.mark.parametrize(("sunday", "is_summer"), SWITCHES)
@pytest.mark.parametrize("zone", OFFSETS)
def test_nine_to_five_around_both_switches(
    zone: str, sunday: date, is_summer: bool
) -> None:
    schedule = Schedule(time_zone=zone, spans=(span(WEEK, "09:00", "17:00"),))
    for days in (-1, 0, 1):
        after = is_summer if days >= 0 else not is_summer
        offset = timedelta(minutes=OFFSETS[zone][after])
        nine = datetime.combine(sunday, time(9), UTC) + timedelta(days=days) - offset
        assert opens_from(schedule, nine, nine + timedelta(hours=8))


@pytest.mark.parametrize(("sunday", "is_summer"), SWITCHES)
@pytest.mark.parametrize("zone", OFFSETS)
def test_a_night_is_longer_or_shorter_by_the_switch(
    zone: str, sunday: date, is_summer: bool
) -> None:
    night = span(frozenset({"Saturday"}), "21:00", "05:00", is_overnight=True)
    schedule = Schedule(time_zone=zone, spans=(night,))
    before, after = (OFFSETS[zone][summer] for summer in (not is_summer, is_summer))
    midnight = datetime.combine(sunday, time(0), UTC)
    start = midnight - timedelta(hours=3, minutes=before)
    end = midnight + timedelta(hours=5) - timedelta(minutes=after)
    assert opens_from(schedule, start, end)
    assert end - start == timedelta(hours=8, minutes=before - after)


@pytest.mark.parametrize(
    ("zone", "opens", "closes", "start", "end"),
    [
        # Twice in April: from the first occurrence, to the second.
        ("Sydney", "02:30", "04:00", "2026-04-04T15:30", "2026-04-04T18:00"),
        ("Sydney", "01:00", "02:30", "2026-04-04T14:00", "2026-04-04T16:30"),
        ("Adelaide", "02:30", "04:00", "2026-04-04T16:00", "2026-04-04T18:30"),
        ("Lord_Howe", "01:45", "04:00", "2026-04-04T14:45", "2026-04-04T17:30"),
        ("Lord_Howe", "01:00", "01:45", "2026-04-04T14:00", "2026-04-04T15:15"),
        # Skipped in October: the moment of the switch.
        ("Sydney", "02:30", "04:00", "2026-10-03T16:00", "2026-10-03T17:00"),
        ("Sydney", "01:00", "02:30", "2026-10-03T15:00", "2026-10-03T16:00"),
        ("Adelaide", "02:30", "04:00", "2026-10-03T16:30", "2026-10-03T17:30"),
        ("Lord_Howe", "02:15", "04:00", "2026-10-03T15:30", "2026-10-03T17:00"),
        ("Lord_Howe", "01:00", "02:15", "2026-10-03T14:30", "2026-10-03T15:30"),
    ],
)
def test_a_time_that_exists_twice_or_not_at_all(
    zone: str, opens: str, closes: str, start: str, end: str
) -> None:
    hours = span(frozenset({"Sunday"}), opens, closes)
    schedule = Schedule(time_zone=f"Australia/{zone}", spans=(hours,))
    assert opens_from(schedule, utc(start), utc(end))


def test_hours_that_are_skipped_altogether_never_open() -> None:
    schedule = Schedule(
        time_zone="Australia/Sydney",
        spans=(span(frozenset({"Sunday"}), "02:10", "02:50"),),
    )
    for minute in range(-60, 60):
        at = utc("2026-10-03T16:00") + timedelta(minutes=minute)
        assert open_state(schedule, at) == OpenState.CLOSED


def test_the_night_ends_on_a_day_of_its_own() -> None:
    friday = span(frozenset({"Friday"}), "21:00", "05:00", is_overnight=True)
    schedule = Schedule(time_zone="Australia/Perth", spans=(friday,))
    assert opens_from(schedule, utc("2026-07-03T13:00"), utc("2026-07-03T21:00"))
    # Thursday night is not Friday's.
    assert open_state(schedule, utc("2026-07-02T17:00")) == OpenState.CLOSED


def test_twenty_four_hours_from_noon_to_noon() -> None:
    monday = span(frozenset({"Monday"}), "12:00", "12:00", is_overnight=True)
    schedule = Schedule(time_zone="Australia/Darwin", spans=(monday,))
    assert opens_from(schedule, utc("2026-07-06T02:30"), utc("2026-07-07T02:30"))


@pytest.mark.parametrize(
    ("schedule", "zones", "state"),
    [
        (Schedule(is_always_open=True), (), OpenState.OPEN),
        (Schedule(), ALL_ZONES, OpenState.UNKNOWN),
        (Schedule(time_zone="Australia/Perth"), ALL_ZONES, OpenState.UNKNOWN),
        (Schedule(spans=(span(WEEK, "00:00", "23:59"),)), ALL_ZONES, "unknown"),
        (Schedule(False, "Mars", (span(WEEK, "00:00", "23:59"),)), (), "unknown"),
        (Schedule(False, "Australia", (span(WEEK, "00:00", "23:59"),)), (), "unknown"),
        (Schedule(False, "../etc", (span(WEEK, "00:00", "23:59"),)), (), "unknown"),
        (Schedule(False, LOCAL, (span(WEEK, "00:00", "23:59"),)), (), "unknown"),
    ],
)
def test_what_is_always_so(
    schedule: Schedule, zones: tuple[str, ...], state: OpenState
) -> None:
    at = utc("2026-07-06T02:30")
    assert open_state(schedule, at, zones) == state
    assert next_change(schedule, at, zones) is None


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="aware"):
        open_state(Schedule(), datetime(2026, 7, 6))  # noqa: DTZ001, RUF100


@pytest.mark.parametrize(
    ("day", "holiday_in"),
    [
        (date(2026, 1, 26), set(OFFSETS)),
        (date(2026, 11, 3), {"Australia/Melbourne"}),
        # Western Australia Day, and Canberra's Reconciliation Day, not Sydney's.
        (
            date(2026, 6, 1),
            {"Australia/Perth", "Australia/Eucla", "Australia/Canberra"},
        ),
        (date(2026, 3, 17), set()),
    ],
)
def test_holidays_are_those_of_the_place(day: date, holiday_in: set[str]) -> None:
    usual = (span(WORKDAYS, "09:00", "17:00"),)
    of_holidays = (*usual, span(HOLIDAYS, "10:00", "11:00"))
    for zone in OFFSETS:
        three = datetime.combine(day, time(15), ZoneInfo(zone))
        half_past_ten = datetime.combine(day, time(10, 30), ZoneInfo(zone))
        is_open = "closed" if zone in holiday_in else "open"
        assert open_state(Schedule(False, zone, usual), three) == "open"
        assert open_state(Schedule(False, zone, usual, True), three) == is_open
        assert open_state(Schedule(False, zone, of_holidays), three) == is_open
        assert open_state(Schedule(False, zone, of_holidays), half_past_ten) == "open"


@pytest.mark.parametrize(
    ("zone", "day"),
    [
        ("Australia/Canberra", date(2027, 3, 8)),
        ("Europe/London", date(2026, 8, 31)),
        ("Europe/Dublin", date(2026, 8, 3)),
        ("Pacific/Auckland", date(2026, 2, 6)),
        ("America/New_York", date(2026, 11, 26)),
        ("America/Toronto", date(2026, 7, 1)),
    ],
)
def test_holidays_of_elsewhere(zone: str, day: date) -> None:
    schedule = Schedule(False, zone, (span(WEEK, "09:00", "17:00"),), True)
    noon = datetime.combine(day, time(12), ZoneInfo(zone))
    assert open_state(schedule, noon) == OpenState.CLOSED
    assert open_state(schedule, noon - timedelta(days=14)) == OpenState.OPEN
    sydney = Schedule(False, "Australia/Sydney", schedule.spans, True)
    at = datetime.combine(day, time(12), ZoneInfo("Australia/Sydney"))
    assert open_state(sydney, at) == OpenState.OPEN


def test_the_night_before_a_holiday_runs_to_its_end() -> None:
    nights = span(WEEK, "21:00", "05:00", is_overnight=True)
    schedule = Schedule(False, "Australia/Brisbane", (nights,), True)
    # The night to Australia Day, not the one from it.
    assert opens_from(schedule, utc("2026-01-25T11:00"), utc("2026-01-25T19:00"))
    assert open_state(schedule, utc("2026-01-26T15:00")) == OpenState.CLOSED


def test_validity_is_that_of_the_day_on_which_it_begins() -> None:
    night = span(
        WEEK,
        "21:00",
        "05:00",
        is_overnight=True,
        valid_from=date(2026, 7, 1),
        valid_through=date(2026, 7, 2),
    )
    schedule = Schedule(time_zone="Australia/Brisbane", spans=(night,))
    assert opens_from(schedule, utc("2026-07-01T11:00"), utc("2026-07-01T19:00"))
    assert opens_from(schedule, utc("2026-07-02T11:00"), utc("2026-07-02T19:00"))
    assert open_state(schedule, utc("2026-06-30T12:00")) == OpenState.CLOSED
    assert open_state(schedule, utc("2026-07-03T12:00")) == OpenState.CLOSED


def test_hours_of_holidays_that_no_longer_hold_leave_those_of_the_weekday() -> None:
    until = span(HOLIDAYS, "10:00", "11:00", valid_through=date(2025, 12, 31))
    usual = span(WORKDAYS, "09:00", "17:00")
    schedule = Schedule(time_zone="Australia/Brisbane", spans=(usual, until))
    assert open_state(schedule, utc("2026-01-26T05:00")) == OpenState.OPEN
    closed = Schedule(False, "Australia/Brisbane", (usual, until), True)
    assert open_state(closed, utc("2026-01-26T05:00")) == OpenState.CLOSED


# QLife: 3 pm to midnight, where the caller is.
EVENINGS = Schedule(False, LOCAL, (span(WEEK, "15:00", "00:00", is_overnight=True),))


@pytest.mark.parametrize(
    ("at", "state", "states"),
    [
        ("2026-01-10T03:59:59", "closed", ""),
        ("2026-01-10T04:00", "partly", "nsw vic tas act"),
        ("2026-01-10T04:30", "partly", "nsw vic sa tas act"),
        ("2026-01-10T05:00", "partly", "nsw vic qld sa tas act"),
        ("2026-01-10T05:30", "partly", "nsw vic qld sa tas act nt"),
        ("2026-01-10T07:00", "open", "nsw vic qld sa wa tas act nt"),
        ("2026-01-10T13:00", "partly", "qld sa wa nt"),
        ("2026-01-10T15:59:59", "partly", "wa"),
        ("2026-01-10T16:00", "closed", ""),
        ("2026-07-10T05:00", "partly", "nsw vic qld tas act"),
    ],
)
def test_hours_where_the_caller_is(at: str, state: str, states: str) -> None:
    assert open_state(EVENINGS, utc(at)) == state
    assert open_states_by_state(EVENINGS, utc(at)) == tuple(states.split())
    for name, zones in STATE_ZONES.items():
        is_open = "open" if name in states.split() else "closed"
        assert open_state(EVENINGS, utc(at), zones[:1]) == is_open


def test_the_list_of_states_changes_while_the_state_stays() -> None:
    at = utc("2026-01-10T04:00")
    # Lord Howe Island shares Sydney's summer time; Eucla is the last but Perth.
    assert next_change(EVENINGS, at) == utc("2026-01-10T07:00")
    assert next_change_by_state(EVENINGS, at) == utc("2026-01-10T04:30")
    assert next_change_by_state(Schedule(is_always_open=True), at) is None
