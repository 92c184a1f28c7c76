"""Fits the ways of contact of a file to those that a service has.

Kind and label say which is which, so a way keeps its row, and what is known about it,
when its number changes. What readers cannot see, a file made from the register cannot
have: a number that was pulled, or that waits for a second person, stays unless the file
names it, and the number that stands in for it meanwhile is no change.
"""

from dataclasses import dataclass, field
from typing import Any, NamedTuple

from django.utils.translation import gettext as _

from resources.choices import Kind
from resources.contacts import contact_key, contact_name
from resources.exports.table import CONTACT_COLUMNS, cell_text
from resources.importing.existing import Existing, method_values
from resources.importing.services import ContactLine, ServiceLines
from resources.models import ContactMethod


class Slot(NamedTuple):
    """A way of contact after the import: the row it has, and the values that change."""

    method: ContactMethod | None
    values: dict[str, Any]


@dataclass
class Merged:
    """All ways of contact of a service after the import, and what changes.

    A change is a contact, a column, the old and the new text. `kept` tells which stay
    without being in the file, `numbers` which are new to the register.
    """

    slots: list[Slot] = field(default_factory=list)
    changes: list[tuple[str, str, str, str]] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    numbers: list[str] = field(default_factory=list)


def merge(lines: ServiceLines, existing: Existing | None) -> Merged:
    """Return the ways of contact of a service after the import of `lines`."""
    merged = Merged()
    country = lines.values["country"]
    methods = existing.methods if existing else []
    known = {contact_name(method.kind, method.label): method for method in methods}
    had = {contact_key(m.kind, m.value, country) for m in methods}
    incoming: list[Slot] = []
    for contact in lines.contacts:
        method = known.pop(contact.name, None)
        if existing and method:
            incoming.append(_changed(merged, contact, method, existing, country))
        else:
            incoming.append(Slot(None, contact.values))
            if existing:
                text = str(contact.values["value"])
                merged.changes.append((_name(contact.values), "value", "", text))
        value = incoming[-1].values.get("value", "")
        if value and contact_key(contact.values["kind"], value, country) not in had:
            merged.numbers.append(str(value))
    missing = list(known.values())
    stay = [m for m in missing if existing and m.pk in existing.hidden]
    for method in missing:
        name, value = _name(method_values(method)), method.value
        if method in stay:
            message = _("%(contact)s, %(value)s, is not shown to readers; it stays.")
            merged.kept.append(message % {"contact": name, "value": value})
        else:
            merged.changes.append((name, "value", value, ""))
    merged.slots = _ordered(methods, stay, incoming)
    if existing:
        _say_order(merged, [method for method in methods if method not in missing])
    return merged


def _changed(
    merged: Merged,
    contact: ContactLine,
    method: ContactMethod,
    existing: Existing,
    country: str,
) -> Slot:
    """Return what changes in a way of contact that the service has already."""
    old = method_values(method)
    changed: dict[str, Any] = {}
    key = contact_key(method.kind, contact.values["value"], country)
    own = contact_key(method.kind, method.value, country)
    if key == existing.shown.get(method.pk) and key != own:
        # The line tells of the number that stands in, whose hours nobody knows.
        message = _("%(contact)s, %(value)s, waits for a second person already.")
        said = {"contact": _name(old), "value": method.value}
        merged.kept.append(message % said)
        return Slot(method, changed)
    for column in CONTACT_COLUMNS:
        new = contact.values[column]
        same = old[column] == new or cell_text(old[column]).strip() == cell_text(new)
        if column == "label":
            same = old[column].strip() == new
        if not same:
            changed[column] = new
            texts = cell_text(old[column]), cell_text(new)
            merged.changes.append((_name(old), column, *texts))
    return Slot(method, changed)


def _ordered(
    methods: list[ContactMethod], stay: list[ContactMethod], incoming: list[Slot]
) -> list[Slot]:
    """Return all ways in the order of the file; those not in it keep their places."""
    slots = list(incoming)
    for position, method in enumerate(methods):
        if method in stay:
            slots.insert(position, Slot(method, {}))
    return slots


def _say_order(merged: Merged, before: list[ContactMethod]) -> None:
    """Note that ways of contact that stay change places."""
    after = [s.method for s in merged.slots if s.method and s.method in before]
    if after != before:
        old, new = (
            ", ".join(_name(method_values(method)) for method in order)
            for order in (before, after)
        )
        merged.changes.append((_("order"), "", old, new))


def _name(values: dict[str, Any]) -> str:
    """Return a way of contact in words."""
    kind = str(Kind(values["kind"]).label)
    return f"{kind} ({values['label']})" if values["label"] else kind
