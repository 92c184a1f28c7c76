"""Two-step sign-in in the admin: setting up, recovery codes, taking away."""

import secrets
from typing import Any

from django.conf import settings
from django.contrib import auth, messages
from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST
from django.views.generic import FormView, TemplateView
from wagtail.admin.views.generic import WagtailAdminTemplateMixin

from accounts import record
from accounts.models import RecoveryCode
from accounts.record import Event
from accounts.second_factor import devices, recovery
from accounts.sessions import stamps
from accounts.sessions.middleware import half_signed_in
from accounts.signing_in.forms import PhoneCodeForm
from accounts.signing_in.views import LeadsOnMixin

PLANNED = "planned_second_factor"


class SetUpView(LeadsOnMixin, FormView):
    """Shows the secret, and keeps it once a code proves that a phone has it."""

    template_name = "accounts/admin/set_up.html"
    form_class = PhoneCodeForm
    user: Any

    def dispatch(
        self, request: HttpRequest, *args: Any, **kwargs: Any
    ) -> HttpResponseBase:
        """Let in who is signed in, or has given the password and has no phone yet.

        The password must be recent in both cases. `RecentPasswordMiddleware` sees to
        the first; who is only half signed in begins anew.
        """
        half = half_signed_in(request)
        self.user = half or request.user
        if half and devices.device_of(half):
            next_url = urlencode({"next": self.get_success_url()})
            return redirect(f"{reverse('second_step')}?{next_url}")
        if not self.user.is_authenticated:
            return redirect("wagtailadmin_login")
        is_sent = request.method == "POST"
        if half and not stamps.has_recent_password(request.session, is_sent=is_sent):
            auth.logout(request)
            next_url = urlencode({"next": self.get_success_url()})
            return redirect(f"{reverse('wagtailadmin_login')}?{next_url}")
        if PLANNED not in request.session:
            request.session[PLANNED] = secrets.token_hex(20)
        return super().dispatch(request, *args, **kwargs)

    @property
    def device(self) -> Any:
        """The device that is about to be set up."""
        return devices.planned_device(self.user, self.request.session[PLANNED])

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the secret, as a picture and as text."""
        return super().get_context_data(**kwargs) | {
            "picture": devices.picture_of(self.device),
            "secret": devices.secret_of(self.device),
            "account": self.user,
            "is_first": not devices.device_of(self.user),
        }

    def form_valid(self, form: PhoneCodeForm) -> HttpResponse:
        """Set the phone up and show the recovery codes, once."""
        codes = devices.set_up(self.request, self.device, form.cleaned_data["code"])
        if codes is None:
            form.add_error(
                "code",
                _("That code is not right. Is the clock of your phone set by itself?"),
            )
            return self.form_invalid(form)
        del self.request.session[PLANNED]
        record.write(Event.ADDED, self.user, self.request)
        if not self.request.user.is_authenticated:
            record.write(Event.SIGNED_IN, self.user, self.request)
        return show_codes(self.request, codes, self.get_success_url())


def show_codes(request: HttpRequest, codes: list[str], next_url: str) -> HttpResponse:
    """Return the page with the recovery codes, which nobody can open again."""
    context = {"codes": codes, "next": next_url}
    return render(request, "accounts/admin/recovery_codes.html", context)


class TwoStepView(WagtailAdminTemplateMixin, TemplateView):
    """Tells whether the own account has a second step, and what can be done."""

    template_name = "accounts/admin/two_step.html"
    page_title = gettext_lazy("Two-step sign-in")
    header_icon = "lock"
    _show_breadcrumbs = True

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        """Lead back to the account."""
        account = {"url": reverse("wagtailadmin_account"), "label": _("Account")}
        own = {"url": "", "label": self.page_title}
        return [*super().get_breadcrumbs_items(), account, own]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the phone and how many codes are left."""
        user: Any = self.request.user
        return super().get_context_data(**kwargs) | {
            "device": devices.device_of(user),
            "codes_left": RecoveryCode.objects.filter(user=user).count(),
            "is_required": settings.SECOND_FACTOR_REQUIRED,
        }


@require_POST
def new_codes(request: HttpRequest) -> HttpResponse:
    """Make new recovery codes and show them, once."""
    if not devices.device_of(request.user):
        return redirect("two_step")
    codes = recovery.make_codes(request.user)
    record.write(Event.NEW_CODES, request.user, request)
    return show_codes(request, codes, reverse("two_step"))


@require_POST
def remove(request: HttpRequest) -> HttpResponse:
    """Take the own second step away, where it is not required."""
    if settings.SECOND_FACTOR_REQUIRED:
        raise PermissionDenied
    if devices.remove(request.user):
        request.session[stamps.SECOND_STEP] = False
        record.write(Event.REMOVED, request.user, request)
        messages.success(request, _("You sign in with your password alone now."))
    return redirect("two_step")


def reset(request: HttpRequest, pk: int) -> HttpResponse:
    """Let an administrator take somebody's second step away: the phone is lost."""
    if not request.user.is_superuser:
        raise PermissionDenied
    person = get_object_or_404(get_user_model(), pk=pk)
    if request.method == "POST":
        if devices.reset(person):
            record.write(Event.RESET, person, request, by=request.user)
        if person == request.user:
            auth.logout(request)
        told = _("“%(name)s” sets up two-step sign-in anew at the next sign-in.")
        messages.success(request, told % {"name": person.get_username()})
        return redirect("wagtailusers_users:edit", person.pk)
    context = {
        "person": person,
        "page_title": _("Reset two-step sign-in"),
        "header_icon": "lock",
    }
    return render(request, "accounts/admin/reset.html", context)
