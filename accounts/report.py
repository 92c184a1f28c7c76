"""The record of sign-ins in the admin, for those who may read it."""

import django_filters
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import DateRangePickerWidget, WagtailFilterSet
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.permission_policies import ModelPermissionPolicy

from accounts.models import SignInEvent
from pages.reports.offering import OfferedReport, offer


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


class SignInReport(OfferedReport):
    """Who signed in, who failed, what changed: kept for 90 days."""

    model = SignInEvent
    permission_policy = ModelPermissionPolicy(SignInEvent)
    any_permission_required = ["view"]
    page_title = _("Sign-ins")
    header_icon = "key"
    order = 1200
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


offer(SignInReport, "sign-ins")
