"""The helplines that every page carries.

They come from the register, in the order that the settings choose. A packaged copy of
the three that no page may lack stands in when the choice is empty, incomplete or out
of reach.
"""

import logging
from collections.abc import Callable, Iterable
from dataclasses import replace

from django.db import Error
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from resources.choices import HOME, Audience, Kind, Need
from resources.contacts import contact_href, contact_key
from resources.hours import Schedule
from resources.indispensable import (
    is_emergency,
    is_line_for_adults,
    is_line_for_children,
)
from resources.register import Contact, Service, Snapshot, current

logger = logging.getLogger(__name__)


def _always(kind: str, text: str) -> Contact:
    return Contact(
        kind=kind,
        text=text,
        href=contact_href(kind, text),
        key=contact_key(kind, text, HOME),
        schedule=Schedule(is_always_open=True),
    )


# The register speaks instead of these wherever it can; the slug says for which.
FALLBACK = (
    Service(
        slug="triple-zero",
        name="Triple Zero",
        audience_note=_("If a child or anyone is in danger now"),
        contacts=(_always(Kind.PHONE, "000"),),
        needs=(Need.EMERGENCY,),
        audiences=(Audience.EVERYONE,),
    ),
    Service(
        slug="kids-helpline",
        name="Kids Helpline",
        audience_note=_("5 to 25 years"),
        contacts=(_always(Kind.PHONE, "1800 55 1800"),),
        needs=(Need.CRISIS,),
        audiences=(Audience.CHILDREN, Audience.YOUNG_PEOPLE),
    ),
    Service(
        slug="lifeline",
        name="Lifeline",
        audience_note=_("Any age, when it is too much"),
        contacts=(
            _always(Kind.PHONE, "13 11 14"),
            _always(Kind.SMS, "0477 13 11 14"),
        ),
        needs=(Need.CRISIS,),
        audiences=(Audience.EVERYONE,),
    ),
)


def helplines(request: HttpRequest | None = None) -> tuple[Service, ...]:
    """Return the helplines of every page; never fails, never empty.

    The emergency number is first; a line for children and one for adults follow it
    together, whatever else is chosen.
    """
    try:
        snapshot = current(request)
    except Error:
        logger.exception("The register of support services is out of reach")
        return FALLBACK
    return complete(snapshot)


INDISPENSABLE: tuple[tuple[Callable[[Service], bool], Service], ...] = (
    (is_emergency, FALLBACK[0]),
    (is_line_for_children, FALLBACK[1]),
    (is_line_for_adults, FALLBACK[2]),
)


def complete(snapshot: Snapshot) -> tuple[Service, ...]:
    """Put the three indispensable helplines first, the chosen ones where possible."""
    others = snapshot.named(snapshot.chosen)
    first = []
    for fits, packaged in INDISPENSABLE:
        # What the register says of the packaged line counts, even if it no longer fits.
        known = snapshot.named([packaged.slug])
        stand_ins = known or _without([packaged], snapshot.pulled)
        fitting = (s for s in others if s.phone and fits(s))
        line = next(fitting, None) or next((s for s in stand_ins if s.phone), None)
        if line:
            others = [other for other in others if other.slug != line.slug]
            first.append(line)
    return (*first, *others)


def _without(services: Iterable[Service], pulled: frozenset[str]) -> list[Service]:
    """Return the services without the numbers that were pulled."""
    return [
        replace(
            service, contacts=tuple(c for c in service.contacts if c.key not in pulled)
        )
        for service in services
    ]


def line_for_staff(request: HttpRequest | None = None) -> Service | None:
    """Return the helpline that those who edit the site can call themselves."""
    lines = [s for s in helplines(request) if s.phone and not s.is_emergency]
    adults = [line for line in lines if Audience.CHILDREN not in line.audiences]
    return next(iter(adults), None)
