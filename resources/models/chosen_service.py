"""One service in an ordered choice of them."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import PageChooserPanel
from wagtail.models import Orderable


class ChosenService(Orderable):
    """A service of the register, at its place in the choice of something else."""

    service = models.ForeignKey(
        "resources.ResourcePage",
        verbose_name=_("service"),
        on_delete=models.CASCADE,
        related_name="+",
        help_text=_("A service of the register."),
    )

    panels = [PageChooserPanel("service", "resources.ResourcePage")]

    class Meta(Orderable.Meta):
        abstract = True
        verbose_name = _("service")
        verbose_name_plural = _("services")

    def __str__(self) -> str:
        """Return the name of the service."""
        return str(self.service)
