"""The ledger of figures in the admin: its list, its filters, what is due."""

from typing import Any

import django_filters
from django.db.models import QuerySet
from django.urls import reverse
from django.utils import timezone
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.menu import MenuItem
from wagtail.admin.site_summary import SummaryItem
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.snippets.views.chooser import ChooseResultsView, ChooseView
from wagtail.snippets.views.chooser import SnippetChooserViewSet as ChooserViewSet
from wagtail.snippets.views.snippets import IndexView, SnippetViewSet

from pages.models import Claim
from pages.querysets import DUE_DAYS
from pages.reports.offering import PermittedItem, SafeCells

SEEING = ["add", "change", "delete", "view"]
STATES = [
    ("expired", _("Expired")),
    ("due", format_lazy(_("Due in {days} days"), days=DUE_DAYS)),
    ("never", _("Never checked")),
]


class ClaimFilterSet(WagtailFilterSet):
    """Narrows the list of figures down to what there is to do."""

    state = django_filters.ChoiceFilter(
        label=_("State"),
        choices=STATES,
        empty_label=_("All"),
        method="filter_state",
    )

    class Meta:
        model = Claim
        fields: list[str] = []

    def filter_state(self, queryset: Any, name: str, value: str) -> QuerySet:
        """Return the figures in a state."""
        today = timezone.localdate()
        if value == "expired":
            return queryset.expired(today)
        if value == "due":
            return queryset.due(today)
        return queryset.never_checked()


class WithNumber:
    """Shows number and state beside the name, where a figure is chosen."""

    @property
    def columns(self) -> list[Column]:
        """The name, and what tells two figures apart."""
        return [*super().columns, *NUMBER_COLUMNS]  # type: ignore[misc]


NUMBER_COLUMNS = [
    Column("number", label=_("Number")),
    Column("period", label=_("Period")),
    Column("state", label=_("State")),
]


class ClaimChooseView(WithNumber, ChooseView):
    """The list from which a block chooses."""


class ClaimChooseResultsView(WithNumber, ChooseResultsView):
    """The same list while somebody types."""


class ClaimChooserViewSet(ChooserViewSet):
    """Chooses a figure by name, number, period and state."""

    choose_view_class = ClaimChooseView
    choose_results_view_class = ClaimChooseResultsView


class ClaimIndexView(SafeCells, IndexView):
    """The list, which can be taken along as a table."""


class ClaimViewSet(SnippetViewSet):
    """The list of figures, with an item of its own in the menu."""

    model = Claim
    index_view_class = ClaimIndexView
    icon = "decimal"
    add_to_admin_menu = True
    menu_label = _("Figures")
    menu_order = 160
    list_display = (
        "name",
        Column("number", label=_("Number")),
        "period",
        Column("state", label=_("State"), sort_key="expires_on"),
        DateColumn("checked_on", label=_("Last checked"), sort_key="checked_on"),
    )
    list_export = (
        "name",
        "number",
        "period",
        "source",
        "source_url",
        "checked_on",
        "expires_on",
    )
    list_per_page = 50
    filterset_class = ClaimFilterSet
    search_fields = ("name", "value", "label", "source")
    # The filter asks the database, which the index of the search cannot follow.
    search_backend_name = None
    chooser_viewset_class = ClaimChooserViewSet
    copy_view_enabled = False


class ClaimSummaryItem(SummaryItem):
    """Tells on the first page how many figures have expired and are due."""

    order = 310
    template_name = "pages/admin/claims_summary.html"

    def is_shown(self) -> bool:
        """Tell whether this user may change figures."""
        return bool(self.request.user.has_perm("pages.change_claim"))

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        """Return the counts, and where the list is."""
        today = timezone.localdate()
        return {
            "expired": Claim.objects.expired(today).count(),
            "due": Claim.objects.due(today).count(),
            "list_url": Claim.snippet_viewset.get_url_name("list"),
        }


@hooks.register("register_reports_menu_item")
def expired_figures_menu_item() -> MenuItem:
    """Lead from the reports to the figures whose day has passed."""
    policy = ModelPermissionPolicy(Claim)
    return PermittedItem(
        _("Expired figures"),
        f"{reverse(Claim.snippet_viewset.get_url_name('list'))}?state=expired",
        is_for=lambda user: policy.user_has_any_permission(user, SEEING),
        icon_name="decimal",
        order=950,
    )
