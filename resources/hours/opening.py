"""Whether somebody answers now, and until when that stays so.

Hours are local wall time; a moment is compared with them as an absolute instant. When
the clocks change, a time that exists twice opens at its first and closes at its second
occurrence: a line counts as open while its clock may say so. A time that the clocks
skip counts as the moment of the switch, because that is when they have passed it.

On a public holiday, hours for public holidays replace those of the weekday. What began
the evening before still runs to its end.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from zoneinfo import ZoneInfo

from resources.hours.schedule import WEEK, Day, Schedule, Span
from resources.hours.zones import ALL_ZONES, STATE_ZONES, clock, is_holiday

# How far `next_change` looks ahead: a week of hours, and the day that follows.
HORIZON = timedelta(days=8)

DAY = timedelta(days=1)
SECOND = timedelta(seconds=1)

Interval = tuple[datetime, datetime]


class OpenState(StrEnum):
    """Whether somebody answers."""

    OPEN = "open"
    CLOSED = "closed"
    # Hours where the caller is: open in a part of the places asked about.
    PARTLY = "partly"
    UNKNOWN = "unknown"


def open_state(
    schedule: Schedule, at: datetime, zones: Sequence[str] = ALL_ZONES
) -> OpenState:
    """Return whether it is open `at` a moment.

    `zones` are the places asked about. They matter only to hours where the caller is;
    with no place at all, these are unknown.
    """
    moment = _utc(at)
    if schedule.is_always_open:
        return OpenState.OPEN
    places = _places(schedule, zones)
    if not places:
        return OpenState.UNKNOWN
    return _state(
        [_intervals(schedule, zone, moment, timedelta()) for zone in places], moment
    )


def open_states_by_state(schedule: Schedule, at: datetime) -> tuple[str, ...]:
    """Return the states in which hours where the caller is are open `at` a moment.

    What counts is the zone in which nearly all of a state's people live. Other hours
    are the same for callers everywhere: then it is all of the states, or none.
    """
    return tuple(
        state
        for state, (zone, *_others) in STATE_ZONES.items()
        if open_state(schedule, at, (zone,)) == OpenState.OPEN
    )


def next_change(
    schedule: Schedule, at: datetime, zones: Sequence[str] = ALL_ZONES
) -> datetime | None:
    """Return when the answer of `open_state` next changes, in UTC.

    None: it never does. The answer is never later than the true change; where none is
    in sight, it is the end of what was looked at (`HORIZON`).
    """
    moment = _utc(at)
    places = _places(schedule, zones)
    if schedule.is_always_open or not places:
        return None
    by_place = [_intervals(schedule, zone, moment, HORIZON) for zone in places]
    now = _state(by_place, moment)
    end = moment + HORIZON
    edges = {edge for intervals in by_place for pair in intervals for edge in pair}
    for edge in sorted(edge for edge in edges if moment < edge < end):
        if _state(by_place, edge) != now:
            return edge
    return end


def next_change_by_state(schedule: Schedule, at: datetime) -> datetime | None:
    """Return when the answer of `open_states_by_state` next changes, in UTC.

    A list of states changes more often than `open_state`, which stays `PARTLY` while
    one state after the other opens.
    """
    changes = (next_change(schedule, at, zones[:1]) for zones in STATE_ZONES.values())
    return min((change for change in changes if change), default=None)


def _utc(at: datetime) -> datetime:
    """Return the same moment in UTC.

    Moments of one zone compare as wall times, wrong over a switch; those in UTC do not.
    """
    if at.utcoffset() is None:
        raise ValueError("Whether it is open can be asked of an aware moment only.")
    return at.astimezone(UTC)


def _places(schedule: Schedule, zones: Sequence[str]) -> Sequence[str]:
    """Return the zones in which the hours are read; none when they are not known."""
    if not schedule.is_known:
        return ()
    return zones if schedule.is_local else (schedule.time_zone,)


def _state(by_place: Iterable[Sequence[Interval]], moment: datetime) -> OpenState:
    """Return the state at a moment, given what is open in each place."""
    answers = {
        any(start <= moment < end for start, end in intervals) for intervals in by_place
    }
    if len(answers) > 1:
        return OpenState.PARTLY
    return OpenState.OPEN if answers.pop() else OpenState.CLOSED


def _intervals(
    schedule: Schedule, zone: str, moment: datetime, ahead: timedelta
) -> list[Interval]:
    """Return what is open in a zone from `moment` on, as pairs of moments in UTC."""
    local = clock(zone)
    # What began the day before may still run.
    day = moment.astimezone(local).date() - DAY
    last = (moment + ahead).astimezone(local).date()
    found: list[Interval] = []
    while day <= last:
        found += _begun_on(schedule, zone, day)
        day += DAY
    return found


# A list of services asks for the same few days of the same few schedules.
@lru_cache(maxsize=4096)
def _begun_on(schedule: Schedule, zone: str, day: date) -> tuple[Interval, ...]:
    """Return what begins to be open in a zone on a local date."""
    local = clock(zone)
    return tuple(
        (
            _instant(day, span.opens, local, fold=0),
            _instant(day + DAY * span.is_overnight, span.closes, local, fold=1),
        )
        for span in _spans_on(schedule, day, zone)
    )


def _spans_on(schedule: Schedule, day: date, zone: str) -> Iterator[Span]:
    """Yield the spans that begin on a local date."""
    valid = [span for span in schedule.spans if span.is_valid_on(day)]
    name = WEEK[day.weekday()]
    on_holidays = [span for span in valid if Day.PUBLIC_HOLIDAYS in span.days]
    # Only schedules that speak of holidays pay for knowing them.
    if (on_holidays or schedule.is_closed_on_holidays) and is_holiday(day, zone):
        yield from on_holidays
    else:
        yield from (span for span in valid if name in span.days)


def _instant(day: date, wall: time, local: ZoneInfo, *, fold: int) -> datetime:
    """Return the moment at which a clock shows a time; see above for the switches."""
    wall = wall.replace(microsecond=0, fold=fold)
    shown = datetime.combine(day, wall, tzinfo=local)
    moment = shown.astimezone(UTC)
    if moment.astimezone(local).replace(tzinfo=None) == shown.replace(tzinfo=None):
        return moment
    # Skipped. The switch lies between the readings of the two offsets around it.
    early = shown.replace(fold=1).astimezone(UTC)
    late = shown.replace(fold=0).astimezone(UTC)
    before = early.astimezone(local).utcoffset()
    while late - early > SECOND:
        middle = early + (late - early) // SECOND // 2 * SECOND
        if middle.astimezone(local).utcoffset() == before:
            early = middle
        else:
            late = middle
    return late
