"""How old a check is, to the day."""

from datetime import date, timedelta

import pytest

from resources.freshness import Freshness, freshness

TODAY = date(2026, 7, 1)


@pytest.mark.parametrize(
    ("age", "expected"),
    [
        (0, Freshness.FRESH),
        (89, Freshness.FRESH),
        (90, Freshness.DUE),
        (179, Freshness.DUE),
        (180, Freshness.UNCONFIRMED),
        (4000, Freshness.UNCONFIRMED),
        # Tomorrow is today further east.
        (-1, Freshness.FRESH),
        (-2, Freshness.NEVER),
        (-365, Freshness.NEVER),
    ],
)
def test_a_check_ages(age: int, expected: Freshness) -> None:
    assert freshness(TODAY - timedelta(days=age), TODAY) == expected


def test_what_was_never_checked() -> None:
    assert freshness(None, TODAY) == Freshness.NEVER


@pytest.mark.parametrize("checked_on", [date.min, date.max])
def test_dates_at_the_ends_of_time(checked_on: date) -> None:
    wanted = {date.min: Freshness.UNCONFIRMED, date.max: Freshness.NEVER}
    assert freshness(checked_on, TODAY) == wanted[checked_on]
