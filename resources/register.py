"""The helplines that every page carries.

They come from the register. A packaged copy of the three that no page may lack stands
in when the register is empty, incomplete or out of reach.
"""

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from django.db import Error
from django.utils.translation import gettext_lazy as _

from resources.models import ResourcePage

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise

    StrOrPromise = str | _StrPromise

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Contact:
    """A way to reach a helpline, as templates read it."""

    kind: str
    text: str
    href: str
    hours: "StrOrPromise" = ""
    label: str = ""


@dataclass(frozen=True)
class Helpline:
    """A service at the foot of every page, as templates read it.

    `checked_on` is None when nobody has checked its numbers.
    """

    slug: str
    name: str
    note: "StrOrPromise"
    contacts: tuple[Contact, ...]
    url: str = ""
    is_emergency: bool = False
    checked_on: date | None = None

    @property
    def phone(self) -> Contact | None:
        """The number to call, if there is one."""
        return next((c for c in self.contacts if c.kind == "phone"), None)


ALWAYS_OPEN = _("24 hours, every day")

# The register speaks instead of these wherever it can; the slug says for which.
FALLBACK = (
    Helpline(
        slug="triple-zero",
        name="Triple Zero",
        note=_("If a child or anyone is in danger now"),
        contacts=(Contact("phone", "000", "tel:000", ALWAYS_OPEN),),
        is_emergency=True,
    ),
    Helpline(
        slug="kids-helpline",
        name="Kids Helpline",
        note=_("5 to 25 years"),
        contacts=(Contact("phone", "1800 55 1800", "tel:1800551800", ALWAYS_OPEN),),
    ),
    Helpline(
        slug="lifeline",
        name="Lifeline",
        note=_("Any age, when it is too much"),
        contacts=(
            Contact("phone", "13 11 14", "tel:131114", ALWAYS_OPEN),
            Contact("sms", "0477 13 11 14", "sms:0477131114", ALWAYS_OPEN),
        ),
    ),
)


def helplines() -> tuple[Helpline, ...]:
    """Return the helplines for the foot of a page; never fails, never empty.

    The emergency number is first; Kids Helpline and Lifeline follow it together,
    whatever else the register adds.
    """
    try:
        services = ResourcePage.objects.for_every_page()
        registered = [_from_register(service) for service in services]
    except Error:
        logger.exception("The register of support services is out of reach")
        registered = []
    return _complete(registered)


def _complete(registered: Iterable[Helpline]) -> tuple[Helpline, ...]:
    """Put the three indispensable helplines first, in the register's words.

    A service is one of the three by its slug, so that the register can correct its
    name and number; without a phone it cannot stand in for one.
    """
    others = list(registered)
    first = []
    for packaged in FALLBACK:
        named = (h for h in others if h.slug == packaged.slug and h.phone)
        line = next(named, packaged)
        if line in others:
            others.remove(line)
        first.append(line)
    return (*first, *others)


def _from_register(service: ResourcePage) -> Helpline:
    return Helpline(
        slug=service.slug,
        name=service.title,
        note=service.audience,
        contacts=tuple(
            Contact(
                kind=method.kind,
                text=method.text,
                href=method.href,
                label=method.label,
                hours=ALWAYS_OPEN if method.is_always_open else method.hours,
            )
            for method in service.contact_methods.all()
        ),
        url=service.url or "",
        is_emergency=service.category == ResourcePage.Category.EMERGENCY,
        checked_on=service.last_checked,
    )
