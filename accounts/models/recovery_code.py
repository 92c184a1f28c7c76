"""A code that stands in for the phone once."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class RecoveryCode(models.Model):
    """One code that has not been used yet; only its hash is kept.

    A code holds 80 bits of chance, so that a fast hash is as good as a slow one.
    """

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.CASCADE,
        related_name="recovery_codes",
        verbose_name=_("user"),
    )
    digest = models.CharField(_("hash"), max_length=64)

    class Meta:
        verbose_name = _("recovery code")
        verbose_name_plural = _("recovery codes")
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                fields=["user", "digest"], name="accounts_one_of_each_code"
            )
        ]

    def __str__(self) -> str:
        """Name whose it is, never what it says."""
        return str(self.user)
