"""Hours as plain data."""

from dataclasses import dataclass
from datetime import date, time

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from resources.choices import LOCAL_TIME as LOCAL
from resources.hours.zones import is_zone

__all__ = ["LOCAL", "WEEK", "Day", "Schedule", "Span"]


class Day(TextChoices):
    """Days as schema.org names them, from Monday, in the order of `weekday()`."""

    MONDAY = "Monday", _("Monday")
    TUESDAY = "Tuesday", _("Tuesday")
    WEDNESDAY = "Wednesday", _("Wednesday")
    THURSDAY = "Thursday", _("Thursday")
    FRIDAY = "Friday", _("Friday")
    SATURDAY = "Saturday", _("Saturday")
    SUNDAY = "Sunday", _("Sunday")
    PUBLIC_HOLIDAYS = "PublicHolidays", _("Public holidays")


WEEK: tuple[Day, ...] = tuple(Day)[:7]


@dataclass(frozen=True)
class Span:
    """From one time to another, on certain days; an OpeningHoursSpecification.

    The days, and the dates of validity, are those on which the span begins: Friday,
    9 pm to 5 am, ends on Saturday. `closes` is the first moment that is closed.
    """

    days: frozenset[str]
    opens: time
    closes: time
    is_overnight: bool = False
    valid_from: date | None = None
    valid_through: date | None = None

    def is_valid_on(self, day: date) -> bool:
        """Return whether the span holds on a date, whatever day of the week it is."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_through is None or day <= self.valid_through
        )


@dataclass(frozen=True)
class Schedule:
    """All hours of one way of contact, and in whose time they are.

    `time_zone` is empty when it is not known, `LOCAL` for hours where the caller is,
    else a name of the IANA database.
    """

    is_always_open: bool = False
    time_zone: str = ""
    spans: tuple[Span, ...] = ()
    is_closed_on_holidays: bool = False

    @property
    def is_local(self) -> bool:
        """Whether the hours are those where the caller is."""
        return self.time_zone == LOCAL

    @property
    def is_known(self) -> bool:
        """Whether anything can be said of these hours.

        Hours in nobody knows whose time are no hours: better none than wrong ones.
        """
        if self.is_always_open:
            return True
        return bool(self.spans) and (self.is_local or is_zone(self.time_zone))
