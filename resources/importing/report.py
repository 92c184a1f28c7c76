"""The report of an import, the same in the admin and on a terminal."""

from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from resources.importing.planning import Change, Plan

# A field that changes from nothing, or to nothing.
NOTHING = "–"


def problem_rows(plan: Plan) -> list[tuple[str, ...]]:
    """Return line, column and message of what is wrong."""
    return [
        (str(p.line) if p.line else _("File"), p.column or NOTHING, p.message)
        for p in plan.shown_problems
    ]


def services(plan: Plan) -> list[tuple[str, str, str, list[str]]]:
    """Return line, service, state, and what changes or is to be known of it."""
    return [
        (
            str(service.line),
            service.slug,
            str(service.state.label),
            [
                *([service.name] if service.existing is None else []),
                *map(change_text, service.changes),
                *service.notes,
            ],
        )
        for service in plan.to_write
    ]


def service_rows(plan: Plan) -> list[tuple[str, ...]]:
    """Return the same with one row for each thing that changes."""
    rows: list[tuple[str, ...]] = []
    for *head, what in services(plan):
        for number, text in enumerate(what):
            rows.append((*(["", "", ""] if number else map(str, head)), text))
    return rows


def change_text(change: Change) -> str:
    """Return a change in one line: cost: Free → Free from every phone."""
    what = " · ".join(filter(None, (change.contact, change.column)))
    return f"{what}: {change.old or NOTHING} → {change.new or NOTHING}"


def summary(plan: Plan) -> Any:
    """Return what happens in one sentence."""
    if plan.problems:
        count = len(plan.problems)
        message = ngettext(
            "%s problem; nothing can be imported.",
            "%s problems; nothing can be imported.",
            count,
        )
        return message % count
    message = _("%(new)s new, %(changed)s changed, %(unchanged)s unchanged.")
    return message % {
        "new": len(plan.new),
        "changed": len(plan.changed),
        "unchanged": len(plan.unchanged),
    }
