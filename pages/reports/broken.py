"""Links that lead nowhere any more, with the pages on which they stand."""

from typing import Any

import django_filters
from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import BaseColumn, Column, DateColumn
from wagtail.models import Page

from pages.models import LinkCheck, LinkPlace, LinkState
from pages.reports.offering import EditorsReport, offer

SHOWN = [LinkState.BROKEN, LinkState.UNSURE, LinkState.CLOSED]


class BrokenLinkFilterSet(WagtailFilterSet):
    """Narrows the report down to one state."""

    state = django_filters.ChoiceFilter(
        label=_("State"),
        choices=[(state.value, state.label) for state in SHOWN],
        empty_label=_("All"),
    )

    class Meta:
        model = LinkCheck
        fields: list[str] = []


class LinkColumn(BaseColumn):
    """The link itself, to look at in a window of its own."""

    cell_template_name = "pages/admin/link_cell.html"


class PlacesColumn(BaseColumn):
    """The pages and records on which it stands, with the ways to their forms."""

    cell_template_name = "pages/admin/places_cell.html"

    def get_cell_context_data(self, instance: Any, parent_context: Any) -> Any:
        """Add the places, with where each is edited."""
        context = super().get_cell_context_data(instance, parent_context)
        finder = AdminURLFinder(parent_context["request"].user)
        places = [(place, edit_url(place, finder)) for place in instance.places.all()]
        return context | {"places": places}


def edit_url(place: LinkPlace, finder: AdminURLFinder) -> str | None:
    """Return where a page or record is edited, without reading it."""
    model = place.content_type.model_class()
    if model is None:
        return None
    if issubclass(model, Page):
        return reverse("wagtailadmin_pages:edit", args=[place.object_id])
    url: str | None = finder.get_edit_url(model(pk=place.object_id))
    return url


class BrokenLinkReport(EditorsReport):
    """The links that failed, the one that has failed longest first."""

    model = LinkCheck
    page_title = _("Broken links")
    header_icon = "link-external"
    order = 935
    query = "?state=broken"
    index_url_name = "broken_link_report"
    index_results_url_name = "broken_link_report_results"
    results_template_name = "pages/admin/broken_links_results.html"
    filterset_class = BrokenLinkFilterSet
    default_ordering = ("failing_since", "address")
    is_searchable = False
    columns = [
        LinkColumn("address", label=_("Link"), sort_key="address"),
        Column("answer", label=_("What it answered")),
        PlacesColumn("places", label=_("On")),
        DateColumn("failing_since", label=_("Since"), sort_key="failing_since"),
        Column("get_state_display", label=_("State"), sort_key="state"),
        DateColumn("checked_at", label=_("Last checked"), sort_key="checked_at"),
    ]
    list_export = [
        "address",
        "failing_since",
        "answer",
        "get_state_display",
        "names",
        "checked_at",
    ]
    export_headings = {
        "address": _("Link"),
        "failing_since": _("Since"),
        "answer": _("What it answered"),
        "get_state_display": _("State"),
        "names": _("On"),
        "checked_at": _("Last checked"),
    }
    export_filename = "broken-links"

    def get_base_queryset(self) -> QuerySet[LinkCheck]:
        """Return the links that are not fine and still stand somewhere."""
        standing: QuerySet[LinkCheck] = LinkCheck.objects.standing()
        return standing.filter(state__in=SHOWN)


offer(BrokenLinkReport, "broken-links")
