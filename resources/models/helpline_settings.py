"""The services that every page carries."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import MultipleChooserPanel, PageChooserPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting
from wagtail.models import Orderable

from resources.forms import HelplineSettingsForm


@register_setting(icon="help")
class HelplineSettings(BaseGenericSetting, ClusterableModel):
    """The ordered choice of services at the foot of every page and in its bars."""

    base_form_class = HelplineSettingsForm

    updated_at = models.DateTimeField(
        _("changed at"), auto_now=True, help_text=_("When the choice last changed.")
    )

    panels = [
        MultipleChooserPanel(
            "choices",
            chooser_field_name="service",
            label=_("Service"),
            min_num=3,
            max_num=8,
            help_text=_(
                "On every page, in this order: first the emergency number, then a line "
                "for children and a line for adults. At least two answer 24 hours a "
                "day, and one can be reached without speaking."
            ),
        )
    ]

    class Meta:
        verbose_name = _("helplines of every page")


class HelplineChoice(Orderable):
    """One of the services that every page carries."""

    settings = ParentalKey(
        HelplineSettings, on_delete=models.CASCADE, related_name="choices"
    )
    service = models.ForeignKey(
        "resources.ResourcePage",
        verbose_name=_("service"),
        on_delete=models.CASCADE,
        related_name="+",
        help_text=_("A service of the register."),
    )

    panels = [PageChooserPanel("service", "resources.ResourcePage")]

    class Meta(Orderable.Meta):
        verbose_name = _("helpline of every page")
        verbose_name_plural = _("helplines of every page")

    def __str__(self) -> str:
        """Return the name of the service."""
        return str(self.service)
