"""Takes somebody's second step away: the phone is lost, and no code is left."""

from argparse import ArgumentParser
from typing import Any

from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand, CommandError

from accounts import record
from accounts.record import Event
from accounts.second_factor import devices


class Command(BaseCommand):
    """`manage.py reset_second_factor <user>`."""

    help = "Let a user set up two-step sign-in anew at the next sign-in."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Ask whose it is."""
        parser.add_argument("username")

    def handle(self, *args: Any, **options: Any) -> None:
        """Take it away and write that down."""
        name = options["username"]
        user = get_user_model().objects.filter(username=name).first()
        if user is None:
            raise CommandError(f"There is no user “{name}”.")
        if not devices.reset(user):
            self.stdout.write(f"“{name}” has no two-step sign-in.")
            return
        record.write(Event.RESET, user)
        self.stdout.write(f"“{name}” sets it up anew at the next sign-in.")
