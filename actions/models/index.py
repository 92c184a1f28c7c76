"""The list of ways to act."""

from typing import Any

from django.db import models
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.search import index

from actions.models.action import ActionPage
from actions.models.film import FilmCampaignPage
from actions.models.share_kit import ShareKitPage
from pages.models import BasePage


class ActionIndexPage(BasePage):
    """Leads to the actions below it, the smallest first, to the film and the pledge."""

    template = "actions/action_index_page.html"
    page_description = _("Leads to the actions below it.")
    neutral_title = _("Small things that count")
    neutral_description = _("Small things to do, each step by step, at your own pace.")

    parent_page_types = ["pages.HomePage"]
    subpage_types = ["actions.ActionPage", "actions.ShareKitPage"]
    max_count = 1

    introduction = models.TextField(
        _("introduction"),
        max_length=400,
        blank=True,
        help_text=_("Why small things count, and that nobody has to do any of them."),
    )

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("introduction"),
        *BasePage.content_note_panels,
    ]
    search_fields = [*BasePage.search_fields, index.SearchField("introduction")]

    class Meta:
        verbose_name = _("list of actions")

    def get_sitemap_urls(self, request: HttpRequest | None = None) -> list[Any]:
        """Add the pledge and the pack, which are ways to act and no pages."""
        root = self.get_url_parts(request)[1]
        others = [{"location": f"{root}{reverse(n)}"} for n in ("pledge", "pack")]
        return [*super().get_sitemap_urls(request), *others]

    def get_context(
        self, request: HttpRequest, *args: Any, **kwargs: Any
    ) -> dict[str, Any]:
        """Add the `actions`, in the order of the tree, the newest `film`, the `kit`."""
        context = super().get_context(request, *args, **kwargs)
        context["actions"] = ActionPage.objects.child_of(self).for_cards()
        context["film"] = FilmCampaignPage.objects.newest_first().first()
        context["kit"] = ShareKitPage.objects.for_readers().child_of(self).first()
        return context
