"""Tables for the tests of the import."""

import csv
import io

from pages.spreadsheets import escape
from resources import register
from resources.exports.table import COLUMNS, as_csv

NEW = {
    "id": "new-line",
    "name": "A new line",
    "needs": "counselling crisis",
    "audiences": "everyone",
    "audience_note": "Anyone",
    "summary": "Talks with whoever calls.",
    "country": "AU",
    "states": "nsw act",
    "languages": "en",
    "has_interpreter": "no",
    "kind": "phone",
    "value": "1800 55 1800",
    "is_always_open": "yes",
    "is_closed_on_holidays": "no",
}


def exported() -> list[dict[str, str]]:
    """Return the lines of the register as it is now."""
    text = as_csv(register.current()).removeprefix("\ufeff")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def text_of(
    rows: list[dict[str, str]],
    columns: tuple[str, ...] = COLUMNS,
    encoding: str = "utf-8",
    delimiter: str = ",",
) -> bytes:
    """Return a file of lines."""
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, columns, restval="", delimiter=delimiter)
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode(encoding)


def changed(
    rows: list[dict[str, str]], slug: str, kind: str = "", **values: str
) -> list[dict[str, str]]:
    """Return lines in which a service, or its contacts of a kind, have other values."""
    values = {name: escape(value) for name, value in values.items()}
    return [
        row | values if row["id"] == slug and kind in {"", row["kind"]} else row
        for row in rows
    ]


def new_service(**values: str) -> dict[str, str]:
    """Return the line of a service that the register does not have."""
    return dict.fromkeys(COLUMNS, "") | NEW | values
