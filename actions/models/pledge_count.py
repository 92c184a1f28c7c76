"""How often something was pledged."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from actions.pledge.choices import Pledge
from actions.querysets import PledgeQuerySet


class PledgeCount(models.Model):
    """The pledges of one kind on one day; all that is kept of them."""

    pledge = models.CharField(_("pledge"), max_length=10, choices=Pledge)
    day = models.DateField(_("day"))
    count = models.PositiveIntegerField(_("count"), default=0)

    objects: ClassVar[models.Manager] = PledgeQuerySet.as_manager()

    class Meta:
        verbose_name = _("count of pledges")
        verbose_name_plural = _("counts of pledges")
        constraints = [
            models.UniqueConstraint(
                fields=["day", "pledge"], name="one_count_a_day_and_pledge"
            )
        ]

    def __str__(self) -> str:
        """Return what was counted, for lists."""
        return f"{self.pledge}, {self.day}: {self.count}"
