"""Fills an empty site with the campaign, and makes sign-ins to try it with."""

import json
import secrets
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core.management.base import BaseCommand
from django.db import transaction

from campaign_site.demo import plant_site, point_site
from pages.models import HomePage

# The owner is a superuser.
ROLES = {
    "writer": "Writers",
    "editor": "Editors",
    "moderator": "Moderators",
    "administrator": "Administrators",
    "owner": None,
}


class Command(BaseCommand):
    """`manage.py seed_demo`: does nothing to a site that has a home page."""

    help = "Fill an empty site with the campaign and point it at BASE_URL."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Add the switch for a real installation."""
        parser.add_argument(
            "--without-logins",
            action="store_true",
            help="no demo users and no example screenings, for a real installation",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Point the site at its address, plant the campaign, make the sign-ins."""
        with transaction.atomic():
            if not HomePage.objects.exists():
                plant_site(to_try=not options["without_logins"])
                self.stdout.write("The campaign is in place.")
            point_site(settings.BASE_URL)
        if not options["without_logins"]:
            make_logins(settings.VAR_DIR / "demo-logins.json")


def make_logins(path: Path) -> None:
    """Make one user a role with a random password and keep them in `path`.

    Users that exist keep their passwords unless the file was lost; a file without its
    users is made anew.
    """
    users = get_user_model().objects.filter(username__in=ROLES)
    if path.exists() and users.count() == len(ROLES):
        return
    logins = {}
    for role, group in ROLES.items():
        password = secrets.token_urlsafe(18)
        user, _ = get_user_model().objects.get_or_create(username=role)
        user.is_superuser = group is None
        user.set_password(password)
        user.save()
        if group:
            user.groups.add(Group.objects.get(name=group))
        logins[role] = {"username": role, "password": password}
    path.touch(mode=0o600)
    path.write_text(json.dumps(logins, indent=2) + "\n")
