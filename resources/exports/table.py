"""The register as a table, one way of contact a row: the columns of the import.

What is exported can be imported again and changes nothing. docs/development/
register-data.md tells what each column holds.
"""

import csv
import io
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import urljoin

from django.conf import settings

from pages.spreadsheets import escape
from resources.exports.open_data import plain_value
from resources.hours import text as hours_text
from resources.register import Contact, Service, Snapshot

SERVICE_COLUMNS = (
    "id",
    "name",
    "alternate_names",
    "needs",
    "audiences",
    "audience_note",
    "summary",
    "country",
    "states",
    "languages",
    "has_interpreter",
    "language_note",
    "cost",
    "anonymity",
    "anonymity_note",
    "reporting_duty",
    "what_to_expect",
    "discreet_name",
)
CONTACT_COLUMNS = (
    "kind",
    "label",
    "value",
    "is_always_open",
    "time_zone",
    "opening_hours",
    "is_closed_on_holidays",
    "hours_note",
)
# What only the register itself knows; the import reads over it.
EXPORTED_ONLY = ("checked_on", "url")
COLUMNS = (*SERVICE_COLUMNS, *CONTACT_COLUMNS, *EXPORTED_ONLY)

# Without it, Excel takes UTF-8 for the code page of the machine, and saves “Māori”
# broken for good. Programs that read UTF-8 tables know it.
BYTE_ORDER_MARK = "\ufeff"


def as_csv(snapshot: Snapshot) -> str:
    """Return the whole published register as CSV with a line of column names."""
    text = io.StringIO(newline="")
    text.write(BYTE_ORDER_MARK)
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for service in snapshot.services:
        for row in _rows(service):
            writer.writerow([escape(cell_text(row[column])) for column in COLUMNS])
    return text.getvalue()


def cell_text(value: Any) -> str:
    """Return a value of the register as the text of its cell."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case list():
            return " ".join(value)
        case tuple():
            return hours_text.render(value)
    return str(value).replace("\r\n", "\n")


def _rows(service: Service) -> Iterator[dict[str, Any]]:
    """Yield the values of a service with each of its contacts."""
    values = {
        "id": service.slug,
        "name": service.name,
        "alternate_names": names_text(service.alternate_names),
        "needs": list(service.needs),
        "audiences": list(service.audiences),
        "states": list(service.states),
        "languages": list(service.languages),
        "url": urljoin(settings.WAGTAILADMIN_BASE_URL, service.url),
    }
    same = [column for column in SERVICE_COLUMNS if column not in values]
    values |= {column: getattr(service, column) for column in same}
    for contact in service.contacts:
        yield values | _contact(contact)


def names_text(names: Iterable[str]) -> str:
    """Return other names of a service as editors write them."""
    return ", ".join(names)


def _contact(contact: Contact) -> dict[str, Any]:
    schedule = contact.schedule
    return {
        "kind": contact.kind,
        "label": contact.label,
        "value": plain_value(contact),
        "is_always_open": schedule.is_always_open,
        "time_zone": schedule.time_zone,
        "opening_hours": schedule.spans,
        "is_closed_on_holidays": schedule.is_closed_on_holidays,
        "hours_note": contact.hours_note,
        "checked_on": contact.checked_on,
    }
