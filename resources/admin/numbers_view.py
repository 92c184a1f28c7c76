"""The list of all numbers, and the form that checks several of them."""

from typing import Any

from django.db.models import Q, QuerySet
from django.http import HttpRequest
from django.urls import reverse, reverse_lazy
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail.admin import messages
from wagtail.admin.views.reports import ReportView
from wagtail.permission_policies import ModelPermissionPolicy

from resources.admin import actions
from resources.admin.columns import NUMBER_COLUMNS
from resources.admin.filters import NumberFilterSet
from resources.admin.form_view import FormView
from resources.admin.forms import BulkCheckForm, fingerprint
from resources.admin.shown import stand_ins
from resources.admin.state import ContactState, live_contacts, states_of
from resources.choices import NUMBERS
from resources.contacts import contact_key
from resources.models import ContactCheck, ContactConfirmation, ContactMethod
from resources.numbers import STRAY, dialled

LIST = "resources_numbers:index"
FEWEST_DIGITS = 3


class RegisterListView(ReportView):
    """A list of the register, for those who may see checks."""

    permission_policy = ModelPermissionPolicy(ContactCheck)
    permission_required = "view"

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        """Make no file of a list: help offers the register as CSV for that."""
        super().setup(request, *args, **kwargs)
        self.is_export = False

    def get_filtered_queryset(self) -> QuerySet:
        """Return the rows; `get_queryset` has filtered them already."""
        return self.get_queryset()


class NumbersView(RegisterListView):
    """One row for each contact of the published services."""

    page_title = _("Numbers")
    header_icon = "mobile-alt"
    results_template_name = "resources/admin/numbers_results.html"
    index_url_name = LIST
    index_results_url_name = "resources_numbers:index_results"
    columns = NUMBER_COLUMNS
    filterset_class = NumberFilterSet
    default_ordering = ("service__title", "service_id", "sort_order", "pk")
    is_searchable = True
    search_fields = ["value", "label", "service__title"]
    verbose_name_plural = _("numbers")

    def get_base_queryset(self) -> QuerySet[ContactMethod]:
        """Return the contacts of published services."""
        return live_contacts()

    def search_queryset(self, queryset: QuerySet) -> QuerySet:
        """Find numbers however they are spaced, and what readers see meanwhile."""
        if not self.is_searching:
            return queryset
        words = super().search_queryset(queryset).values("pk")
        numbers = found_by_number(queryset, self.search_query)
        return queryset.filter(Q(pk__in=words) | Q(pk__in=numbers))

    def order_queryset(self, queryset: QuerySet) -> QuerySet:
        """Keep an order that the page numbers can rely on."""
        default = self.default_ordering
        chosen = () if self.ordering == default else (self.ordering,)
        return queryset.order_by(*chosen, *default)

    def get_table(self, object_list: Any) -> Any:
        """Find out the state of the rows on this page only."""
        return super().get_table(states_of(object_list))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add where the chosen rows are checked."""
        context: dict[str, Any] = super().get_context_data(**kwargs)
        context["check_url"] = reverse("resources_numbers:check")
        return context


def found_by_number(queryset: QuerySet[ContactMethod], query: str) -> set[int]:
    """Return the contacts that are dialled, or shown, as `query` says."""
    waiting = ContactConfirmation.objects.waiting()
    shown = stand_ins(waiting.values_list("service_id", flat=True))
    found = {s.method.pk for s in shown.values() if query.lower() in s.text.lower()}
    digits = dialled(query)
    if STRAY.search(query) or len(digits) < FEWEST_DIGITS:
        return found
    held = [(m, m.value, m.key) for m in queryset.filter(kind__in=NUMBERS)]
    held += [(s.method, s.value, s.key) for s in shown.values()]
    return found | {
        method.pk
        for method, value, key in held
        if method.kind in NUMBERS
        and (
            digits in dialled(value)
            or digits == dialled(key)
            or key == contact_key(method.kind, query, method.service.country)
        )
    }


class CheckView(FormView):
    """Writes down that the chosen numbers are right."""

    page_title = _("Check numbers")
    header_icon = "check"
    permission_policy = ModelPermissionPolicy(ContactCheck)
    permission_required = "add"
    template_name = "resources/admin/check.html"
    form_class = BulkCheckForm
    parents = [(reverse_lazy(LIST), _("Numbers"))]
    success_url = reverse_lazy(LIST)

    def get_states(self) -> list[ContactState]:
        """Return the chosen contacts that can be checked."""
        source = self.request.POST if self.request.POST else self.request.GET
        chosen = [pk for pk in source.getlist("contact") if pk.isdecimal()][:500]
        contacts = live_contacts().filter(pk__in=[int(pk[:18]) for pk in chosen])
        ordered = contacts.order_by("service__title", "sort_order", "pk")
        return [state for state in states_of(ordered) if state.pull is None]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the contacts and what they look like now."""
        context: dict[str, Any] = super().get_context_data(**kwargs)
        context["states"] = states = self.get_states()
        context["seen"] = fingerprint([state.method for state in states])
        return context

    def form_valid(self, form: Any) -> Any:
        """Write one check for each, and say so."""
        cleaned = form.cleaned_data
        written = actions.check(
            [(m.service, m.kind, m.value) for m in cleaned["contact"]],
            user=self.request.user,
            on=cleaned["checked_on"],
            how=cleaned["how"],
            note=cleaned["note"],
        )
        messages.success(self.request, told(written))
        return super().form_valid(form)


def told(written: list[ContactCheck]) -> str:
    """Return what was written down, in words."""
    head = ngettext(
        "%(count)s check written down:", "%(count)s checks written down:", len(written)
    ) % {"count": len(written)}
    rows = ((check.service.title, check.value) for check in written[:10])
    names = format_html_join("; ", "{}: {}", rows)
    return format_html("{} {}{}", head, names, " …" if len(written) > 10 else "")
