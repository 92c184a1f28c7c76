"""The register as sets of services, one a property, so that filters are intersections.

A set is one whole number in which bit `n` stands for service `n`. Two thousand
services make a number of 250 bytes; `&` intersects and `bit_count` counts, whatever
the size, in no time that a reader would notice.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from resources.choices import Anonymity, Audience, Kind, Need, State
from resources.hours import OpenState, Schedule, open_state
from resources.register import Contact, Service, Snapshot

# Readers whom a line "for anyone" does not know well enough.
PARTICULAR = frozenset(
    {
        Audience.DEAF,
        Audience.WORRIED_ABOUT_SELF,
        Audience.FAMILY_OF_OFFENDER,
        Audience.PROFESSIONALS,
    }
)
INTERPRETER = "interpreter"
# The way of contact that stands for all of them.
ANY = ""

Sets = dict[str, int]


@dataclass(frozen=True)
class Index:
    """Services in the order of the list, and sets of them by what they offer.

    `by_kind` and `by_kind_always` say which services can be reached in a way, and in a
    way that is always open; the key `ANY` stands for all ways.
    """

    services: tuple[Service, ...]
    facets: dict[str, Sets]
    by_kind: Sets
    by_kind_always: Sets
    by_schedule: dict[Schedule, Sets]

    @property
    def all(self) -> int:
        """The set of all services."""
        return (1 << len(self.services)) - 1

    def open_now(self, at: datetime, zones: Sequence[str]) -> Sets:
        """Return which services answer at the moment `at`, by way of contact."""
        states = {
            schedule: open_state(schedule, at, zones) for schedule in self.by_schedule
        }
        found: Sets = defaultdict(int)
        for schedule, sets in self.by_schedule.items():
            if states[schedule] in {OpenState.OPEN, OpenState.PARTLY}:
                for kind, members in sets.items():
                    found[kind] |= members
        return found

    def members(self, members: int) -> list[Service]:
        """Return the services in a set, in the order of the list."""
        return [s for n, s in enumerate(self.services) if members >> n & 1]


@lru_cache(maxsize=1)
def index_of(snapshot: Snapshot) -> Index:
    """Return the index of the services of the campaign's own country."""
    return build(snapshot.at_home)


def build(services: Iterable[Service]) -> Index:
    """Return the index of those services that can be reached."""
    order = {need: number for number, need in enumerate(Need.values)}
    reachable = [service for service in services if service.contacts]
    reachable.sort(key=lambda s: order.get(s.needs[0] if s.needs else "", len(order)))
    schedules: dict[Schedule, Sets] = defaultdict(lambda: defaultdict(int))
    for number, service in enumerate(reachable):
        for contact in service.contacts:
            if contact.kind != Kind.WEB:
                for kind in (contact.kind, ANY):
                    schedules[contact.schedule][kind] |= 1 << number
    return Index(
        services=tuple(reachable),
        facets={name: _sets(reachable, of) for name, of in PROPERTIES.items()},
        by_kind=_ways(reachable, lambda contact: True),
        by_kind_always=_ways(reachable, lambda contact: contact.is_always_open),
        by_schedule=dict(schedules),
    )


def _sets(
    services: Sequence[Service], values_of: Callable[[Service], Iterable[str]]
) -> Sets:
    sets: Sets = defaultdict(int)
    for number, service in enumerate(services):
        for value in values_of(service):
            sets[value] |= 1 << number
    return sets


def _ways(services: Sequence[Service], fits: Callable[[Contact], bool]) -> Sets:
    def kinds(service: Service) -> Iterable[str]:
        found = {c.kind for c in service.contacts if fits(c) and c.kind != Kind.WEB}
        return found | {ANY} if found else found

    return _sets(services, kinds)


def _audiences(service: Service) -> Iterable[str]:
    named = set(service.audiences)
    if Audience.EVERYONE in named:
        named |= set(Audience.values) - PARTICULAR
    return named - {Audience.EVERYONE}


def _languages(service: Service) -> Iterable[str]:
    named = set(service.languages)
    return named | {INTERPRETER} if service.has_interpreter else named


PROPERTIES: dict[str, Callable[[Service], Iterable[str]]] = {
    "need": lambda service: service.needs,
    "for": _audiences,
    "area": lambda service: service.states or State.values,
    "language": _languages,
    "anonymous": lambda service: ["1"] if service.anonymity == Anonymity.YES else [],
}
