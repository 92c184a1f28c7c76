"""Looks whether what the site links to is still there."""

import json
from argparse import ArgumentParser
from datetime import timedelta
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone
from tqdm import tqdm

from pages.link_checks.asking import Asker
from pages.link_checks.running import Run, in_turn, look_inside
from pages.models import LinkCheck

FRESH = timedelta(hours=12)


class Command(BaseCommand):
    """`manage.py check_links`: asks for every link of published pages and records.

    It may be stopped at any moment; each answer is kept before the next is asked.
    """

    help = "Check the links of published pages, politely; the report lists the broken."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Add what to look at, and the form of the answer."""
        parser.add_argument(
            "--site-only",
            action="store_true",
            help="look at links within this site only; nobody else is asked",
        )
        parser.add_argument(
            "--resume",
            action="store_true",
            help="leave out what was looked at in the last 12 hours",
        )
        parser.add_argument(
            "--json", action="store_true", help="print one JSON document, not words"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Look, show how far it is, and print what is broken."""
        since = timezone.now() - FRESH if options["resume"] else None
        outside = look_inside()
        links = [] if options["site_only"] else in_turn(outside, since)
        with tqdm(total=len(links), unit="link", disable=None) as bar:
            run = Run(self.asker(), tell=bar.update)
            run.over(links)
        if run.held and not run.has_answers:
            raise CommandError(
                "Nobody answered. Is this machine online? Nothing was written down."
            )
        self.print(run, as_json=options["json"])

    def asker(self) -> Asker:
        """Return who asks; a test brings one that knows its own server."""
        return Asker()

    def print(self, run: Run, *, as_json: bool) -> None:
        """Print what is broken, and how much was looked at."""
        broken = list(LinkCheck.objects.broken())
        counts = {"asked": run.asked, "left_out": run.left_out, "broken": len(broken)}
        if as_json:
            document = counts | {"links": [row(link) for link in broken]}
            self.stdout.write(json.dumps(document, ensure_ascii=False, indent=2))
            return
        for link in broken:
            told = f"{link.address}  {link.answer}  ({', '.join(link.names)})"
            self.stdout.write(told)
        self.stdout.write(
            "{asked} asked, {left_out} left for the next run, {broken} broken.".format(
                **counts
            )
        )


def row(link: LinkCheck) -> dict[str, Any]:
    """Return what is known about a link."""
    since = link.failing_since
    return {
        "link": link.address,
        "answer": link.answer,
        "since": since.isoformat() if since else None,
        "pages": link.names,
    }
