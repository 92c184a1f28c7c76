"""Who to talk to, in one state and in the whole country."""

from typing import Any, NamedTuple

from django.utils.translation import gettext as _

from actions.choices import Audience
from actions.pack.evening import Evening
from actions.printing import Frame, parts
from resources.choices import Audience as Readers
from resources.choices import Need, State
from resources.register import Service, Snapshot

# Of services for the whole country, those with one of these needs above all.
FOR_ALL = (Need.CRISIS, Need.COUNSELLING)
# More would hide the ones that matter from somebody who needs them now.
MOST, MOST_REPORTING = 8, 3
# What fits one side of paper in a size that can be read in low light.
ON_A_CHAIR, NEAR_ON_A_CHAIR = 10, 4
# Whom the services are for that an audience needs besides.
ALSO_FOR = {Audience.SCHOOL: {Readers.CHILDREN, Readers.YOUNG_PEOPLE, Readers.PARENTS}}


class Lines(NamedTuple):
    """The support lines for one place and audience, each service once."""

    place: str
    first: list[Service]
    local: list[Service]
    national: list[Service]
    reporting: list[Service]


def lines_near(evening: Evening, frame: Frame, snapshot: Snapshot) -> Lines:
    """Return what the register shows to readers near the screening.

    No number that was pulled or waits for a second person is among them.
    """
    first = [line for line in frame.lines if line.contacts]
    shown = {line.slug for line in first}
    local = _among(snapshot.at_home, shown, lambda s: evening.area in s.states)
    shown |= {service.slug for service in local}
    national = _among(snapshot.at_home, shown, lambda s: _is_for_all(s, evening))
    shown |= {service.slug for service in national}
    reporting = _among(snapshot.at_home, shown, _takes_reports)
    return Lines(
        place=_place(evening.area),
        first=first,
        local=local,
        national=national[:MOST],
        reporting=reporting[:MOST_REPORTING],
    )


def for_a_chair(near: Lines, frame: Frame) -> dict[str, Any]:
    """Return the data of the one side of paper that everybody takes home.

    Those of every page come first, then those that are near, then as many others as
    there is room for. Of each it tells who answers, and how to reach them.
    """
    kept = [*near.first, *near.local[:NEAR_ON_A_CHAIR], *near.national][:ON_A_CHAIR]
    return frame.around(
        title=_("People to talk to"),
        lead=_lead(),
        sections=[
            section
            for heading, services in (
                ("", near.first),
                (near.place, near.local),
                (_("Everywhere in Australia"), near.national),
            )
            if (section := parts.brief_lines(heading, _of(services, kept)))["services"]
        ],
        missing="" if near.local else _none_near(near),
        as_of=_printed(frame),
    )


def for_the_wall(near: Lines, frame: Frame) -> dict[str, Any]:
    """Return the data of the whole list, each with the day on which it was checked."""
    made = [parts.lines(near.first)]
    for title, services in (
        (near.place, near.local),
        (_("Everywhere in Australia"), near.national),
        (_("To report abuse"), near.reporting),
    ):
        if services:
            made += [parts.heading(title), parts.lines(services)]
        elif services is near.local:
            made.append(parts.words(_none_near(near)))
    return frame.around(
        title=_("All support lines"),
        lead=_lead(),
        parts=made,
        as_of=_printed(frame),
    )


def _printed(frame: Frame) -> str:
    """Return the day of printing; a word for all numbers would hide the single ones."""
    words = _("When each number was checked by us stands beside its service.")
    return f"{frame.printed()} {words}"


def _lead() -> str:
    return _(
        "About the film, or about something that happened to you, long ago or today. "
        "It is not your fault."
    )


def _none_near(near: Lines) -> str:
    words = _(
        "%(place)s: we hold no line for this place alone yet. Those for the whole of "
        "Australia answer there too."
    )
    return words % {"place": near.place}


def _place(area: str) -> str:
    """Return where that is, in words that can stand above a list."""
    return {
        State.ACT: _("In the Australian Capital Territory"),
        State.NT: _("In the Northern Territory"),
    }.get(State(area), _("In %(state)s") % {"state": State(area).label})


def _of(services: list[Service], kept: list[Service]) -> list[Service]:
    return [service for service in services if service in kept]


def _among(services: Any, shown: set[str], fits: Any) -> list[Service]:
    return [s for s in services if s.contacts and s.slug not in shown and fits(s)]


def _is_for_all(service: Service, evening: Evening) -> bool:
    """Tell whether anybody in the room may need it, wherever they are."""
    if service.states or not set(service.needs[:1]) & set(FOR_ALL):
        return False
    also = ALSO_FOR.get(Audience(evening.audience), set())
    wanted = {Readers.EVERYONE, Readers.SURVIVORS, Readers.FIRST_NATIONS} | also
    return bool(wanted & set(service.audiences))


def _takes_reports(service: Service) -> bool:
    return not service.states and service.needs[:1] == (Need.REPORT,)
