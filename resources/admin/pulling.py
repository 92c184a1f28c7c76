"""Taking a wrong number off the site, and letting it come back."""

from typing import Any

from django.db.models import QuerySet
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.urls import reverse_lazy
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin import messages
from wagtail.admin.utils import get_user_display_name
from wagtail.permission_policies import ModelPermissionPolicy

from resources.admin import actions
from resources.admin.appearances import appearances, methods_with, services_with
from resources.admin.columns import RECORD_KIND, RECORD_SERVICE, TemplateColumn
from resources.admin.form_view import FormView
from resources.admin.forms import PullForm, ReleaseForm
from resources.admin.numbers_view import LIST, RegisterListView
from resources.admin.shown import is_on_site
from resources.choices import HOME, NUMBERS
from resources.contacts import contact_key, contact_text
from resources.indispensable import is_emergency
from resources.models import ContactConfirmation, ContactPull, ResourcePage

PULLED_LIST = "resources_pulled:index"
MOST_NAMES = 8


class PulledView(RegisterListView):
    """The numbers that must not be shown."""

    page_title = gettext_lazy("Pulled numbers")
    header_icon = "no-view"
    results_template_name = "resources/admin/pulled_results.html"
    index_url_name = PULLED_LIST
    index_results_url_name = "resources_pulled:index_results"
    verbose_name_plural = gettext_lazy("pulled numbers")
    columns = [
        RECORD_SERVICE,
        RECORD_KIND,
        TemplateColumn("number", "record", label=gettext_lazy("Number or address")),
        TemplateColumn("pulled", "pulled", label=gettext_lazy("Pulled")),
        TemplateColumn("actions", "pulled_actions", label=gettext_lazy("Actions")),
    ]

    def get_base_queryset(self) -> QuerySet[ContactPull]:
        """Return the pulls that hold, the newest first."""
        return ContactPull.objects.in_force().select_related("service", "user")


class PullView(FormView):
    """Says where a number stands, asks why it goes, and takes it off."""

    page_title = gettext_lazy("Pull a number")
    header_icon = "no-view"
    permission_policy = ModelPermissionPolicy(ContactPull)
    permission_required = "add"
    template_name = "resources/admin/pull.html"
    form_class = PullForm
    parents = [(reverse_lazy(LIST), gettext_lazy("Numbers"))]
    success_url = reverse_lazy(PULLED_LIST)

    @cached_property
    def service(self) -> ResourcePage:
        """The service whose number it is."""
        return get_object_or_404(ResourcePage, pk=self.kwargs["service"])

    @cached_property
    def contact(self) -> actions.Contact:
        """The number: one that the service has, or one that it still shows."""
        kind, value = self.request.GET.get("kind"), self.request.GET.get("value", "")
        in_use = ContactConfirmation.objects.in_use().filter(service=self.service)
        known = [(m.kind, m.value) for m in self.service.contact_methods.all()]
        known += in_use.values_list("kind", "value")
        if (kind, value) not in known:
            raise Http404
        return self.service, str(kind), value

    @cached_property
    def key(self) -> str:
        """What is dialled or opened."""
        _service, kind, value = self.contact
        return contact_key(kind, value, self.service.country)

    @cached_property
    def guarded(self) -> list[ResourcePage]:
        """The services for danger now that would lose their number."""
        if self.contact[1] not in NUMBERS:
            return []
        services = {s.pk: s for s in (self.service, *services_with(self.key))}
        found = (s for s in services.values() if is_emergency(s))
        return [service for service in found if service.country == HOME]

    @cached_property
    def is_refused(self) -> bool:
        """Whether it takes somebody who may release it again: a moderator."""
        return bool(self.guarded) and not self.user_has_permission("change")

    def get_page_subtitle(self) -> str:
        """Return the number."""
        _service, kind, value = self.contact
        return contact_text(kind, value)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add where it stands, and whether it is off already."""
        context: dict[str, Any] = super().get_context_data(**kwargs)
        kind = self.contact[1]
        context["number"] = self.get_page_subtitle()
        context["found"] = appearances(self.key, kind, self.request.user)
        context["earlier"] = actions.pulled(self.key)
        context["guarded"] = self.guarded
        context["moderators"] = self.moderators() if self.is_refused else None
        return context

    def moderators(self) -> list[str]:
        """Return the names of those who can pull it."""
        people = self.permission_policy.users_with_permission("change")
        names = {get_user_display_name(user) for user in people.filter(is_active=True)}
        return sorted(names)[:MOST_NAMES]

    def form_valid(self, form: Any) -> Any:
        """Take it off; the second who tries is told about the first."""
        if self.is_refused:
            return self.render_to_response(self.get_context_data(), status=403)
        pull, is_new = actions.pull(
            self.contact, user=self.request.user, reason=form.cleaned_data["reason"]
        )
        names = {"number": contact_text(pull.kind, pull.value)}
        if is_new:
            told = _("%(number)s is off every page, card, feed and file.") % names
            messages.success(self.request, told)
        else:
            told = _("%(number)s had been pulled already; nothing has changed.")
            messages.warning(self.request, told % names)
        return super().form_valid(form)


class ReleaseView(FormView):
    """Asks for a check, writes it down and lets the number come back."""

    page_title = gettext_lazy("Release a number")
    header_icon = "view"
    permission_policy = ModelPermissionPolicy(ContactPull)
    permission_required = "change"
    template_name = "resources/admin/release.html"
    form_class = ReleaseForm
    parents = [(reverse_lazy(PULLED_LIST), gettext_lazy("Pulled numbers"))]
    success_url = reverse_lazy(PULLED_LIST)

    @cached_property
    def pull(self) -> ContactPull:
        """The pull that ends."""
        pulls = ContactPull.objects.in_force().select_related("service", "user")
        return get_object_or_404(pulls, pk=self.kwargs["pull"])

    def get_page_subtitle(self) -> str:
        """Return the number."""
        return contact_text(self.pull.kind, self.pull.value)

    def get_form_kwargs(self) -> dict[str, Any]:
        """Tell the form which pull it ends."""
        return super().get_form_kwargs() | {"pull": self.pull}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the pull."""
        context: dict[str, Any] = super().get_context_data(**kwargs)
        context |= {"pull": self.pull, "now": timezone.now()}
        return context

    def form_valid(self, form: Any) -> Any:
        """Write a check for each service that has the number, and let it come back."""
        pull, cleaned = self.pull, form.cleaned_data
        contacts = {
            (m.service_id, m.kind): (m.service, m.kind, m.value)
            for m in methods_with(pull.key)
        }
        contacts.setdefault(
            (pull.service_id, pull.kind), (pull.service, pull.kind, pull.value)
        )
        is_released = actions.release(
            pull,
            contacts.values(),
            user=self.request.user,
            on=cleaned["checked_on"],
            how=cleaned["how"],
            note=cleaned["note"],
        )
        say = messages.warning
        if not is_released:
            told = _("Somebody else had released %(number)s; nothing has changed.")
        elif is_on_site(pull.key):
            say, told = messages.success, _("%(number)s is back on the site.")
        else:
            told = _(
                "%(number)s is released, but readers do not see it: no published "
                "service shows it now."
            )
        say(self.request, told % {"number": self.get_page_subtitle()})
        return super().form_valid(form)
