"""How old a check is, and what follows from that."""

from datetime import date, timedelta
from enum import StrEnum

from pages.querysets import AHEAD

# Somebody should check again.
DUE_AFTER = timedelta(days=90)
# Readers are told that it could not be confirmed.
UNCONFIRMED_AFTER = timedelta(days=180)


class Freshness(StrEnum):
    """What a check is worth today."""

    NEVER = "never"
    FRESH = "fresh"
    DUE = "due"
    UNCONFIRMED = "unconfirmed"


def freshness(checked_on: date | None, today: date) -> Freshness:
    """Return what a check of a certain day is worth today.

    A day that has not come anywhere yet is a slip of the pen, and nobody can have
    checked on it: it vouches for nothing, and would do so for longest.
    """
    if checked_on is None or checked_on > today + AHEAD:
        return Freshness.NEVER
    age = today - checked_on
    if age >= UNCONFIRMED_AFTER:
        return Freshness.UNCONFIRMED
    return Freshness.DUE if age >= DUE_AFTER else Freshness.FRESH
