"""The services that every page carries."""

from typing import Any

from django.db import models, transaction
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import HelpPanel, MultipleChooserPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting

from pages.help_link import HelpLink
from resources.forms import HelplineSettingsForm
from resources.models.chosen_service import ChosenService
from resources.models.helpline_order import HelplineOrder


@register_setting(icon="help")
class HelplineSettings(BaseGenericSetting, ClusterableModel):
    """The ordered choice of services at the foot of every page and in its bars."""

    base_form_class = HelplineSettingsForm

    updated_at = models.DateTimeField(
        _("changed at"), auto_now=True, help_text=_("When the choice last changed.")
    )

    panels = [
        HelpLink(
            _("The helplines of every page"), "register", "the-helplines-of-every-page"
        ),
        HelpPanel(template="resources/admin/waiting_helplines.html"),
        MultipleChooserPanel(
            "choices",
            chooser_field_name="service",
            label=_("Service"),
            min_num=3,
            max_num=8,
            help_text=_(
                "On every page, in this order: first the emergency number, then a line "
                "for children and a line for adults. At least two answer 24 hours a "
                "day, and one can be reached without speaking. Readers see a change "
                "once a second person has confirmed it."
            ),
        ),
    ]

    class Meta:
        verbose_name = _("helplines of every page")

    @transaction.atomic
    def propose(self, user: Any) -> HelplineOrder | None:
        """Write down what `user` chose; return what now waits for a second person.

        The same choice once more stays that of the person who made it first. One that
        readers see already needs nobody, and takes back what waited.
        """
        # Two people may save at the same moment, and one choice waits at most.
        type(self).objects.select_for_update().get(pk=self.pk)
        rows = self.choices.order_by("sort_order", "pk")
        chosen = list(rows.values_list("service", flat=True))
        waiting = HelplineOrder.objects.waiting()
        same = next((order for order in waiting if order.services == chosen), None)
        if same:
            return same
        waiting.delete()
        if chosen == HelplineOrder.objects.services_now():
            return None
        return HelplineOrder.objects.create(services=chosen, user=user)


class HelplineChoice(ChosenService):
    """One of the services that every page carries."""

    settings = ParentalKey(
        HelplineSettings, on_delete=models.CASCADE, related_name="choices"
    )
