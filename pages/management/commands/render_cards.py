"""Draws the pictures of shared links again."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from tqdm import tqdm

from pages.sharing.cards import published_pages, render_card


class Command(BaseCommand):
    """`manage.py render_cards`: draws what is missing, out of date or was refused.

    It may be stopped and run again: what is up to date is not drawn twice.
    """

    help = "Draw the cards of shared links that are missing or out of date."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Add the switch that trusts no card."""
        parser.add_argument(
            "--all", action="store_true", help="draw those too that are up to date"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Draw, show how far it is, and fail if a card could not be drawn."""
        pages = list(published_pages())
        bar = tqdm(pages, unit="card", disable=None)
        cards = [render_card(page, anew=options["all"]) for page in bar]
        failed = sum(not card.file_name for card in cards)
        self.stdout.write(f"{len(cards)} pages, {len(cards) - failed} with a card.")
        if failed:
            raise CommandError(f"{failed} could not be drawn; the log says why.")
