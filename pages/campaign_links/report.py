"""The visits in the admin: a chart, what it adds up to, and a table to export."""

from typing import Any

import django_filters
from django.db.models import QuerySet, Sum
from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.filters import DateRangePickerWidget, WagtailFilterSet
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.reports import ReportView
from wagtail.permission_policies import ModelPermissionPolicy

from pages.campaign_links.chart import VisitChart
from pages.campaign_links.period import Period
from pages.models import CampaignLink, CampaignLinkVisits
from pages.reports.offering import SafeCells

POLICY = ModelPermissionPolicy(CampaignLink)
READERS_OF_THE_REPORT = ["add", "change", "delete", "view"]


class VisitFilterSet(WagtailFilterSet):
    """Narrows the visits down to one link, and names a period."""

    link = django_filters.ModelChoiceFilter(
        label=_("Link"), queryset=CampaignLink.objects.all(), empty_label=_("All")
    )
    day = django_filters.DateFromToRangeFilter(
        label=_("Period"), widget=DateRangePickerWidget, method="leave_days"
    )

    class Meta:
        model = CampaignLinkVisits
        fields: list[str] = []

    def leave_days(self, queryset: Any, name: str, value: object) -> QuerySet:
        """Filter no days: the report does, which needs a period in any case."""
        return queryset


class VisitReport(SafeCells, ReportView):
    """How often each link was followed, by day; nothing else is known."""

    model = CampaignLinkVisits
    permission_policy = POLICY
    any_permission_required = READERS_OF_THE_REPORT
    page_title = _("Campaign links")
    header_icon = "link"
    index_url_name = "campaign_link_report"
    index_results_url_name = "campaign_link_report_results"
    results_template_name = "pages/admin/campaign_link_report_results.html"
    filterset_class = VisitFilterSet
    default_ordering = ("-day", "link__word")
    paginate_by = 60
    columns = [
        Column("day", label=_("Day"), sort_key="day"),
        Column("link", label=_("Link"), sort_key="link__word"),
        Column("link.page", label=_("Leads to")),
        Column("link.source", label=_("Source"), sort_key="link__source__name"),
        Column("link.medium", label=_("Medium"), sort_key="link__medium__name"),
        Column("link.campaign", label=_("Campaign"), sort_key="link__campaign__name"),
        Column("count", label=_("Visits"), sort_key="count"),
    ]
    list_export = [column.name for column in columns]
    export_headings = {column.name: column.label for column in columns}
    export_filename = "campaign-links"

    @cached_property
    def period(self) -> Period:
        """The days that somebody asked for, else the last thirty."""
        form = self.filters.form
        asked = form.cleaned_data.get("day") if form.is_valid() else None
        first, last = (asked.start, asked.stop) if asked else (None, None)
        # Days are counted in the site's time zone; an editor may live in another.
        today = timezone.localdate(timezone=timezone.get_default_timezone())
        return Period.asked_for(first and first.date(), last and last.date(), today)

    def get_base_queryset(self) -> QuerySet:
        """Return the counts with all that a row names."""
        labels = ("link__page", "link__source", "link__medium", "link__campaign")
        return CampaignLinkVisits.objects.select_related(*labels)

    def filter_queryset(self, queryset: QuerySet) -> QuerySet:
        """Return the counts of the chosen link and the period."""
        period = (self.period.first, self.period.last)
        return super().filter_queryset(queryset).filter(day__range=period)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the chart, and what each link adds up to."""
        context = super().get_context_data(**kwargs)
        if self.is_export:
            return context
        rows = self.object_list.order_by()
        by_day = dict(rows.values_list("day").annotate(Sum("count")))
        by_link = rows.values_list("link__word").annotate(total=Sum("count"))
        return context | {
            "chart": VisitChart(self.period, by_day),
            "links": list(by_link.order_by("-total", "link__word")),
            "period": self.period,
        }


class ReportMenuItem(MenuItem):
    """The way to the report, for those who may see it."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Tell whether this user has to do with campaign links."""
        return bool(POLICY.user_has_any_permission(request.user, READERS_OF_THE_REPORT))


@hooks.register("register_reports_menu_item")
def visit_menu_item() -> MenuItem:
    """Show the way to the report."""
    return ReportMenuItem(
        _("Campaign links"),
        reverse("campaign_link_report"),
        icon_name="link",
        order=910,
    )


@hooks.register("register_admin_urls")
def visit_report_urls() -> list[URLPattern]:
    """Give the report its addresses."""
    view = VisitReport
    return [
        path("reports/campaign-links/", view.as_view(), name="campaign_link_report"),
        path(
            "reports/campaign-links/results/",
            view.as_view(results_only=True),
            name="campaign_link_report_results",
        ),
    ]
