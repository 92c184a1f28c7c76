"""The record of sign-ins in the admin, for those who may read it."""

from typing import Any

import django_filters
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.filters import DateRangePickerWidget, WagtailFilterSet
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.admin.views.reports import ReportView
from wagtail.permission_policies import ModelPermissionPolicy

from accounts.models import SignInEvent
from pages.spreadsheets import escape

POLICY = ModelPermissionPolicy(SignInEvent)


class SignInFilterSet(WagtailFilterSet):
    """Narrows the record down."""

    event = django_filters.ChoiceFilter(
        label=_("What"), choices=SignInEvent.Event.choices, empty_label=_("All")
    )
    user__username = django_filters.CharFilter(label=_("Account"))
    at = django_filters.DateFromToRangeFilter(
        label=_("When"), widget=DateRangePickerWidget
    )

    class Meta:
        model = SignInEvent
        fields: list[str] = []


class SignInReport(ReportView):
    """Who signed in, who failed, what changed: kept for 90 days."""

    model = SignInEvent
    permission_policy = POLICY
    permission_required = "view"
    page_title = _("Sign-ins")
    header_icon = "key"
    index_url_name = "sign_in_report"
    index_results_url_name = "sign_in_report_results"
    filterset_class = SignInFilterSet
    default_ordering = ("-at", "-pk")
    paginate_by = 50
    columns = [
        DateColumn("at", label=_("When"), sort_key="at"),
        Column("get_event_display", label=_("What"), sort_key="event"),
        Column("user", label=_("Account"), sort_key="user__username"),
        Column("by", label=_("Done by")),
        Column("network", label=_("Network"), sort_key="network"),
    ]
    list_export = ["at", "get_event_display", "user", "by", "network"]
    export_headings = {column.name: column.label for column in columns}
    export_filename = "sign-ins"

    def get_base_queryset(self) -> QuerySet:
        """Return the record with the names of the accounts."""
        return SignInEvent.objects.select_related("user", "by")

    def preprocess_field_value(self, field: str, value: Any, export_format: str) -> Any:
        """Write no cell that a spreadsheet runs; in XLSX, Wagtail sees to that."""
        cell = super().preprocess_field_value(field, value, export_format)
        is_csv = export_format == self.FORMAT_CSV
        return escape(cell) if is_csv and isinstance(cell, str) else cell


class SignInReportItem(MenuItem):
    """The way to the record, for those who may read it."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Tell whether this user may read it."""
        return bool(POLICY.user_has_permission(request.user, "view"))


@hooks.register("register_reports_menu_item")
def sign_in_item() -> MenuItem:
    """Show the way to the record."""
    return SignInReportItem(
        _("Sign-ins"), reverse("sign_in_report"), icon_name="key", order=1200
    )


@hooks.register("register_admin_urls")
def sign_in_report_urls() -> list[URLPattern]:
    """Give the record its addresses."""
    view = SignInReport
    return [
        path("reports/sign-ins/", view.as_view(), name="sign_in_report"),
        path(
            "reports/sign-ins/results/",
            view.as_view(results_only=True),
            name="sign_in_report_results",
        ),
    ]
