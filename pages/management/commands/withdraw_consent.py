"""Withdraws a consent from a shell."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from pages.consent.clearing import withdraw
from pages.models import Consent


class Command(BaseCommand):
    """`manage.py withdraw_consent C-2026-014`: the same as the button in the admin.

    It may be run again, and finishes what was cut short; a restored copy needs it.
    """

    help = "Take off the site all that a consent covers, at once and for good."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Add the mark of the record."""
        parser.add_argument("reference", help="the mark of the consent record")

    def handle(self, *args: Any, **options: Any) -> None:
        """Withdraw, and say how much went. Raises `CommandError` without a record."""
        consent = Consent.objects.filter(reference=options["reference"]).first()
        if consent is None:
            raise CommandError("There is no consent record of that reference.")
        told = withdraw(consent).cleared
        self.stdout.write(
            f"Cleared {len(told['pages'])} pages, {told['images']} images, "
            f"{len(told['files'])} files."
        )
