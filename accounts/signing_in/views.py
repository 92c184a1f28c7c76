"""Signing in: first the password, then the code."""

from typing import Any

from django.conf import settings
from django.contrib import auth
from django.contrib.auth.views import RedirectURLMixin
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from django.views.generic import FormView
from wagtail.admin.views.account import LoginView

from accounts import record
from accounts.record import Event
from accounts.second_factor import devices, recovery
from accounts.sessions import stamps
from accounts.sessions.middleware import half_signed_in
from accounts.signing_in.forms import (
    DIGITS,
    PasswordForm,
    SecondStepForm,
    SignInForm,
)
from accounts.signing_in.throttled import ThrottledFormMixin


def next_step(user: Any, next_url: str) -> HttpResponse:
    """Lead somebody who gave the password to the code, or to setting it up."""
    name = "second_step" if devices.device_of(user) else "two_step_set_up"
    return redirect(f"{reverse(name)}?{urlencode({'next': next_url})}")


class SignInView(ThrottledFormMixin, LoginView):
    """Asks for name and password."""

    template_name = "accounts/admin/sign_in.html"
    kind = "password"

    def get_account(self) -> str:
        """Return the name that was typed."""
        return self.request.POST.get("username", "")[:254]

    def get_form_class(self) -> type[SignInForm]:
        """Return our form."""
        return SignInForm

    def get_empty_form_kwargs(self) -> dict[str, Any]:
        """Keep the name that was typed."""
        initial = {"username": self.get_account()}
        return {"request": self.request, "initial": initial}

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Show the form, or lead on whoever has given the password already."""
        user = half_signed_in(request)
        if user:
            return next_step(user, self.get_success_url())
        return super().get(request, *args, **kwargs)

    def form_valid(self, form: SignInForm) -> HttpResponse:
        """Begin a session, which counts once the second step was taken."""
        self.guess.was_right()
        response = super().form_valid(form)
        user = form.get_user()
        if settings.SECOND_FACTOR_REQUIRED or devices.device_of(user):
            return next_step(user, self.get_success_url())
        record.write(Event.SIGNED_IN, user, self.request)
        return response

    def form_invalid(self, form: SignInForm) -> HttpResponse:
        """Write down that it failed; what was typed stays in this form only."""
        record.write(Event.FAILED, self.get_known_user(), self.request)
        return super().form_invalid(form)


class LeadsOnMixin(RedirectURLMixin):
    """Leads on to where somebody wanted to go, on this site only."""

    def get_default_redirect_url(self) -> str:
        """Return the admin's first page."""
        return reverse("wagtailadmin_home")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Carry on where to go."""
        own = {"next": self.get_success_url()}
        return super().get_context_data(**kwargs) | own  # type: ignore[misc]


class SecondStepView(ThrottledFormMixin, LeadsOnMixin, FormView):
    """Asks for the code of the phone, or for a recovery code."""

    template_name = "accounts/admin/second_step.html"
    form_class = SecondStepForm
    kind = "code"
    user: Any

    def dispatch(
        self, request: HttpRequest, *args: Any, **kwargs: Any
    ) -> HttpResponseBase:
        """Let in only who has given the password and has a phone."""
        self.user = half_signed_in(request)
        if self.user is None:
            return redirect(self.get_success_url())
        if not devices.device_of(self.user):
            return next_step(self.user, self.get_success_url())
        return super().dispatch(request, *args, **kwargs)

    def get_account(self) -> str:
        """Return whose code it is."""
        return str(self.user.pk)

    def get_known_user(self) -> Any:
        """Return whose code it is."""
        return self.user

    def form_valid(self, form: SecondStepForm) -> HttpResponse:
        """Prove the session if the code is right."""
        code = form.cleaned_data["code"]
        is_recovery = not DIGITS.fullmatch(code)
        if is_recovery:
            is_right = recovery.use_code(self.user, code)
            device = devices.device_of(self.user) if is_right else None
        else:
            device = devices.check(self.user, code)
        if device is None:
            record.write(Event.FAILED_CODE, self.user, self.request)
            form.add_error("code", _("That code is not right, or was used already."))
            return self.form_invalid(form)
        self.guess.was_right()
        devices.prove(self.request, device)
        if is_recovery:
            record.write(Event.RECOVERED, self.user, self.request)
        record.write(Event.SIGNED_IN, self.user, self.request)
        return redirect(self.get_success_url())


@require_POST
def start_again(request: HttpRequest) -> HttpResponse:
    """Forget whose password was given, so that somebody else can sign in."""
    auth.logout(request)
    return redirect("wagtailadmin_login")


class ConfirmPasswordView(ThrottledFormMixin, LeadsOnMixin, FormView):
    """Asks for the password once more, before an account is changed."""

    template_name = "accounts/admin/confirm_password.html"
    form_class = PasswordForm
    kind = "password"

    def get_account(self) -> str:
        """Return who is signed in."""
        return str(self.request.user.get_username())

    def form_valid(self, form: PasswordForm) -> HttpResponse:
        """Stamp the session if the password is right."""
        if not self.request.user.check_password(form.cleaned_data["password"]):
            record.write(Event.FAILED, self.request.user, self.request)
            form.add_error("password", _("That is not your password."))
            return self.form_invalid(form)
        self.guess.was_right()
        stamps.confirm_password(self.request.session)
        return redirect(self.get_success_url())
