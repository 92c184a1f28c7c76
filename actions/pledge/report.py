"""The pledges in the admin: a table by day, to read and to export."""

from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.reports import ReportView

from actions.models import PledgeCount


class PledgeReport(ReportView):
    """How often each thing was pledged, by day; nothing else is known."""

    model = PledgeCount
    page_title = _("Pledges")
    header_icon = "openquote"
    index_url_name = "pledge_report"
    index_results_url_name = "pledge_report_results"
    default_ordering = "-day"
    paginate_by = 60
    columns = [
        Column("day", label=_("Day"), sort_key="day"),
        Column("get_pledge_display", label=_("I will"), sort_key="pledge"),
        Column("count", label=_("Taps"), sort_key="count"),
    ]
    list_export = ["day", "pledge", "count"]
    export_headings = {"day": _("Day"), "pledge": _("I will"), "count": _("Taps")}

    def get_filename(self) -> str:
        """Return the name of the exported table, without an ending."""
        return "pledges"


@hooks.register("register_reports_menu_item")
def pledge_menu_item() -> MenuItem:
    """Show all editors the way to the report: it names nobody."""
    return MenuItem(
        _("Pledges"), reverse("pledge_report"), icon_name="openquote", order=900
    )


@hooks.register("register_admin_urls")
def pledge_report_urls() -> list[URLPattern]:
    """Give the report its addresses."""
    view = PledgeReport
    return [
        path("reports/pledges/", view.as_view(), name="pledge_report"),
        path(
            "reports/pledges/results/",
            view.as_view(results_only=True),
            name="pledge_report_results",
        ),
    ]
