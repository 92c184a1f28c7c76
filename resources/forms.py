"""Forms in which editors keep the register."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm

from pages.reserved import ReservedSlugForm
from resources.choices import HOME, Kind
from resources.indispensable import (
    is_emergency,
    is_line_for_adults,
    is_line_for_children,
)
from resources.validation import REPEATED, contact_problems, repeated


def kept(formset: forms.BaseFormSet) -> list[Any]:
    """Return the forms of a formset that were filled in and not taken out."""
    return [
        form
        for form in formset.forms
        if form.is_valid()
        and not form.cleaned_data.get("DELETE")
        and (form.instance.pk or form.has_changed())
    ]


def chosen_services(formset: forms.BaseFormSet) -> list[Any]:
    """Return the services (`Page`) that an ordered choice holds."""
    chosen = (form.cleaned_data.get("service") for form in kept(formset))
    return [service for service in chosen if service]


class ServiceForm(ReservedSlugForm):
    """The form of a service; says of each wrong number and hour where it stands."""

    def clean(self) -> dict[str, Any]:
        """Check the ways of contact against the service's country."""
        cleaned = super().clean()
        country = cleaned.get("country", self.instance.country)
        filled = kept(self.formsets["contact_methods"])
        for form in filled:
            rows = kept(form.formsets["opening_hours"])
            form.instance.opening_hours.set([row.instance for row in rows])
            for problem in contact_problems(form.instance, country):
                target = form if problem.row is None else rows[problem.row]
                _say(target, problem.field, problem.message)
        for position in repeated([form.instance for form in filled]):
            filled[position].add_error("label", REPEATED)
        return cleaned


def _say(form: Any, field: str, message: Any) -> None:
    form.add_error(field if field in form.fields else None, message)


class HelplineSettingsForm(WagtailAdminModelForm):
    """The choice of helplines; refuses one that leaves a reader alone."""

    def clean(self) -> dict[str, Any]:
        """Ask for an emergency number, a child and an adult line, and open hours."""
        cleaned: dict[str, Any] = super().clean()
        services = [s.specific for s in chosen_services(self.formsets["choices"])]
        if len(set(services)) < len(services):
            self.add_error(None, _("Choose each service once."))
        for message in missing_from(services):
            self.add_error(None, message)
        return cleaned

    def save(self, commit: bool = True) -> Any:
        """Keep the choice, and let it wait for a second person."""
        settings = super().save(commit)
        if commit:
            settings.propose(self.for_user)
        return settings


def missing_from(services: Iterable[Any]) -> list[Any]:
    """Return what a choice of services (`ResourcePage`) lacks, in words.

    Only published services of the campaign's own country count.
    """
    chosen = [s for s in services if s.live and s.country == HOME]
    methods = {service: list(service.contact_methods.all()) for service in chosen}
    lines = [s for s in chosen if any(m.kind == Kind.PHONE for m in methods[s])]
    emergencies = [s for s in lines if is_emergency(s)]
    helplines = [s for s in lines if not is_emergency(s)]
    always = [s for s in helplines if any(m.is_always_open for m in methods[s])]
    problems: list[Any] = []
    if not emergencies:
        problems.append(_("Choose an emergency number with a phone."))
    elif chosen[0] not in emergencies:
        problems.append(_("The emergency number stands first."))
    if not any(is_line_for_children(s) for s in helplines):
        problems.append(_("Choose a line for children; it stands by one for adults."))
    if not any(is_line_for_adults(s) for s in helplines):
        problems.append(_("Choose a line for adults; it stands by one for children."))
    if len(always) < 2:
        problems.append(_("At least two lines answer 24 hours, every day."))
    if not any(m.needs_no_voice for s in helplines for m in methods[s]):
        problems.append(_("At least one can be reached without speaking."))
    return problems
