"""Hours as editors, readers and other programs see them."""

from datetime import date, time

import pytest

from resources.hours import (
    LOCAL,
    Day,
    Problem,
    Schedule,
    Span,
    as_schema_org,
    clock_time,
    describe,
    problems,
)

WEEK = frozenset(Day.values[:7])
WORKDAYS = frozenset(Day.values[:5])
WEEKEND = frozenset({"Saturday", "Sunday"})
HOLIDAYS = frozenset({"PublicHolidays"})
MONDAY = frozenset({"Monday"})


def span(days: frozenset[str], hours: str, **names: object) -> Span:
    """Return a span; 15:00-00:00+ ends the next day."""
    opens, closes = hours.removesuffix("+").split("-")
    return Span(
        days,
        time.fromisoformat(opens),
        time.fromisoformat(closes),
        hours.endswith("+"),
        **names,  # type: ignore[arg-type]
    )


def sydney(*spans: Span, closed: bool = False) -> Schedule:
    return Schedule(False, "Australia/Sydney", spans, closed)


def found(schedule: Schedule) -> list[tuple[int | None, str]]:
    return [(problem.span, problem.field) for problem in problems(schedule)]


@pytest.mark.parametrize(
    ("schedule", "lines"),
    [
        (Schedule(is_always_open=True), ["24 hours, every day"]),
        (Schedule(), []),
        (Schedule(spans=(span(WEEK, "09:00-17:00"),)), []),
        (
            sydney(span(WORKDAYS, "09:00-17:00"), closed=True),
            ["Monday to Friday, 9 am to 5 pm, Sydney time", "Public holidays: closed"],
        ),
        (
            Schedule(False, LOCAL, (span(WEEK, "15:00-00:00+"),)),
            ["Every day, 3 pm to midnight, in your local time"],
        ),
        (
            Schedule(False, "Australia/Perth", (span(WEEKEND, "09:00-13:00"),)),
            ["Saturday and Sunday, 9 am to 1 pm, Perth time"],
        ),
        (
            Schedule(False, "Pacific/Port_Moresby", (span(WEEK, "08:30-16:05"),)),
            ["Every day, 8.30 am to 4.05 pm, Port Moresby time"],
        ),
        (
            sydney(span(WORKDAYS, "09:00-12:00"), span(WORKDAYS, "12:30-17:00")),
            [
                "Monday to Friday, 9 am to noon and 12.30 pm to 5 pm, Sydney time",
            ],
        ),
        (
            sydney(span(WEEK, "09:00-01:00+"), span(HOLIDAYS, "00:00-12:00")),
            [
                "Every day, 9 am to 1 am, Sydney time",
                "Public holidays, midnight to noon, Sydney time",
            ],
        ),
        (
            sydney(span(MONDAY, "00:00-00:00+"), span(WEEKEND, "08:00-08:00+")),
            [
                "Monday, 24 hours, Sydney time",
                "Saturday and Sunday, 8 am to 8 am the next day, Sydney time",
            ],
        ),
        (
            sydney(span(MONDAY | {"Tuesday", "Wednesday", "Friday"}, "00:15-12:15")),
            ["Monday to Wednesday and Friday, 12.15 am to 12.15 pm, Sydney time"],
        ),
        (
            sydney(span(WEEKEND | HOLIDAYS, "09:00-17:00")),
            ["Saturday, Sunday and public holidays, 9 am to 5 pm, Sydney time"],
        ),
    ],
)
def test_hours_in_words(schedule: Schedule, lines: list[str]) -> None:
    assert describe(schedule) == lines


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        ("00:00:59", "midnight"),
        ("00:01", "12.01 am"),
        ("08:30", "8.30 am"),
        ("12:00:30", "noon"),
        ("12:05", "12.05 pm"),
        ("23:59:59.999999", "11.59 pm"),
    ],
)
def test_a_time_of_day(moment: str, words: str) -> None:
    assert clock_time(time.fromisoformat(moment)) == words


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (None, date(2027, 6, 30), ", until 30 June 2027"),
        (date(2026, 7, 1), None, ", from 1 July 2026"),
        (date(2026, 7, 1), date(2027, 6, 30), ", from 1 July 2026 until 30 June 2027"),
    ],
)
def test_validity_in_words(first: date | None, last: date | None, words: str) -> None:
    hours = span(MONDAY, "09:00-17:00", valid_from=first, valid_through=last)
    line = f"Monday, 9 am to 5 pm, Sydney time{words}"
    assert describe(sydney(hours)) == [line]


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (span(MONDAY, "09:00-17:00"), []),
        (span(MONDAY, "21:00-05:00+"), []),
        (span(MONDAY, "09:00-09:00+"), []),
        (span(WEEK, "00:00-00:00+"), []),
        (span(MONDAY, "17:00-09:00"), [(0, "closes")]),
        (span(MONDAY, "15:00-00:00"), [(0, "closes")]),
        (span(MONDAY, "09:00-09:00"), [(0, "closes")]),
        (span(MONDAY, "09:00-09:01+"), [(0, "is_overnight")]),
        (span(frozenset(), "09:00-17:00"), [(0, "days")]),
        (span(frozenset({"Mon"}), "09:00-17:00"), [(0, "days")]),
        (
            span(
                MONDAY,
                "09:00-17:00",
                valid_from=date(2026, 7, 2),
                valid_through=date(2026, 7, 1),
            ),
            [(0, "valid_through")],
        ),
    ],
)
def test_problems_of_one_span(one: Span, expected: list[tuple[int, str]]) -> None:
    assert found(sydney(one)) == expected


@pytest.mark.parametrize(
    ("schedule", "expected"),
    [
        (Schedule(), []),
        (Schedule(is_always_open=True, time_zone="Australia/Perth"), []),
        (Schedule(True, LOCAL, (span(WEEK, "09:00-17:00"),)), "is_always_open"),
        (Schedule(True, is_closed_on_holidays=True), "is_closed_on_holidays"),
        (Schedule(spans=(span(WEEK, "09:00-17:00"),)), "time_zone"),
        (Schedule(False, "Mars", (span(WEEK, "09:00-17:00"),)), "time_zone"),
    ],
)
def test_problems_of_all(schedule: Schedule, expected: str) -> None:
    assert found(schedule) == ([(None, expected)] if expected else [])


def test_closed_on_holidays_and_open_on_them() -> None:
    both = sydney(span(MONDAY, "09:00-17:00"), span(HOLIDAYS, "10:00-11:00"))
    assert not found(both)
    assert found(sydney(*both.spans, closed=True)) == [(1, "days")]


@pytest.mark.parametrize(
    ("one", "other", "overlaps"),
    [
        (span(MONDAY, "09:00-12:00"), span(MONDAY, "12:00-17:00"), False),
        (span(MONDAY, "09:00-12:01"), span(MONDAY, "12:00-17:00"), True),
        (span(MONDAY, "09:00-12:00"), span(frozenset({"Tuesday"}), "09:00-12:00"), 0),
        (span(WORKDAYS, "09:00-12:00"), span(MONDAY, "10:00-11:00"), True),
        # A night and the next morning, also from Sunday to Monday.
        (span(MONDAY, "21:00-05:00+"), span(frozenset({"Tuesday"}), "04:00-09:00"), 1),
        (span(MONDAY, "21:00-05:00+"), span(frozenset({"Tuesday"}), "05:00-09:00"), 0),
        (span(MONDAY, "21:00-05:00+"), span(MONDAY, "04:00-09:00"), False),
        (span(frozenset({"Sunday"}), "21:00-05:00+"), span(MONDAY, "04:00-09:00"), 1),
        (span(HOLIDAYS, "09:00-17:00"), span(WEEK, "09:00-17:00"), False),
        (span(HOLIDAYS, "09:00-17:00"), span(HOLIDAYS, "16:00-18:00"), True),
    ],
)
def test_spans_that_overlap(one: Span, other: Span, overlaps: bool) -> None:
    assert found(sydney(one, other)) == ([(1, "opens")] if overlaps else [])
    assert found(sydney(other, one)) == ([(1, "opens")] if overlaps else [])


@pytest.mark.parametrize(
    ("last", "first", "overlaps"),
    [
        (date(2026, 6, 30), date(2026, 7, 1), False),
        (date(2026, 7, 6), date(2026, 7, 6), True),
        # In common from Tuesday to Sunday only: no Monday.
        (date(2026, 7, 12), date(2026, 7, 7), False),
        (date(2026, 7, 13), date(2026, 7, 7), True),
        (date.max, date.max, False),
        (date.min, date.min, True),
    ],
)
def test_spans_that_overlap_while_both_hold(
    last: date, first: date, overlaps: bool
) -> None:
    old = span(MONDAY, "09:00-17:00", valid_through=last)
    new = span(MONDAY, "10:00-16:00", valid_from=first)
    assert bool(found(sydney(old, new))) == overlaps


def test_a_problem_names_the_other_row_and_the_day() -> None:
    hours = sydney(span(WORKDAYS, "21:00-05:00+"), span(WEEKEND, "04:00-09:00"))
    message = "These hours overlap with those in row 1: Saturday."
    assert problems(hours) == [Problem(1, "opens", message)]


def specification(days: frozenset[str], opens: str, closes: str) -> dict[str, object]:
    return {
        "@type": "OpeningHoursSpecification",
        "dayOfWeek": [f"https://schema.org/{day}" for day in Day if day in days],
        "opens": opens,
        "closes": closes,
    }


def test_hours_for_other_programs() -> None:
    always = as_schema_org(Schedule(is_always_open=True))
    assert always == [specification(WEEK | HOLIDAYS, "00:00", "23:59")]
    assert as_schema_org(Schedule()) == []
    hours = sydney(
        span(WORKDAYS, "09:00-17:00", valid_from=date(2026, 7, 1)),
        span(WEEKEND, "15:00-00:00+", valid_through=date(2027, 6, 30)),
        span(MONDAY, "00:00-00:00+"),
        span(MONDAY, "08:00-08:00+"),
        closed=True,
    )
    assert as_schema_org(hours) == [
        specification(WORKDAYS, "09:00", "17:00") | {"validFrom": "2026-07-01"},
        specification(WEEKEND, "15:00", "00:00") | {"validThrough": "2027-06-30"},
        specification(MONDAY, "00:00", "23:59"),
        specification(MONDAY, "08:00", "07:59"),
        specification(HOLIDAYS, "00:00", "00:00"),
    ]
    on_holidays = sydney(span(HOLIDAYS, "10:00-11:00"), closed=True)
    assert as_schema_org(on_holidays) == [specification(HOLIDAYS, "10:00", "11:00")]
