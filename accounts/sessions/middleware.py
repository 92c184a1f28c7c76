"""Middleware: who counts as signed in, and what asks for the password again."""

from collections.abc import Callable
from typing import Any

from asgiref.sync import sync_to_async
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import SimpleLazyObject
from django.utils.http import urlencode
from django.utils.translation import gettext

from accounts.sessions import stamps

GetResponse = Callable[[HttpRequest], HttpResponse]

# Asked by an open page by itself: they do not say that somebody is there.
BY_ITSELF = {"wagtailadmin_editing_sessions:ping", "session_state"}


def counts_as(request: HttpRequest, user: Any) -> Any:
    """Return `user` if the session still lasts and has proven itself, else nobody.

    Everything on the site asks for `request.user`: a session that ended, or that has
    only given the password, is nobody everywhere. Whose password it was stands in
    `request.half_signed_in`, for the pages of the second step alone.
    """
    if not user.is_authenticated:
        return user
    if stamps.seconds_left(request.session)[0] <= 0:
        request.session.flush()
        return AnonymousUser()
    view = request.resolver_match and request.resolver_match.view_name
    if view not in BY_ITSELF:
        stamps.see(request.session)
    is_needed = settings.SECOND_FACTOR_REQUIRED or request.session.get(
        stamps.SECOND_STEP
    )
    if is_needed and not user.is_verified():
        setattr(request, "half_signed_in", user)  # noqa: B010
        return AnonymousUser()
    return user


def half_signed_in(request: HttpRequest) -> Any:
    """Return who has given the password and not taken the second step, or None."""
    # The answer is found out together with who is signed in.
    bool(request.user.is_authenticated)
    return getattr(request, "half_signed_in", None)


class SignedInMiddleware:
    """Lets `request.user` be somebody only while the sign-in is whole and lasts.

    Nothing is looked up before somebody asks, so that public pages stay without it.
    """

    def __init__(self, get_response: GetResponse) -> None:
        """Keep the next layer."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Put the check in front of the user; answer scripts in their own way."""
        known = request.user

        def user() -> Any:
            return counts_as(request, known)

        request.user = SimpleLazyObject(user)  # type: ignore[assignment]
        request.auser = sync_to_async(user)
        response = self.get_response(request)
        if is_led_to_sign_in(response) and is_asked_by_script(request):
            return signed_out_for_script()
        return response


def is_led_to_sign_in(response: HttpResponse) -> bool:
    """Tell whether a response leads to the page for signing in."""
    address = response.headers.get("Location", "").partition("?")[0]
    return response.status_code == 302 and address == reverse("wagtailadmin_login")


def is_asked_by_script(request: HttpRequest) -> bool:
    """Tell whether a script asks, which could do nothing with a page."""
    return (
        request.headers.get("X-Requested-With") == "XMLHttpRequest"
        or request.headers.get("Accept", "").startswith("application/json")
        or request.headers.get("Sec-Fetch-Dest") == "empty"
    )


def signed_out_for_script() -> HttpResponse:
    """Return what the editor's autosave shows, which keeps the form as it is."""
    told = gettext("You are signed out. Sign in again in another tab.")
    body = {"success": False, "error_code": "signed_out", "error_message": told}
    return JsonResponse(body, status=401)


class RecentPasswordMiddleware:
    """Asks for the password again before anything that changes an account."""

    def __init__(self, get_response: GetResponse) -> None:
        """Keep the next layer."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Pass on."""
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Any, args: Any, kwargs: Any
    ) -> HttpResponse | None:
        """Lead to the question when a view needs a recent password."""
        match = request.resolver_match
        if match is None or not changes_an_account(match.view_name, kwargs):
            return None
        if not request.user.is_authenticated:
            return None
        is_sent = request.method == "POST"
        if stamps.has_recent_password(request.session, is_sent=is_sent):
            return None
        back = request.get_full_path() if request.method == "GET" else request.path
        return redirect(f"{reverse('confirm_password')}?{urlencode({'next': back})}")


CHANGES = {
    "wagtailadmin_account",
    "wagtailusers_users:add",
    "wagtailusers_users:edit",
    "wagtailusers_users:delete",
    "wagtailusers_users:copy",
    "wagtailusers_groups:add",
    "wagtailusers_groups:edit",
    "wagtailusers_groups:delete",
    "two_step_set_up",
    "two_step_recovery_codes",
    "two_step_remove",
    "two_step_reset",
}


def changes_an_account(view: str, kwargs: dict[str, Any]) -> bool:
    """Tell whether a view changes who may sign in, or what they may do."""
    is_bulk = view == "wagtail_bulk_action" and kwargs.get("model_name") == "user"
    return is_bulk or view in CHANGES
