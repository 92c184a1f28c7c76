"""Which pages describe harm, so that nobody opens one unprepared: rule C3."""

from typing import Any

import django_filters
from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.permissions import page_permission_policy

from pages.models import ArticlePage
from pages.reports.offering import EDITING, EditorsReport, offer

YES_NO = [("true", _("Yes")), ("false", _("No"))]


class HeavyPageFilterSet(WagtailFilterSet):
    """Narrows the report down to what readers see, or do not see yet."""

    live = django_filters.ChoiceFilter(
        label=_("Published"), choices=YES_NO, empty_label=_("All")
    )

    class Meta:
        model = ArticlePage
        fields: list[str] = []


class HeavyPageReport(EditorsReport):
    """The pages with passages that describe harm, the heaviest first."""

    model = ArticlePage
    page_title = _("Heavy pages")
    header_icon = "view"
    order = 930
    index_url_name = "heavy_page_report"
    index_results_url_name = "heavy_page_report_results"
    filterset_class = HeavyPageFilterSet
    default_ordering = ("-detail_passages", "-harm_passages", "title", "pk")
    is_searchable = False
    columns = [
        TitleColumn(
            "title",
            label=_("Page"),
            accessor="get_admin_display_title",
            classname="report-subject",
            get_url=lambda page: reverse("wagtailadmin_pages:edit", args=[page.pk]),
        ),
        Column("detail_passages", label=_("In detail"), sort_key="detail_passages"),
        Column("harm_passages", label=_("Describe harm"), sort_key="harm_passages"),
        Column("note", label=_("Content note"), accessor=lambda page: note_of(page)),
        Column("status_string", label=_("Status")),
        DateColumn(
            "latest_revision_created_at",
            label=_("Last changed"),
            sort_key="latest_revision_created_at",
        ),
    ]
    list_export = [
        "title",
        "detail_passages",
        "harm_passages",
        "content_note",
        "status_string",
        "latest_revision_created_at",
    ]
    export_headings = {
        "title": _("Page"),
        "detail_passages": _("In detail"),
        "harm_passages": _("Describe harm"),
        "content_note": _("Content note of its own"),
        "status_string": _("Status"),
        "latest_revision_created_at": _("Last changed"),
    }
    export_filename = "heavy-pages"

    def get_base_queryset(self) -> QuerySet[ArticlePage]:
        """Return the heavy pages that this user edits, without their bodies."""
        edited = page_permission_policy.instances_user_has_any_permission_for(
            self.request.user, EDITING
        )
        return (
            ArticlePage.objects.heavy()
            .filter(pk__in=edited.values("pk"))
            .defer_streamfields()
            .prefetch_workflow_states()
            .annotate_approved_schedule()
        )


def note_of(page: ArticlePage) -> Any:
    """Return whose content note stands before the page."""
    if page.content_note.strip():
        return gettext("Its own")
    return gettext("That of the site")


offer(HeavyPageReport, "heavy-pages")
