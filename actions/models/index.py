"""The list of ways to act."""

from django.utils.translation import gettext_lazy as _

from pages.models import BasePage


class ActionIndexPage(BasePage):
    """Leads to the actions below it, the smallest first."""

    template = "actions/action_index_page.html"
    page_description = _("Leads to the actions below it.")

    parent_page_types = ["pages.HomePage"]
    subpage_types = ["actions.ActionPage"]
    max_count = 1

    class Meta:
        verbose_name = _("list of actions")
