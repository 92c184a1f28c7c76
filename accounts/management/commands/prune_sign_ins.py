"""Forgets sign-ins that are older than 90 days, and turns whose time is over."""

from typing import Any

from django.core.management.base import BaseCommand

from accounts import record, throttling


class Command(BaseCommand):
    """`manage.py prune_sign_ins`, which `run_schedule` calls every day."""

    help = "Forget sign-ins that are older than 90 days."

    def handle(self, *args: Any, **options: Any) -> None:
        """Delete both."""
        count = record.forget_old()
        throttling.clear_old()
        self.stdout.write(f"Forgot {count} lines.")
