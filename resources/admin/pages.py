"""The lists of services and of guides."""

from collections import defaultdict
from typing import Any

from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.pages.listing import IndexView
from wagtail.admin.viewsets.pages import PageListingViewSet

from resources.admin.columns import TemplateColumn
from resources.admin.filters import ServiceFilterSet
from resources.admin.state import ContactState, states_of
from resources.choices import Need
from resources.freshness import Freshness
from resources.models import ContactMethod, GuidePage, ResourcePage

BASE = {column.name: column for column in IndexView.base_columns}


def needs_of(service: ResourcePage) -> str:
    """Return what a service is for, in words."""
    return ", ".join(str(Need(need).label) for need in service.needs)


GRAVEST = [
    Freshness.NEVER,
    Freshness.UNCONFIRMED,
    Freshness.DUE,
    Freshness.FRESH,
]


class ServiceIndexView(IndexView):
    """Services with the state of their numbers."""

    def get_table(self, object_list: Any) -> Any:
        """Find out about the contacts on this page, in four queries."""
        methods = ContactMethod.objects.filter(service__in=[p.pk for p in object_list])
        by_service: dict[int, list[ContactState]] = defaultdict(list)
        for state in states_of(methods.select_related("service")):
            by_service[state.method.service_id].append(state)
        for page in object_list:
            page.states = by_service[page.pk]
            page.oldest = min(
                page.states,
                key=lambda state: GRAVEST.index(state.freshness),
                default=None,
            )
        return super().get_table(object_list)


class ServiceViewSet(PageListingViewSet):
    """The services of the register."""

    name = "resources_services"
    url_prefix = "register/services"
    model = ResourcePage
    icon = "help"
    menu_label = _("Services")
    index_view_class = ServiceIndexView
    filterset_class = ServiceFilterSet
    ordering = "title"

    @cached_property
    def columns(self) -> list[Any]:
        """What the list tells of each service."""
        return [
            BASE["bulk_actions"],
            BASE["title"],
            Column("needs", label=_("What for"), accessor=needs_of),
            TemplateColumn("contacts", "contacts", label=_("Contacts")),
            TemplateColumn("oldest", "oldest", label=_("Oldest check")),
            BASE["status"],
        ]


class GuideViewSet(PageListingViewSet):
    """The ways in for each kind of reader."""

    name = "resources_guides"
    url_prefix = "register/guides"
    model = GuidePage
    icon = "doc-full-inverse"
    menu_label = _("Guides")
    ordering = "title"
