"""Makes the share kits that are missing or out of date."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError
from tqdm import tqdm

from actions.kit import make_kit
from actions.models import ShareKitPage


class Command(BaseCommand):
    """`manage.py make_share_kits`: after an update, and once an hour.

    A check of a number grows old by itself, and then the kits say so. It may be
    stopped and run again: what is up to date is not made twice.
    """

    help = "Make the share kits that are missing or out of date."

    def handle(self, *args: Any, **options: Any) -> None:
        """Make, show how far it is, and fail if a kit could not be made."""
        pages = ShareKitPage.objects.live()
        kits = [make_kit(page) for page in tqdm(pages, unit="kit", disable=None)]
        failed = sum(kit is None for kit in kits)
        self.stdout.write(f"{len(kits)} share kits, {len(kits) - failed} up to date.")
        if failed:
            raise CommandError(f"{failed} could not be made; the log says why.")
