"""Asks the gate about every published page."""

import json
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from tqdm import tqdm

from pages.gate import Reason, hints_for, reasons_against
from pages.sharing.cards import published_pages

Row = dict[str, str]


class Command(BaseCommand):
    """`manage.py audit_content`: what could not be published today as it stands.

    The rules are those of the gate, so that a check by machine and the answer to an
    editor never differ. Hints are listed and fail nothing.
    """

    help = "Check every published page against the rules for publishing."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Add the form of the answer."""
        parser.add_argument(
            "--json", action="store_true", help="print one JSON document, not a table"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Check all pages, print what was found, fail if one would be refused."""
        pages = list(published_pages())
        rows: list[Row] = []
        for page in tqdm(pages, unit="page", disable=None):
            address = page.get_url() or ""
            rows += [row(address, "refuse", r) for r in reasons_against(page)]
            rows += [row(address, "hint", r) for r in hints_for(page)]
        refused = {found["page"] for found in rows if found["level"] == "refuse"}
        if options["json"]:
            document = {"pages": len(pages), "refused": len(refused), "found": rows}
            self.stdout.write(json.dumps(document, ensure_ascii=False, indent=2))
        else:
            self.stdout.write(as_table(rows))
            self.stdout.write(f"{len(pages)} pages, {len(refused)} to be refused.")
        if refused:
            raise CommandError(f"{len(refused)} pages could not be published today.")


def row(address: str, level: str, reason: Reason) -> Row:
    """Return one finding, the same for the table and for JSON."""
    return {
        "page": address,
        "level": level,
        "field": reason.field,
        "message": reason.message,
    }


def as_table(rows: list[Row]) -> str:
    """Return the findings as columns; the last one as long as it is."""
    names = ("page", "level", "field")
    widths = [max([len(r[name]) for r in rows], default=0) for name in names]
    return "\n".join(
        "  ".join(
            [
                *(r[n].ljust(w) for n, w in zip(names, widths, strict=True)),
                r["message"],
            ]
        )
        for r in rows
    )
