"""The list of help."""

from typing import Any

from django.core.paginator import Paginator
from django.db import models
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.search import index

from pages.models import BasePage
from resources import finding, register
from resources.choices import HOME

PER_PAGE = 20


class ResourceIndexPage(RoutablePageMixin, BasePage):
    """The way to help: danger now, who you are, then every service with filters."""

    template = "resources/resource_index_page.html"
    page_description = _("Leads to the support services below it.")
    neutral_title = _("Someone to talk to")
    neutral_description = _(
        "People to talk to by phone, text, chat and online, at any hour."
    )

    parent_page_types = ["pages.HomePage"]
    subpage_types = ["resources.GuidePage", "resources.ResourcePage"]
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

    def get_sitemap_urls(self, request: HttpRequest | None = None) -> list[Any]:
        """Add the list of other countries."""
        abroad = f"{self.get_full_url(request)}{self.reverse_subpage('abroad')}"
        return [*super().get_sitemap_urls(request), {"location": abroad}]

    @path("")
    def finding(self, request: HttpRequest) -> HttpResponse:
        """Answer with the services that fit the filters of the address."""
        snapshot = register.current(request)
        filters = finding.Filters.read(request.GET)
        if "" in request.GET.values():
            # A form sends what was left open; an address to share need not have it.
            return HttpResponseRedirect(f"{self.url}?{filters.query}".rstrip("?"))
        now = timezone.now()
        found = finding.find(finding.index_of(snapshot), filters, now)
        page = Paginator(found.services, PER_PAGE).get_page(request.GET.get("page"))
        context = {
            "filters": filters,
            "found": found,
            "now": now,
            "services": page,
        }
        response = self.render(request, context_overrides=context)
        if filters.asks_for_the_hour:
            response["Cache-Control"] = finding.cache_control(found.changes_at, now)
        return response

    @path("other-countries/")
    def abroad(self, request: HttpRequest) -> TemplateResponse:
        """Answer with the services of other countries."""
        services = register.current(request).services
        context: dict[str, Any] = {
            "services": [s for s in services if s.country != HOME and s.contacts]
        }
        return self.render(
            request,
            context_overrides=context,
            template="resources/other_countries.html",
        )

    @path("pocket/")
    def pocket(self, request: HttpRequest) -> TemplateResponse:
        """Answer with what fits a pocket: the helplines on one printed side."""
        return self.render(request, template="resources/pocket.html")
