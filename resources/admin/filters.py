"""The filters above the lists of services and of numbers."""

from typing import Any

import django_filters
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet

from resources.admin.state import STATE_CHOICES, live_contacts, states_of
from resources.choices import Audience, Country, Kind, Need
from resources.models import ContactMethod, ResourcePage


class HoldsFilter(django_filters.ChoiceFilter):
    """Finds services whose list of choices holds the value.

    The list is kept as JSON, which SQLite cannot look into; there are few services.
    """

    def __init__(self, column: str, *, service: str, **kwargs: Any) -> None:
        """Take the column of the service, and the path to the service."""
        super().__init__(**kwargs)
        self.column = column
        self.service = service

    def filter(self, qs: QuerySet, value: str) -> QuerySet:
        """Return the rows whose service has the value."""
        if not value:
            return qs
        services = ResourcePage.objects.values_list("pk", self.column)
        found = [pk for pk, held in services if value in held]
        return qs.filter(Q(**{f"{self.service}__in": found}))


class NumberFilterSet(WagtailFilterSet):
    """Narrows the list of numbers down."""

    kind = django_filters.ChoiceFilter(
        label=_("Kind"), choices=Kind.choices, empty_label=_("All")
    )
    country = django_filters.ChoiceFilter(
        label=_("Country"),
        field_name="service__country",
        choices=Country.choices,
        empty_label=_("All"),
    )
    need = HoldsFilter(
        "needs",
        service="service",
        label=_("What for"),
        choices=Need.choices,
        empty_label=_("All"),
    )
    # The last, so that it looks only at what the others left.
    state = django_filters.ChoiceFilter(
        label=_("State"),
        choices=STATE_CHOICES,
        empty_label=_("All"),
        method="filter_state",
    )

    class Meta:
        model = ContactMethod
        fields: list[str] = []

    def filter_state(self, queryset: QuerySet, name: str, value: str) -> QuerySet:
        """Return the contacts in a state."""
        states = states_of(queryset)
        return queryset.filter(pk__in=[s.pk for s in states if s.fits(value)])


class ServiceFilterSet(WagtailFilterSet):
    """Narrows the list of services down."""

    country = django_filters.ChoiceFilter(
        label=_("Country"), choices=Country.choices, empty_label=_("All")
    )
    need = HoldsFilter(
        "needs",
        service="pk",
        label=_("What for"),
        choices=Need.choices,
        empty_label=_("All"),
    )
    audience = HoldsFilter(
        "audiences",
        service="pk",
        label=_("Who for"),
        choices=Audience.choices,
        empty_label=_("All"),
    )
    state = django_filters.ChoiceFilter(
        label=_("A number that is"),
        choices=STATE_CHOICES,
        empty_label=_("All"),
        method="filter_state",
    )

    class Meta:
        model = ResourcePage
        fields: list[str] = []

    def filter_state(self, queryset: QuerySet, name: str, value: str) -> QuerySet:
        """Return the published services with a contact in a state."""
        states = [s for s in states_of(live_contacts()) if s.fits(value)]
        return queryset.filter(pk__in={s.method.service_id for s in states})
