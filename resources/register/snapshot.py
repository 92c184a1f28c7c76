"""The register as this process last read it."""

import time
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from uuid import UUID

from django.http import HttpRequest

from resources.choices import HOME
from resources.models.version import RegisterVersion
from resources.register import loading
from resources.register.values import Guide, Service

# A change that goes past Wagtail, by SQL or a shell, renews no version. It is looked
# for by what it leaves in the tables, every so many seconds.
SECONDS = 60
# More than these would stand between a reader and the first number.
MOST_FOR_DANGER = 3


@dataclass(frozen=True, eq=False)
class Snapshot:
    """The published register at one moment.

    `services` are in the order of the tree; `chosen` are the slugs of those that every
    page carries; `pulled` are the digits and addresses that must not be shown.
    """

    services: tuple[Service, ...] = ()
    guides: tuple[Guide, ...] = ()
    chosen: tuple[str, ...] = ()
    pulled: frozenset[str] = frozenset()
    version: UUID | None = None
    fingerprint: tuple[Any, ...] = ()

    @cached_property
    def by_slug(self) -> dict[str, Service]:
        """All services by slug."""
        return {service.slug: service for service in self.services}

    @cached_property
    def at_home(self) -> tuple[Service, ...]:
        """The services of the campaign's own country."""
        return tuple(s for s in self.services if s.country == HOME)

    @cached_property
    def for_danger(self) -> tuple[Service, ...]:
        """The services for danger now, the quickest first; few, to be seen at once."""
        found = [s for s in self.at_home if s.is_emergency and s.contacts]
        return tuple(found[:MOST_FOR_DANGER])

    def named(self, slugs: Iterable[str]) -> list[Service]:
        """Return the services called `slugs` that are published and can be reached."""
        found = (self.by_slug.get(slug) for slug in slugs)
        return [service for service in found if service and service.contacts]


_kept: Snapshot | None = None
_looked_at = 0.0


def current(request: HttpRequest | None = None) -> Snapshot:
    """Return the register; asks once a request whether it has changed.

    Raises `django.db.Error` when the database is out of reach.
    """
    name = "_register"
    if request is not None and hasattr(request, name):
        return getattr(request, name)
    snapshot = _current()
    if request is not None:
        setattr(request, name, snapshot)
    return snapshot


def _current() -> Snapshot:
    global _kept, _looked_at
    now, version = time.monotonic(), RegisterVersion.token_now()
    if _kept and _kept.version == version:
        if now - _looked_at < SECONDS:
            return _kept
        if _kept.fingerprint == loading.fingerprint():
            _looked_at = now
            return _kept
    fingerprint, pulled = loading.fingerprint(), loading.pulled_keys()
    _looked_at = now
    _kept = Snapshot(
        services=tuple(loading.load_services(pulled)),
        guides=tuple(loading.load_guides()),
        chosen=tuple(loading.load_choice()),
        pulled=pulled,
        version=version,
        fingerprint=fingerprint,
    )
    return _kept


def forget() -> None:
    """Read the register again next time."""
    global _kept
    _kept = None
