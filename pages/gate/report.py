"""Which words stay on which page on purpose, for those who review."""

from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.admin.views.reports import ReportView
from wagtail.permission_policies import ModelPermissionPolicy

from pages.models import KeptTerm, ListedTerm

# Who keeps the list of terms sees what it was overruled for.
POLICY = ModelPermissionPolicy(ListedTerm)
READERS_OF_THE_REPORT = ["add", "change", "delete"]


class KeptTermReport(ReportView):
    """The reasons that were given, the newest first."""

    model = KeptTerm
    permission_policy = POLICY
    any_permission_required = READERS_OF_THE_REPORT
    page_title = _("Words kept on purpose")
    header_icon = "openquote"
    index_url_name = "kept_term_report"
    index_results_url_name = "kept_term_report_results"
    default_ordering = "-created_at"
    is_searchable = False
    columns = [
        TitleColumn(
            "page",
            label=_("Page"),
            get_url=lambda kept: reverse("keep_term", args=[kept.page_id]),
        ),
        Column("words", label=_("Words"), accessor=str),
        Column("reason", label=_("Reason")),
        Column("user", label=_("By")),
        DateColumn("created_at", label=_("At"), sort_key="created_at"),
    ]

    def get_base_queryset(self) -> QuerySet[KeptTerm]:
        """Return the reasons with all that a row names."""
        return KeptTerm.objects.select_related("page", "user")


class KeptTermMenuItem(MenuItem):
    """The way to the report, for those who may see it."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Tell whether this user keeps the list of terms."""
        return bool(POLICY.user_has_any_permission(request.user, READERS_OF_THE_REPORT))


@hooks.register("register_reports_menu_item")
def kept_term_menu_item() -> MenuItem:
    """Show the way to the report."""
    url = reverse("kept_term_report")
    label = _("Words kept on purpose")
    return KeptTermMenuItem(label, url, icon_name="openquote", order=920)


@hooks.register("register_admin_urls")
def kept_term_report_urls() -> list[URLPattern]:
    """Give the report its addresses."""
    view = KeptTermReport
    return [
        path("reports/kept-words/", view.as_view(), name="kept_term_report"),
        path(
            "reports/kept-words/results/",
            view.as_view(results_only=True),
            name="kept_term_report_results",
        ),
    ]
