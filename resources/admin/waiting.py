"""The rule of two: numbers that wait for a second person."""

from collections.abc import Iterable
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import QuerySet
from django.forms import Form
from django.shortcuts import get_object_or_404
from django.urls import reverse_lazy
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin import messages
from wagtail.permission_policies import ModelPermissionPolicy

from resources import confirmations
from resources.admin.actions import pulled
from resources.admin.columns import RECORD_KIND, RECORD_SERVICE, TemplateColumn
from resources.admin.form_view import FormView
from resources.admin.numbers_view import RegisterListView
from resources.admin.shown import is_on_site, stand_ins
from resources.choices import Kind
from resources.contacts import contact_text
from resources.models import ContactConfirmation

WAITING_LIST = "resources_waiting:index"


def waiting() -> QuerySet[ContactConfirmation]:
    """Return the numbers of published services that nobody has confirmed."""
    rows = ContactConfirmation.objects.waiting().filter(service__live=True)
    return rows.select_related("service", "user")


def with_shown(rows: Iterable[ContactConfirmation]) -> list[ContactConfirmation]:
    """Tell each row, as `shown`, which number readers see meanwhile."""
    chosen = list(rows)
    shown = stand_ins(row.service_id for row in chosen)
    for row in chosen:
        name = (row.service_id, row.kind, row.key)
        row.shown = shown.get(name)  # type: ignore[attr-defined]
    return chosen


class WaitingView(RegisterListView):
    """The numbers that wait, with what readers see meanwhile."""

    page_title = gettext_lazy("Waiting for a second person")
    header_icon = "user"
    results_template_name = "resources/admin/waiting_results.html"
    index_url_name = WAITING_LIST
    index_results_url_name = "resources_waiting:index_results"
    verbose_name_plural = gettext_lazy("waiting numbers")
    columns = [
        RECORD_SERVICE,
        RECORD_KIND,
        TemplateColumn("number", "record", label=gettext_lazy("New")),
        TemplateColumn("shown", "shown", label=gettext_lazy("Shown meanwhile")),
        TemplateColumn("written", "written", label=gettext_lazy("Written")),
        TemplateColumn("actions", "waiting_actions", label=gettext_lazy("Actions")),
    ]

    def get_base_queryset(self) -> QuerySet[ContactConfirmation]:
        """Return the rows that wait, the newest first."""
        return waiting()

    def get_table(self, object_list: Any) -> Any:
        """Find out what is shown meanwhile, for this page only."""
        return super().get_table(with_shown(object_list))


class ConfirmView(FormView):
    """Shows the old number and the new one; a second person confirms."""

    page_title = gettext_lazy("Confirm a number")
    header_icon = "check"
    permission_policy = ModelPermissionPolicy(ContactConfirmation)
    permission_required = "change"
    template_name = "resources/admin/confirm.html"
    parents = [(reverse_lazy(WAITING_LIST), gettext_lazy("Waiting"))]
    success_url = reverse_lazy(WAITING_LIST)

    @cached_property
    def row(self) -> ContactConfirmation:
        """The number that waits."""
        return get_object_or_404(waiting(), pk=self.kwargs["pk"])

    def get_form(self, form_class: Any = None) -> Any:
        """Return a form without fields: the button is all."""
        return Form(**self.get_form_kwargs())

    def get_page_subtitle(self) -> str:
        """Return the number."""
        return contact_text(self.row.kind, self.row.value)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the old number and the new one."""
        context: dict[str, Any] = super().get_context_data(**kwargs)
        context["row"] = row = with_shown([self.row])[0]
        context["pull"] = pulled(row.key)
        sites = row.service.contact_methods.filter(
            kind=Kind.WEB, value__startswith="https://"
        )
        context["site"] = sites.first()
        context["is_own"] = self.row.user_id == self.request.user.pk
        return context

    def form_valid(self, form: Any) -> Any:
        """Confirm it, unless it is the writer who asks or somebody was quicker."""
        with transaction.atomic():
            row = get_object_or_404(
                waiting().select_for_update(of=("self",)), pk=self.row.pk
            )
            try:
                confirmations.confirm(row, self.request.user)
            except PermissionDenied:
                told = _("You wrote this number. A second person has to confirm it.")
                messages.error(self.request, told)
                return self.render_to_response(self.get_context_data(), status=403)
        self._tell(row)
        return super().form_valid(form)

    def _tell(self, row: ContactConfirmation) -> None:
        """Say what readers see now, which the register knows."""
        say = messages.warning
        if is_on_site(row.key, row.service_id):
            say, told = messages.success, _("%(number)s is confirmed, and on the site.")
        elif pulled(row.key):
            told = _(
                "%(number)s is confirmed. It was pulled, so readers do not see it "
                "until a moderator releases it."
            )
        else:
            told = _("%(number)s is confirmed, but readers do not see it.")
        say(self.request, told % {"number": self.get_page_subtitle()})
