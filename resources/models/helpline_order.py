"""Which helplines somebody chose for every page, and the second person who agreed."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from resources.querysets import OrderQuerySet


class HelplineOrder(models.Model):
    """A choice of the services that every page carries, in its order.

    `user` chose it. Readers see the one that was confirmed last.
    """

    services = models.JSONField(
        _("services"), help_text=_("The keys of the pages of services, in their order.")
    )
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("by"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Who chose it; empty when it was no person, or one who has left."),
    )
    created_at = models.DateTimeField(
        _("at"), default=timezone.now, help_text=_("When it was chosen.")
    )
    confirmed_at = models.DateTimeField(
        _("confirmed at"), null=True, help_text=_("Empty: still waiting.")
    )
    confirmed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("confirmed by"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Who confirmed it; never who chose it."),
    )

    objects = OrderQuerySet.as_manager()

    class Meta:
        verbose_name = _("order of helplines")
        verbose_name_plural = _("orders of helplines")
        ordering = ("-pk",)

    def __str__(self) -> str:
        """Return when it was chosen."""
        return f"{self.created_at:%Y-%m-%d %H:%M}"
