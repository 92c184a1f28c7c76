"""Withdrawing a consent: what will go, then what went and what nobody can call back."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.models import Page
from wagtail.permission_policies import ModelPermissionPolicy

from pages.consent.beyond import BEYOND
from pages.consent.clearing import withdraw
from pages.consent.uses import same_words, uses_of
from pages.models import Consent


class ConsentPage(PermissionCheckedMixin, WagtailAdminTemplateMixin, TemplateView):
    """A page about one record."""

    permission_policy = ModelPermissionPolicy(Consent)
    header_icon = "no-view"

    @cached_property
    def consent(self) -> Consent:
        """The record."""
        records = Consent.objects.select_related("withdrawn_by")
        return get_object_or_404(records, pk=self.kwargs["pk"])

    def get_page_subtitle(self) -> str:
        """Return its mark."""
        return str(self.consent)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        """Return the way here, from the record."""
        above = {"url": self.consent.get_admin_url(), "label": str(self.consent)}
        here = {"url": "", "label": self.get_page_title()}
        return [*self.breadcrumbs_items, above, here]


class WithdrawView(ConsentPage):
    """Says what goes, and by POST lets it go."""

    permission_required = "withdraw"
    page_title = _("Withdraw a consent")
    template_name = "pages/admin/consent_withdraw.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add what stands where; every page and every version is read for it."""
        uses = uses_of(self.consent)
        return super().get_context_data(
            **kwargs,
            consent=self.consent,
            uses=uses,
            pages=list(uses.pages.values()),
            same=same_words(uses.words),
        )

    def post(self, *args: Any, **kwargs: Any) -> HttpResponse:
        """Take everything off, and tell what that reached."""
        withdraw(self.consent, self.request.user)
        return redirect("consent_cleared", self.consent.pk)


class ClearedView(ConsentPage):
    """Tells what went, and what cannot be recalled."""

    any_permission_required = ["view", "change", "withdraw"]
    page_title = _("What was taken off")
    template_name = "pages/admin/consent_cleared.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the pages by what happened to them."""
        told = self.consent.cleared
        rows = {row["pk"]: row for row in told.get("pages", [])}
        found = Page.objects.in_bulk([*rows, *told.get("same", [])])
        return super().get_context_data(
            **kwargs,
            consent=self.consent,
            cleared=told,
            pages=[{**rows[pk], "page": found.get(pk)} for pk in rows],
            same=[found[pk] for pk in told.get("same", []) if pk in found],
            beyond=BEYOND,
        )
