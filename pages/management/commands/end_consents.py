"""Takes off what has ended by its date."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from pages.consent.clearing import end, logger
from pages.models import Consent
from pages.models.consent import today


class Command(BaseCommand):
    """`manage.py end_consents`: does at the end of a consent's last day what it says.

    The schedule calls it every hour. One that fails does not keep the others.
    """

    help = "Take off the site what consents covered that have ended."

    def handle(self, *args: Any, **options: Any) -> None:
        """End what is over. Raises `CommandError` if one could not be ended."""
        failed = 0
        for consent in Consent.objects.to_clear(today()):
            try:
                end(consent)
            except Exception:
                failed += 1
                logger.exception("Consent %s could not be ended", consent.pk)
        if failed:
            raise CommandError(f"{failed} could not be ended; the log says why.")
