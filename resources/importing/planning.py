"""What an import would do: new services, changes old to new, and what is wrong."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple

from django.db.models import TextChoices
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from resources.exports.table import SERVICE_COLUMNS, cell_text
from resources.importing import existing
from resources.importing.existing import Existing, Register
from resources.importing.merging import Merged, Slot, merge
from resources.importing.problems import SHOWN, Problem
from resources.importing.reading import Table, whole_file
from resources.importing.services import ServiceLines, group


class State(TextChoices):
    """What happens to a service."""

    NEW = "new", gettext_lazy("new")
    CHANGED = "changed", gettext_lazy("changed")
    UNCHANGED = "unchanged", gettext_lazy("unchanged")


class Change(NamedTuple):
    """One value that changes; what it belongs to is empty for the service itself."""

    contact: str
    column: str
    old: str
    new: str


@dataclass
class ServicePlan:
    """What happens to one service, and with what it is written."""

    lines: ServiceLines
    state: State
    changes: list[Change] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    slots: list[Slot] = field(default_factory=list)
    existing: Existing | None = None

    @property
    def line(self) -> int:
        """Where it begins in the file."""
        return self.lines.line

    @property
    def slug(self) -> str:
        """Its id."""
        return str(self.lines.values["id"])

    @property
    def name(self) -> str:
        """What it is called from now on."""
        return str(self.lines.values["name"])

    @property
    def values(self) -> dict[str, Any]:
        """The values of the service that change, by column."""
        if self.existing is None:
            return self.lines.values
        changed = {change.column for change in self.changes if not change.contact}
        return {c: v for c, v in self.lines.values.items() if c in changed}


@dataclass
class Plan:
    """What happens to the register; nothing at all while there are problems."""

    services: list[ServicePlan] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    @property
    def new(self) -> list[ServicePlan]:
        """The services that the register does not have."""
        return [s for s in self.services if s.state == State.NEW]

    @property
    def changed(self) -> list[ServicePlan]:
        """The services that change."""
        return [s for s in self.services if s.state == State.CHANGED]

    @property
    def unchanged(self) -> list[ServicePlan]:
        """The services that stay as they are."""
        return [s for s in self.services if s.state == State.UNCHANGED]

    @property
    def to_write(self) -> list[ServicePlan]:
        """The services that an import writes."""
        return [s for s in self.services if s.state != State.UNCHANGED]

    @property
    def shown_problems(self) -> list[Problem]:
        """The first problems, in the order of the file."""
        return sorted(self.problems, key=lambda problem: problem.line)[:SHOWN]

    @property
    def more_problems(self) -> int:
        """How many problems there are beyond those shown."""
        return max(0, len(self.problems) - SHOWN)

    @cached_property
    def fingerprint(self) -> str:
        """What two plans that do the same have in common."""
        parts = [
            (s.slug, s.state.value, s.changes, s.notes, s.values) for s in self.to_write
        ]
        return hashlib.sha256(repr(parts).encode()).hexdigest()


def plan(table: Table) -> Plan:
    """Return what an import of `table` would do; writes nothing."""
    if table.problems and not table.rows:
        return Plan(problems=table.problems)
    services, problems = group(table.rows)
    problems = [*table.problems, *problems]
    register = existing.load()
    if register is None:
        message = _("There is no list of help that services could be below.")
        return Plan(problems=[whole_file(message)])
    faulty = {problem.line for problem in problems}
    planned = []
    for lines in services:
        problem = _obstacle(lines, register)
        if problem:
            problems.append(problem)
        # What could not be read cannot be compared.
        elif not faulty & {contact.line for contact in lines.contacts}:
            found = _planned(lines, register.services.get(lines.values["id"]))
            if found.existing and found.existing.obstacle and found.changes:
                problems.append(Problem(lines.line, "id", found.existing.obstacle))
            planned.append(found)
    return Plan(planned, problems)


def _obstacle(lines: ServiceLines, register: Register) -> Problem | None:
    slug = lines.values.get("id", "")
    if slug and slug not in register.services and register.is_taken(slug):
        message = _("Another page has this address already; choose another id.")
        return Problem(lines.line, "id", message)
    return None


def _planned(lines: ServiceLines, found: Existing | None) -> ServicePlan:
    if found is None:
        merged = merge(lines, None)
        return ServicePlan(lines, State.NEW, notes=_notes(merged), slots=merged.slots)
    values = existing.page_values(found.page)
    changes = [
        Change("", column, cell_text(values[column]), cell_text(lines.values[column]))
        for column in SERVICE_COLUMNS
        if not is_same(column, values[column], lines.values[column])
    ]
    merged = merge(lines, found)
    changes += [Change(*change) for change in merged.changes]
    notes = _notes(merged)
    if changes and not found.page.live:
        notes.insert(0, _("Not published; it stays a draft."))
    state = State.CHANGED if changes else State.UNCHANGED
    return ServicePlan(lines, state, changes, notes, merged.slots, found)


def _notes(merged: Merged) -> list[str]:
    """Return what somebody should know who only sees the changes."""
    notes = list(merged.kept)
    if merged.numbers:
        message = _("Until a second person confirms it, readers do not see %s.")
        notes.append(message % ", ".join(merged.numbers))
    return notes


def is_same(column: str, old: Any, new: Any) -> bool:
    """Return whether two values say the same, however they are spaced."""
    if column == "alternate_names":
        return _names(old) == _names(new)
    if isinstance(old, str):
        return cell_text(old).strip() == new
    return bool(old == new)


def _names(text: str) -> Iterable[str]:
    return [name.strip() for name in text.split(",") if name.strip()]
