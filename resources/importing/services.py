"""Lines into services, with everything that is wrong with them."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext as _

from resources.contacts import contact_name
from resources.exports.table import CONTACT_COLUMNS, SERVICE_COLUMNS
from resources.hours import Day, Span
from resources.importing.cells import read_cell
from resources.importing.problems import Problem, quoted
from resources.importing.reading import Row
from resources.models import ContactMethod, OpeningHours
from resources.validation import contact_problems


@dataclass(frozen=True)
class ContactLine:
    """A way to reach a service, as one line tells it."""

    line: int
    values: dict[str, Any]

    @property
    def name(self) -> tuple[str, str]:
        """What tells it from the others of its service."""
        return contact_name(self.values["kind"], self.values["label"])


@dataclass
class ServiceLines:
    """A service, as its lines tell it; the first line counts for what is the same."""

    first: Row
    values: dict[str, Any]
    contacts: list[ContactLine] = field(default_factory=list)

    @property
    def line(self) -> int:
        """Where it begins."""
        return self.first.line


def group(rows: list[Row]) -> tuple[list[ServiceLines], list[Problem]]:
    """Return the services of a table in their order, and what is wrong with its lines.

    A value that could not be read is missing from `values`.
    """
    services: dict[str, ServiceLines] = {}
    problems: list[Problem] = []
    for row in rows:
        service = services.get(row.cells["id"])
        if service is None:
            values = _read(row, SERVICE_COLUMNS, problems)
            service = services[row.cells["id"]] = ServiceLines(row, values)
        else:
            problems += _differences(service.first, row)
        contact = ContactLine(row.line, _read(row, CONTACT_COLUMNS, problems))
        problems += _problems_of_contact(service, contact)
        service.contacts.append(contact)
    return list(services.values()), problems


def _read(
    row: Row, columns: tuple[str, ...], problems: list[Problem]
) -> dict[str, Any]:
    values = {}
    for column in columns:
        try:
            values[column] = read_cell(column, row.cells[column])
        except ValueError as error:
            problems.append(Problem(row.line, column, str(error)))
    return values


def _differences(first: Row, row: Row) -> Iterator[Problem]:
    """Yield where a line says of its service something else than an earlier one."""
    message = _("Line %(line)s says “%(text)s” of the same service.")
    for column in SERVICE_COLUMNS:
        text = first.cells[column]
        if row.cells[column] != text:
            said = {"line": first.line, "text": quoted(text)}
            yield Problem(row.line, column, message % said)


def _problems_of_contact(
    service: ServiceLines, contact: ContactLine
) -> Iterator[Problem]:
    values = contact.values
    if not {"kind", "label"} <= set(values):
        return
    for other in service.contacts:
        if {"kind", "label"} <= set(other.values) and other.name == contact.name:
            message = _(
                "Line %s has the same kind and label. Give each a label of its own."
            )
            yield Problem(contact.line, "label", message % other.line)
            break
    if "value" not in values or "country" not in service.values:
        return
    country = service.values["country"]
    for problem in contact_problems(as_method(values), country):
        if problem.row is None:
            yield Problem(contact.line, problem.field, str(problem.message))
        else:
            part = _("Part %(part)s: %(message)s")
            said = {"part": problem.row + 1, "message": problem.message}
            yield Problem(contact.line, "opening_hours", part % said)


def as_method(values: dict[str, Any]) -> ContactMethod:
    """Return a new way of contact, not saved."""
    plain = {name: value for name, value in values.items() if name != "opening_hours"}
    method = ContactMethod(**plain)
    method.opening_hours = as_hours(values.get("opening_hours", ()))
    return method


def as_hours(spans: tuple[Span, ...]) -> list[OpeningHours]:
    """Return new rows of hours, not saved, in their order."""
    return [
        OpeningHours(
            sort_order=position,
            # In the order of the week, as the form keeps them.
            days=[day for day in Day.values if day in span.days],
            opens=span.opens,
            closes=span.closes,
            is_overnight=span.is_overnight,
            valid_from=span.valid_from,
            valid_through=span.valid_through,
        )
        for position, span in enumerate(spans)
    ]
