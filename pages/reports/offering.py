"""How a report gets its addresses and its place in the menu."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.reports import ReportView
from wagtail.permissions import page_permission_policy

from pages.spreadsheets import escape

EDITING = ["add", "change", "publish"]


class PermittedItem(MenuItem):
    """The way to a report, for those who may see it."""

    def __init__(
        self, *args: Any, is_for: Callable[[Any], bool], **kwargs: Any
    ) -> None:
        """Take what tells whether the report is for a user."""
        super().__init__(*args, **kwargs)
        self.is_for = is_for

    def is_shown(self, request: HttpRequest) -> bool:
        """Tell whether it is for this user."""
        return bool(self.is_for(request.user))


class SafeCells:
    """A table whose cells no spreadsheet runs; in XLSX, Wagtail sees to that."""

    FORMAT_CSV: str

    def preprocess_field_value(self, field: str, value: Any, export_format: str) -> Any:
        """Return a cell of the exported table."""
        made = super().preprocess_field_value(  # type: ignore[misc]
            field, value, export_format
        )
        is_csv = export_format == self.FORMAT_CSV
        return escape(made) if is_csv and isinstance(made, str) else made


class OfferedReport(SafeCells, ReportView):
    """A report with a place in the menu, `order`, for those who may see it."""

    order = 0
    # Added to the address in the menu: what most people come for.
    query = ""

    @classmethod
    def is_for(cls, user: Any) -> bool:
        """Tell whether a user may see it."""
        needed = cls.any_permission_required
        return bool(cls.permission_policy.user_has_any_permission(user, needed))


class EditorsReport(OfferedReport):
    """A report for those who edit pages."""

    permission_policy = page_permission_policy
    any_permission_required = EDITING


def offer(view: type[OfferedReport], address: str) -> None:
    """Give a report its addresses, below `reports/`, and an item in the menu."""

    def menu_item() -> MenuItem:
        url = reverse(view.index_url_name) + view.query
        return PermittedItem(
            view.page_title,
            url,
            is_for=view.is_for,
            icon_name=view.header_icon,
            order=view.order,
        )

    def urls() -> list[URLPattern]:
        rows = view.as_view(results_only=True)
        names = (view.index_url_name, view.index_results_url_name)
        return [
            path(f"reports/{address}/", view.as_view(), name=names[0]),
            path(f"reports/{address}/results/", rows, name=names[1]),
        ]

    hooks.register("register_reports_menu_item", menu_item)
    hooks.register("register_admin_urls", urls)
