"""Deletes the marks of readers whose day is over."""

from typing import Any

from django.core.management.base import BaseCommand

from actions.limits import clear_expired


class Command(BaseCommand):
    """Delete what the limits on pledges and packs need no longer."""

    help = "Delete the expired marks and keys of the limits; safe to run at any time."

    def handle(self, *args: Any, **options: Any) -> None:
        """Delete them, and say how many there were."""
        self.stdout.write(f"{clear_expired()} expired marks deleted.")
