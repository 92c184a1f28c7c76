"""What happened at the door."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class SignInEvent(models.Model):
    """One line of the record of sign-ins.

    Holds no full address, no browser, and nothing that somebody typed: people type
    their password where the name belongs.
    """

    class Event(models.TextChoices):
        """What can happen."""

        SIGNED_IN = "signed_in", _("Signed in")
        FAILED = "failed", _("Wrong name or password")
        FAILED_CODE = "failed_code", _("Wrong code")
        LOCKED = "locked", _("Stopped after too many tries")
        SIGNED_OUT = "signed_out", _("Signed out")
        ADDED = "added", _("Two-step sign-in set up")
        REMOVED = "removed", _("Two-step sign-in removed")
        RESET = "reset", _("Two-step sign-in reset by somebody else")
        RECOVERED = "recovered", _("Recovery code used")
        NEW_CODES = "new_codes", _("New recovery codes made")
        PASSWORD = "password", _("Password changed")

    at = models.DateTimeField(_("when"), default=timezone.now, db_index=True)
    event = models.CharField(_("what"), max_length=20, choices=Event.choices)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("account"),
        help_text=_("Empty when there is no account of the name that was typed"),
    )
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("done by"),
    )
    network = models.CharField(
        _("network"),
        max_length=50,
        blank=True,
        help_text=_("The neighbourhood of an address: 256 of them, or more"),
    )

    class Meta:
        verbose_name = _("sign-in event")
        verbose_name_plural = _("sign-in events")
        ordering = ["-at", "-pk"]
        default_permissions = ("view",)

    def __str__(self) -> str:
        """Say what happened."""
        return self.get_event_display()
