"""One evening with a film, as the form tells it."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from resources.choices import State
from resources.hours import clock_time
from resources.hours.zones import STATE_ZONES, clock

# Minutes, where a film's page does not say how long the film is.
ASSUMED_LENGTH = 90


@dataclass(frozen=True)
class Film:
    """The film that is shown; `minutes` is None when nobody has said how long it is.

    `themes` name what somebody may meet in it, `note` is the content note of its page.
    `rating` is the value of the classification, `classification` its words.
    """

    pk: int
    title: str
    url: str
    note: str = ""
    themes: tuple[str, ...] = ()
    minutes: int | None = None
    classification: str = ""
    rating: str = ""
    advice: str = ""
    official_url: str = ""


@dataclass(frozen=True)
class Evening:
    """Who watches which film, when and where; `people` is how many may come."""

    film: Film
    day: date
    starts: time
    place: str
    area: str
    audience: str
    people: int | None = None

    @property
    def length(self) -> int:
        """How long the film is, or is taken to be; minutes."""
        return self.film.minutes or ASSUMED_LENGTH

    @property
    def zone(self) -> str:
        """The time zone in which nearly everybody of the state lives."""
        return STATE_ZONES[self.area][0]

    @property
    def area_label(self) -> Any:
        """The state in words."""
        return State(self.area).label

    @property
    def start(self) -> datetime:
        """The start in its zone; of an hour that comes twice, the first."""
        return datetime.combine(self.day, self.starts, tzinfo=clock(self.zone))

    def at(self, minutes: int) -> datetime:
        """Return what the clocks there say so many real minutes after the start."""
        moment = self.start.astimezone(UTC) + timedelta(minutes=minutes)
        return moment.astimezone(self.start.tzinfo)

    def clock(self, minutes: int) -> str:
        """Return that time in words, with the day when it is another one."""
        moment = self.at(minutes)
        words = clock_time(moment.time())
        if moment.date() == self.day:
            return words
        return _("%(time)s, %(weekday)s") % {
            "time": words,
            "weekday": date_format(moment, "l"),
        }

    def clocks_change(self, first: int, last: int) -> bool:
        """Tell whether the clocks move between two times, in minutes from the start."""
        return self.at(first).utcoffset() != self.at(last).utcoffset()

    @property
    def day_words(self) -> str:
        """The day: Friday 4 December 2026."""
        return date_format(self.day, "l j F Y")
