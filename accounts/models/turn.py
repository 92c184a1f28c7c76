"""A turn at guessing that somebody took."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Turn(models.Model):
    """One of the numbered places that a limit has, taken until a moment.

    `name` is a hash: it tells neither the account nor the network.
    """

    name = models.CharField(_("name"), max_length=64)
    place = models.PositiveSmallIntegerField(_("place"))
    until = models.DateTimeField(_("until"), db_index=True)

    class Meta:
        verbose_name = _("turn")
        verbose_name_plural = _("turns")
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                fields=["name", "place"], name="accounts_one_turn_a_place"
            )
        ]

    def __str__(self) -> str:
        """Say which place, of nobody known."""
        return f"{self.place}"
