"""A mark that changes whenever the published register does."""

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _


class RegisterVersion(models.Model):
    """The version of the register, in one row.

    A random mark rather than a number: a number that was given in a transaction that
    came to nothing would be given again, to another state.
    """

    token = models.UUIDField(
        _("token"),
        default=uuid.uuid4,
        help_text=_("Another one after each publication and each record."),
    )

    class Meta:
        verbose_name = _("version of the register")
        verbose_name_plural = _("version of the register")

    def __str__(self) -> str:
        """Return the mark."""
        return str(self.token)

    @classmethod
    def renew(cls) -> None:
        """Mark the register as changed, in the transaction that changes it."""
        cls.objects.update_or_create(pk=1, defaults={"token": uuid.uuid4()})

    @classmethod
    def token_now(cls) -> uuid.UUID | None:
        """Return the mark; None before the first publication. One short query."""
        return cls.objects.values_list("token", flat=True).filter(pk=1).first()
