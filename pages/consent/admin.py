"""Records of consent in the admin: list, form, withdrawal, what is due."""

from typing import Any

from django.contrib.auth.models import Permission
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.site_summary import SummaryItem
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.admin.widgets.button import Button, HeaderButton
from wagtail.log_actions import LogActionRegistry
from wagtail.snippets.views.snippets import EditView, InspectView, SnippetViewSet

from pages.consent import clearing
from pages.consent.choosing import ConsentChooserViewSet
from pages.consent.report import REPORT
from pages.consent.views import ClearedView, WithdrawView
from pages.models import Consent
from pages.models.consent import today


class LeadsToWithdrawal:
    """Puts the way to the withdrawal, or to its result, at the head of a record."""

    @cached_property
    def header_buttons(self) -> list[Button]:
        """Return the buttons of Wagtail and ours, which nobody has to look for."""
        buttons: list[Button] = super().header_buttons  # type: ignore[misc]
        record: Any = self.object  # type: ignore[attr-defined]
        user: Any = self.request.user  # type: ignore[attr-defined]
        if record.is_off:
            label, name, icon = _("What was taken off"), "consent_cleared", "list-ul"
        elif user.has_perm("pages.withdraw_consent"):
            label, name, icon = _("Withdraw"), "withdraw_consent", "no-view"
        else:
            return buttons
        url = reverse(name, args=[record.pk])
        return [*buttons, HeaderButton(label, url=url, icon_name=icon)]


class ConsentEditView(LeadsToWithdrawal, EditView):
    """The form of a record."""


class ConsentInspectView(LeadsToWithdrawal, InspectView):
    """A record to read."""


class ConsentViewSet(SnippetViewSet):
    """The list of consents, with an item of its own in the menu."""

    model = Consent
    icon = "key"
    add_to_admin_menu = True
    menu_label = _("Consents")
    menu_order = 165
    list_display = (
        "reference",
        Column("covers", label=_("Covers"), accessor="get_covers_display"),
        Column("state", label=_("State"), sort_key="ends_on"),
        DateColumn("given_on", label=_("Given on"), sort_key="given_on"),
    )
    list_per_page = 50
    search_fields = ("reference", "notes")
    search_backend_name = None
    copy_view_enabled = False
    inspect_view_enabled = True
    inspect_view_fields = [
        "reference",
        "covers",
        "is_for_website",
        "is_for_previews",
        "given_on",
        "ends_on",
        "review_on",
        "notes",
        "withdrawn_at",
    ]
    edit_view_class = ConsentEditView
    inspect_view_class = ConsentInspectView
    chooser_viewset_class = ConsentChooserViewSet


class ConsentSummaryItem(SummaryItem):
    """Tells on the first page which consents end, or are to be asked for again."""

    order = 315
    template_name = "pages/admin/consent_summary.html"

    def is_shown(self) -> bool:
        """Tell whether this user may see consents, and whether one is due."""
        may = self.request.user.has_perm("pages.view_consent")
        return bool(may and self.counts["ended"] + self.counts["due"])

    @cached_property
    def counts(self) -> dict[str, int]:
        """How many have ended and are still there, and how many are due."""
        day = today()
        return {
            "ended": Consent.objects.to_clear(day).count(),
            "due": Consent.objects.due(day).count(),
        }

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        """Return the counts, and where the report is."""
        return {**self.counts, "report_url": reverse(REPORT)}


@hooks.register("construct_homepage_summary_items")
def add_consents(request: HttpRequest, items: list[SummaryItem]) -> None:
    """Tell on the first page what ends."""
    items.append(ConsentSummaryItem(request))


@hooks.register("register_permissions")
def permission_to_withdraw() -> QuerySet[Permission]:
    """Let administrators give the permission to other groups."""
    return Permission.objects.filter(
        content_type__app_label="pages", codename="withdraw_consent"
    )


@hooks.register("register_log_actions")
def name_actions(actions: LogActionRegistry) -> None:
    """Name what happened, for the history of records and of pages."""
    actions.register_action(
        clearing.WITHDRAW, _("Withdraw"), _("Withdrawn; taken off everywhere")
    )
    actions.register_action(
        clearing.END, _("End"), _("Ended by its date; taken off by the schedule")
    )
    actions.register_action(
        clearing.TAKEN_OUT,
        _("Consent over"),
        _("Words or images taken out, because a consent is over"),
    )


@hooks.register("register_admin_urls")
def consent_urls() -> list[URLPattern]:
    """Give the withdrawal its addresses."""
    return [
        path(
            "consents/<int:pk>/withdraw/",
            WithdrawView.as_view(),
            name="withdraw_consent",
        ),
        path(
            "consents/<int:pk>/cleared/", ClearedView.as_view(), name="consent_cleared"
        ),
    ]
