"""The list of help."""

from typing import Any

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.search import index

from pages.models import BasePage
from resources.models.service import ResourcePage


class ResourceIndexPage(BasePage):
    """All support services, those for danger first."""

    template = "resources/resource_index_page.html"
    page_description = _("Lists the support services below it.")

    parent_page_types = ["pages.HomePage"]
    subpage_types = ["resources.ResourcePage"]
    max_count = 1

    introduction = models.TextField(
        _("introduction"),
        max_length=400,
        blank=True,
        help_text=_("How to use this list. The emergency number stands above it."),
    )

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("introduction"),
        *BasePage.content_note_panels,
    ]
    search_fields = [*BasePage.search_fields, index.SearchField("introduction")]

    class Meta:
        verbose_name = _("list of help")

    def get_context(
        self, request: HttpRequest, *args: Any, **kwargs: Any
    ) -> dict[str, Any]:
        """Add `groups`: pairs of a category's label and its services."""
        context = super().get_context(request, *args, **kwargs)
        services = ResourcePage.objects.with_contacts().child_of(self).order_by("path")
        context["groups"] = services.by_category()
        return context
