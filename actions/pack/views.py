"""The page on which a pack is asked for, and the pack."""

from datetime import timedelta
from threading import BoundedSemaphore
from typing import Any, NoReturn

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables
from django.views.decorators.http import require_http_methods

from actions.limits import allows
from actions.pack.films import films_to_show
from actions.pack.forms import PackForm, as_sent
from actions.pack.making import make_pack

TEMPLATE = "actions/pack.html"
FORM = "application/x-www-form-urlencoded"

# One reader may ask so often: enough to try out, and to make one for each class.
MOST, WITHIN = 12, timedelta(minutes=10)
# A pack takes about a quarter of a second. So many are made at a time in one process,
# and a further one waits so many seconds: it keeps a thread from other pages.
AT_A_TIME, PATIENCE = 1, 0.5
# Seconds after which whoever was turned away may try again.
TRY_AGAIN = 5
_desks = BoundedSemaphore(AT_A_TIME)


class PackError(Exception):
    """The pack broke. Names the cause's class and place, never what was typed."""


@csrf_exempt
@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def pack(request: HttpRequest) -> HttpResponse:
    """Show the form, or answer it with a pack.

    The form is sent by POST, so that nothing typed becomes part of an address. It
    changes nothing, so it needs no token, and no cookie for one.
    """
    if request.method != "POST":
        return _page(request, PackForm(films_to_show(request).films))
    # Any other kind of body may hold files, which Django would write to a disk.
    asked = request.POST if request.content_type == FORM else QueryDict()
    try:
        response = _answer(request, asked)
    except Exception as error:
        _hide(error)
    response.headers["Cache-Control"] = "private, no-store"
    response.headers["X-Robots-Tag"] = "noindex"
    return response


@sensitive_variables()
def _answer(request: HttpRequest, asked: QueryDict) -> HttpResponse:
    shelf = films_to_show(request)
    form = PackForm(shelf.films, as_sent(asked))
    if not shelf.films or not form.is_valid():
        return _page(request, form, 400)
    # A turn is taken only when there is a desk: being turned away costs none.
    if not _desks.acquire(timeout=PATIENCE):
        return _refuse(request, form, 503, TRY_AGAIN)
    try:
        if not allows(request, "pack", MOST, WITHIN):
            return _refuse(request, form, 429, int(WITHIN.total_seconds()))
        evening = form.evening()
        made = make_pack(evening, shelf.guide_of(evening.film), request)
    finally:
        _desks.release()
    response = HttpResponse(made, content_type="application/zip")
    # The name says nothing to somebody who looks at the list of downloads.
    response["Content-Disposition"] = 'attachment; filename="screening-pack.zip"'
    return response


def _page(
    request: HttpRequest, form: PackForm, status: int = 200, **more: Any
) -> HttpResponse:
    return render(request, TEMPLATE, {"form": form, **more}, status=status)


def _refuse(
    request: HttpRequest, form: PackForm, status: int, seconds: int
) -> HttpResponse:
    """Ask for patience, with the form as it was; nothing needs typing again."""
    words = {
        429: _("You have made several packs just now. Please wait ten minutes."),
        503: _("Many packs are being made just now. Please try again in a moment."),
    }
    response = _page(request, form, status, wait=words[status])
    response.headers["Retry-After"] = str(seconds)
    return response


def _hide(error: Exception) -> NoReturn:
    """Raise `error` again without its message, which may quote what was typed."""
    name = type(error).__name__
    raise PackError(name).with_traceback(error.__traceback__) from None
