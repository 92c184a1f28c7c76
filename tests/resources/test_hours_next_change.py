"""The answer stays the same until `next_change`, and no longer."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import example, given, settings
from hypothesis import strategies as st

from resources.hours import (
    ALL_ZONES,
    LOCAL,
    Day,
    OpenState,
    Schedule,
    Span,
    next_change,
    open_state,
    problems,
)
from resources.hours.opening import HORIZON

SECOND = timedelta(seconds=1)
DAY = timedelta(days=1)

# Quarters of an hour, and whole hours more often; the small hours see the switches.
times = st.one_of(
    st.builds(time, st.integers(0, 4), st.sampled_from([0, 15, 30, 45])),
    st.builds(time, st.integers(0, 23)),
)
dates = st.none() | st.dates(date(2026, 3, 28), date(2026, 10, 12))


@st.composite
def spans(draw: st.DrawFn) -> Span:
    opens, closes = draw(times), draw(times)
    return Span(
        draw(st.frozensets(st.sampled_from(Day.values), min_size=1)),
        opens,
        closes,
        closes <= opens,
        draw(dates),
        draw(dates),
    )


schedules = st.builds(
    Schedule,
    time_zone=st.sampled_from([*ALL_ZONES, LOCAL, LOCAL]),
    spans=st.lists(spans(), min_size=1, max_size=3).map(tuple),
    is_closed_on_holidays=st.booleans(),
)
zone_lists = st.lists(st.sampled_from(ALL_ZONES), min_size=1, max_size=4)
# Around the switches of 2026, and Easter, and any time of a year.
moments = st.one_of(
    st.datetimes(datetime(2026, 4, 1), datetime(2026, 4, 8)),
    st.datetimes(datetime(2026, 10, 1), datetime(2026, 10, 7)),
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1)),
).map(lambda moment: moment.replace(tzinfo=UTC))
steady = settings(max_examples=80, deadline=None, derandomize=True, database=None)


@steady
@given(schedules, moments, zone_lists)
def test_the_answer_holds_until_the_next_change(
    schedule: Schedule, at: datetime, zones: list[str]
) -> None:
    now = open_state(schedule, at, zones)
    change = next_change(schedule, at, zones)
    assert change is not None
    assert at < change <= at + HORIZON
    between = at
    while between < change:
        assert open_state(schedule, between, zones) == now
        between += timedelta(minutes=67)
    assert open_state(schedule, change - timedelta(microseconds=1), zones) == now
    if change < at + HORIZON:
        assert open_state(schedule, change, zones) != now


def shown_open(span: Span, wall: datetime) -> bool:
    """Return whether a clock on the wall says so, without holidays."""
    for day in (wall.date() - DAY, wall.date()):
        closing_day = day + DAY if span.is_overnight else day
        start = datetime.combine(day, span.opens)
        end = datetime.combine(closing_day, span.closes)
        named = day.strftime("%A") in span.days and span.is_valid_on(day)
        if named and start <= wall < end:
            return True
    return False


@steady
@given(spans(), moments, st.sampled_from(ALL_ZONES))
@example(
    Span(frozenset({"Sunday"}), time(2, 30), time(4)),
    datetime(2026, 10, 3, 16, tzinfo=UTC),
    "Australia/Sydney",
)
def test_the_answer_is_what_the_clock_on_the_wall_says(
    span: Span, at: datetime, zone: str
) -> None:
    clock = ZoneInfo(zone)
    usual = Span(
        span.days - {Day.PUBLIC_HOLIDAYS.value},
        span.opens,
        span.closes,
        span.is_overnight,
        span.valid_from,
        span.valid_through,
    )
    schedule = Schedule(time_zone=zone, spans=(usual,))
    for step in range(0, 12 * 60, 15):
        moment = (at + timedelta(minutes=step)).astimezone(clock)
        wall = moment.replace(tzinfo=None)
        twice = moment.replace(fold=0).utcoffset() != (
            moment.replace(fold=1).utcoffset()
        )
        if not twice:
            is_open = open_state(schedule, moment) == OpenState.OPEN
            assert is_open == shown_open(usual, wall.replace(fold=0))


@steady
@given(schedules, moments)
def test_sound_hours_never_run_at_once(schedule: Schedule, at: datetime) -> None:
    """What `problems` lets pass is open by one of its spans at a time."""
    bare = Schedule(time_zone="Australia/Darwin", spans=schedule.spans)
    weekdays = frozenset(Day.values[:7])
    if problems(bare) or any(span.days - weekdays for span in bare.spans):
        return
    for step in range(0, 48 * 60, 15):
        moment = at + timedelta(minutes=step)
        running = [
            span
            for span in bare.spans
            if open_state(Schedule(time_zone=bare.time_zone, spans=(span,)), moment)
            == OpenState.OPEN
        ]
        assert len(running) <= 1


def test_without_a_change_in_sight_the_horizon_is_the_answer() -> None:
    later = Span(frozenset({"Monday"}), time(9), time(17), valid_from=date(2026, 7, 27))
    schedule = Schedule(time_zone="Australia/Perth", spans=(later,))
    at = datetime(2026, 7, 6, tzinfo=UTC)
    assert next_change(schedule, at) == at + HORIZON
    whole = Span(frozenset(Day.values[:7]), time(0), time(0), is_overnight=True)
    assert next_change(Schedule(time_zone="Australia/Perth", spans=(whole,)), at) == (
        at + HORIZON
    )
