"""What an open page of the admin asks about the session."""

from django.http import HttpRequest, JsonResponse
from django.middleware.csrf import get_token
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from accounts.sessions import stamps


def _state(request: HttpRequest) -> JsonResponse:
    """Return the seconds that are left, and the token that forms need now.

    The token changes when somebody signs in again in another tab.
    """
    left, at_most = stamps.seconds_left(request.session)
    return JsonResponse(
        {"left": left, "is_last": at_most <= left, "token": get_token(request)}
    )


@require_safe
def state(request: HttpRequest) -> JsonResponse:
    """Tell how long the session lasts, without making it longer."""
    return _state(request)


@require_POST
def stay(request: HttpRequest) -> JsonResponse:
    """Make the session longer: somebody is there."""
    return _state(request)


def words() -> dict[str, str]:
    """Return what the page says when the session is about to end, or has ended."""
    return {
        "soon": _(
            "Nobody has done anything here for a while. You will be signed out soon."
        ),
        "last": _(
            "You will be signed out soon, as everybody is after 12 hours. Save your "
            "work and sign in again."
        ),
        "stay": _("Stay signed in"),
        "over": _(
            "You are signed out. What you typed is still on this page: sign in again "
            "in a new tab, come back, and save."
        ),
        "again": _("Sign in in a new tab"),
    }
