"""Hours for other programs, as schema.org and Google ask for them.

An end before the beginning is on the next day; 00:00 to 23:59 is 24 hours; 00:00 to
00:00 is closed. In whose time they are has no place there.
"""

from datetime import time
from typing import Any

from resources.hours.schedule import Day, Schedule, Span


def as_schema_org(schedule: Schedule) -> list[dict[str, Any]]:
    """Return the hours as a list of OpeningHoursSpecification, empty if not known."""
    if schedule.is_always_open:
        always = Span(frozenset(Day.values), time(0), time(0), is_overnight=True)
        return [_specification(always)]
    if not schedule.is_known:
        return []
    found = [_specification(span) for span in schedule.spans]
    holidays = frozenset({Day.PUBLIC_HOLIDAYS.value})
    if schedule.is_closed_on_holidays and not any(
        holidays & span.days for span in schedule.spans
    ):
        found.append(_specification(Span(holidays, time(0), time(0))))
    return found


def _specification(span: Span) -> dict[str, Any]:
    """Return one span as an OpeningHoursSpecification."""
    closes = f"{span.closes:%H:%M}"
    if span.is_overnight and span.closes == span.opens:
        # The same time twice would be closed, so a full day ends a minute early.
        minutes = (span.closes.hour * 60 + span.closes.minute - 1) % (24 * 60)
        closes = f"{minutes // 60:02}:{minutes % 60:02}"
    found: dict[str, Any] = {
        "@type": "OpeningHoursSpecification",
        "dayOfWeek": [f"https://schema.org/{day}" for day in Day if day in span.days],
        "opens": f"{span.opens:%H:%M}",
        "closes": closes,
    }
    if span.valid_from:
        found["validFrom"] = span.valid_from.isoformat()
    if span.valid_through:
        found["validThrough"] = span.valid_through.isoformat()
    return found
