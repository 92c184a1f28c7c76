"""Which published pages nobody has looked at for a year."""

from collections.abc import Iterator
from typing import Any

import django_filters
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import (
    ButtonsColumnMixin,
    Column,
    DateColumn,
    TitleColumn,
)
from wagtail.admin.widgets import Button
from wagtail.log_actions import LogActionRegistry
from wagtail.models import Page
from wagtail.permissions import page_permission_policy

from pages.reports.offering import EditorsReport, offer
from pages.reports.reviewed import (
    ACTION,
    StillRightFormatter,
    StillRightView,
    not_reviewed_for,
    with_review,
)


class ReviewFilterSet(WagtailFilterSet):
    """Narrows the report down to what is due."""

    age = django_filters.ChoiceFilter(
        label=_("Last looked at"),
        choices=[("year", _("More than a year ago"))],
        empty_label=_("At any time"),
        method="filter_age",
    )

    class Meta:
        model = Page
        fields: list[str] = []

    def filter_age(self, queryset: Any, name: str, value: str) -> QuerySet[Page]:
        """Return the pages that are due."""
        return not_reviewed_for(queryset)


class StillRightColumn(ButtonsColumnMixin, Column):
    """The way to say that a page may stay as it is."""

    cell_template_name = "pages/admin/buttons_cell.html"

    def get_buttons(self, instance: Page, parent_context: Any) -> list[Button]:
        """Return the button of a page."""
        url = reverse("still_right", args=[instance.pk])
        return [Button(gettext("Still right"), url, icon_name="check")]


class ReviewReport(EditorsReport):
    """The published pages, the one that waits longest first."""

    model = Page
    any_permission_required = ["publish"]
    page_title = _("Pages without review for a year")
    header_icon = "time"
    order = 940
    query = "?age=year"
    index_url_name = "review_report"
    index_results_url_name = "review_report_results"
    filterset_class = ReviewFilterSet
    default_ordering = ("reviewed_at", "pk")
    is_searchable = False
    columns = [
        TitleColumn(
            "title",
            label=_("Page"),
            accessor="get_admin_display_title",
            classname="report-subject",
            get_url=lambda page: reverse("wagtailadmin_pages:edit", args=[page.pk]),
        ),
        DateColumn("reviewed_at", label=_("Last looked at"), sort_key="reviewed_at"),
        StillRightColumn("still_right", label=_("Still right?")),
        Column("reviewed_by", label=_("By")),
        Column("type", label=_("Type"), accessor="page_type_display_name"),
    ]
    list_export = ["title", "page_type_display_name", "reviewed_at", "reviewed_by"]
    export_headings = {
        "title": _("Page"),
        "page_type_display_name": _("Type"),
        "reviewed_at": _("Last looked at"),
        "reviewed_by": _("By"),
    }
    export_filename = "pages-by-review"

    def get_base_queryset(self) -> QuerySet[Page]:
        """Return the published pages for which this user may answer."""
        pages = page_permission_policy.instances_user_has_permission_for(
            self.request.user, "publish"
        )
        return with_review(pages).defer_streamfields().specific()


offer(ReviewReport, "review")


@hooks.register("register_admin_urls")
def still_right_urls() -> list[URLPattern]:
    """Give the answer its address."""
    view = StillRightView.as_view()
    return [path("pages/<int:pk>/still-right/", view, name="still_right")]


@hooks.register("register_log_actions")
def register_log_actions(actions: LogActionRegistry) -> None:
    """Name the answer, for the history of a page."""
    actions.register_action(ACTION)(StillRightFormatter)


@hooks.register("register_page_header_buttons")
def still_right_button(
    page: Page, user: Any, view_name: str, next_url: str | None = None
) -> Iterator[Button]:
    """Lead from the form of a published page to the answer."""
    may = page.permissions_for_user(user).can_unpublish()
    if view_name == "edit" and page.live and may:
        url = reverse("still_right", args=[page.pk])
        yield Button(gettext("Still right"), url, icon_name="check", priority=85)


@hooks.register("construct_reports_menu")
def leave_out_aging_pages(request: HttpRequest, items: list[MenuItem]) -> None:
    """Take away Wagtail's own list, which knows publications only."""
    items[:] = [item for item in items if item.name != "aging-pages"]
