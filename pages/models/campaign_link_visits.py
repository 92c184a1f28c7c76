"""How often each campaign link was followed."""

from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from pages.counting import DailyCountQuerySet


class CampaignLinkVisits(models.Model):
    """The visits through one link on one day; all that is kept of them."""

    link = models.ForeignKey(
        "pages.CampaignLink",
        on_delete=models.CASCADE,
        related_name="visits",
        verbose_name=_("campaign link"),
    )
    day = models.DateField(_("day"))
    count = models.PositiveIntegerField(_("visits"), default=0)

    objects: ClassVar[Any] = DailyCountQuerySet.as_manager()

    class Meta:
        verbose_name = _("visits through a campaign link")
        verbose_name_plural = _("visits through campaign links")
        constraints = [
            models.UniqueConstraint(
                fields=["link", "day"], name="one_count_a_link_and_day"
            )
        ]

    def __str__(self) -> str:
        """Return what was counted, for lists."""
        return f"{self.link_id}, {self.day}: {self.count}"
