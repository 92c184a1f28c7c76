"""The services that every page carries."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import MultipleChooserPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting

from resources.forms import HelplineSettingsForm
from resources.models.chosen_service import ChosenService


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


class HelplineChoice(ChosenService):
    """One of the services that every page carries."""

    settings = ParentalKey(
        HelplineSettings, on_delete=models.CASCADE, related_name="choices"
    )
