"""Which words stay on which page on purpose, for those who review."""

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.permission_policies import ModelPermissionPolicy

from pages.models import KeptTerm, ListedTerm
from pages.reports.offering import OfferedReport, offer


class KeptTermReport(OfferedReport):
    """The reasons that were given, the newest first."""

    model = KeptTerm
    # Who keeps the list of terms sees what it was overruled for.
    permission_policy = ModelPermissionPolicy(ListedTerm)
    any_permission_required = ["add", "change", "delete"]
    page_title = _("Words kept on purpose")
    header_icon = "openquote"
    order = 920
    index_url_name = "kept_term_report"
    index_results_url_name = "kept_term_report_results"
    default_ordering = "-created_at"
    is_searchable = False
    columns = [
        TitleColumn(
            "page",
            label=_("Page"),
            classname="report-subject",
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


offer(KeptTermReport, "kept-words")
