"""Who to talk to, in one state and in the whole country."""

from typing import Any

from django.utils.translation import gettext as _

from actions.choices import Audience
from actions.pack.evening import Evening
from actions.printing import Frame, parts
from resources.choices import Audience as Readers
from resources.choices import Need
from resources.register import Service, Snapshot

# Of services for the whole country, those with one of these needs above all.
FOR_ALL = (Need.CRISIS, Need.COUNSELLING)
# More would hide the ones that matter from somebody who needs them now.
MOST = 8
# Whom the services are for that an audience needs besides.
ALSO_FOR = {Audience.SCHOOL: {Readers.CHILDREN, Readers.YOUNG_PEOPLE, Readers.PARENTS}}


def support_lines(evening: Evening, frame: Frame, snapshot: Snapshot) -> dict[str, Any]:
    """Return the data of the sheet for every chair.

    It shows what the register shows to readers: no number that was pulled or waits
    for a second person, and each with the day on which it was checked.
    """
    first = [line for line in frame.lines if line.contacts]
    shown = {line.slug for line in first}
    local = _among(snapshot.at_home, shown, lambda s: evening.area in s.states)
    shown |= {service.slug for service in local}
    national = _among(snapshot.at_home, shown, lambda s: _is_for_all(s, evening))
    shown |= {service.slug for service in national}
    reporting = _among(snapshot.at_home, shown, _takes_reports)
    made = [parts.lines(first)]
    for title, services in (
        (_("In %(state)s") % {"state": evening.area_label}, local),
        (_("Everywhere in Australia"), national[:MOST]),
        (_("To report abuse"), reporting[:3]),
    ):
        if services:
            made += [parts.heading(title), parts.lines(services)]
    return frame.around(
        title=_("People to talk to"),
        lead=_(
            "About the film, or about something that happened to you, long ago or "
            "today. It is not your fault."
        ),
        parts=made,
    )


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
