"""Ways to act."""

from typing import ClassVar

from django.utils.translation import gettext_lazy as _

from pages.models import BasePage


class ActionPage(BasePage):
    """One thing to do: its steps, the words to use, what to expect, where help is."""

    template = "actions/action_page.html"
    page_description = _("One thing to do, step by step.")

    parent_page_types = ["actions.ActionIndexPage"]
    subpage_types: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("action")
        verbose_name_plural = _("actions")
