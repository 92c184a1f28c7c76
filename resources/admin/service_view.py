"""One service: its numbers now, and everything that people did about them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.shortcuts import get_object_or_404
from django.urls import reverse_lazy
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView
from wagtail.admin.ui.tables import Table
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.permission_policies import ModelPermissionPolicy

from resources.admin.columns import ACTIONS, CHECKED, STATUS, TemplateColumn
from resources.admin.numbers_view import LIST
from resources.admin.state import states_of
from resources.contacts import contact_text
from resources.models import ContactCheck, ResourcePage


@dataclass(frozen=True)
class Event:
    """Something that somebody did about a number."""

    at: datetime
    what: str
    number: str
    user: Any
    words: str = ""


def events(service: ResourcePage) -> list[Event]:
    """Return what happened to the numbers of a service, the newest first."""
    found = [*_checks(service), *_pulls(service), *_confirmations(service)]
    return sorted(found, key=lambda event: event.at, reverse=True)


def _checks(service: ResourcePage) -> Iterable[Event]:
    for row in service.contactchecks.select_related("user"):
        day = f"{row.checked_on.day} {row.checked_on:%B %Y}"
        words = [str(row.get_how_display()), row.note]
        yield Event(
            row.created_at,
            _("Checked, right on %(day)s") % {"day": day},
            contact_text(row.kind, row.value),
            row.user,
            " · ".join(filter(None, words)),
        )


def _pulls(service: ResourcePage) -> Iterable[Event]:
    for row in service.contactpulls.select_related("user", "released_by"):
        number = contact_text(row.kind, row.value)
        yield Event(row.created_at, _("Pulled"), number, row.user, row.reason)
        if row.released_at:
            yield Event(row.released_at, _("Released"), number, row.released_by)


def _confirmations(service: ResourcePage) -> Iterable[Event]:
    for row in service.contactconfirmations.select_related("user", "confirmed_by"):
        number = contact_text(row.kind, row.value)
        yield Event(row.created_at, _("Written"), number, row.user)
        if row.confirmed_at:
            yield Event(row.confirmed_at, _("Confirmed"), number, row.confirmed_by)
        if row.retired_at:
            yield Event(row.retired_at, _("No longer used"), number, None)


class ServiceView(PermissionCheckedMixin, WagtailAdminTemplateMixin, TemplateView):
    """The numbers of one service with their history."""

    page_title = gettext_lazy("Numbers")
    header_icon = "history"
    permission_policy = ModelPermissionPolicy(ContactCheck)
    permission_required = "view"
    template_name = "resources/admin/service.html"

    @cached_property
    def service(self) -> ResourcePage:
        """The service, published or not."""
        return get_object_or_404(ResourcePage, pk=self.kwargs["service"])

    def get_page_subtitle(self) -> str:
        """Return the name of the service."""
        return str(self.service.title)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        """Return the way here."""
        above = {"url": reverse_lazy(LIST), "label": self.page_title}
        return [
            *self.breadcrumbs_items,
            above,
            {"url": "", "label": self.get_page_subtitle()},
        ]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the numbers and what happened to them."""
        context: dict[str, Any] = super().get_context_data(**kwargs)
        methods = self.service.contact_methods.select_related("service")
        # As in the list of all, but in the order of the service.
        columns = [
            TemplateColumn("kind", "kind", label=gettext_lazy("Kind")),
            TemplateColumn("number", "number", label=gettext_lazy("Number or address")),
            CHECKED,
            STATUS,
            ACTIONS,
        ]
        context["table"] = Table(columns, states_of(methods))
        context |= {"service": self.service, "events": events(self.service)}
        return context
