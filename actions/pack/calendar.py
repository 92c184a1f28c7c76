"""The evening for the host's calendar (iCalendar, RFC 5545).

A family may share its calendar, so nothing in the file says what the film is about.
It tells, as the entries of public screenings do, whom to talk to.
Its times are "floating": seven o'clock on the clocks of whoever is there, which is
right in every corner of a state.
"""

from collections.abc import Iterable
from datetime import UTC, datetime
from uuid import uuid4

from django.utils.translation import gettext as _
from icalendar import Calendar, Event

from actions.pack.evening import Evening
from actions.pack.programme import programme
from actions.screenings.calendar import PRODUCT
from actions.screenings.care import care_words
from resources.register import Service


def host_calendar(evening: Evening, lines: Iterable[Service]) -> bytes:
    """Return one entry, from setting up until the room is empty.

    `lines` are the helplines of every page.
    """
    steps = programme(evening)
    event = Event()
    event.add("uid", str(uuid4()))
    event.add("dtstamp", datetime.now(UTC))
    event.add("dtstart", evening.at(steps[0].begins).replace(tzinfo=None))
    event.add("dtend", evening.at(steps[-1].begins).replace(tzinfo=None))
    event.add("summary", _("Film screening"))
    event.add("location", evening.place)
    starts = _(
        "Setting up begins at %(setting_up)s. Doors open at %(doors)s. Starts at "
        "%(time)s."
    ) % {
        "setting_up": evening.clock(steps[0].begins),
        "doors": evening.clock(steps[1].begins),
        "time": evening.clock(0),
    }
    event.add("description", f"{starts}\n\n{care_words(lines)}")
    event.add("transp", "OPAQUE")
    event.add("class", "PRIVATE")
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add_component(event)
    return calendar.to_ical(sorted=False)
