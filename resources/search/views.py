"""The page of the search."""

from typing import Any, NoReturn

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from resources.choices import HOME
from resources.helplines import helplines
from resources.register import Service, current
from resources.search.answers import Answer, answers_to
from resources.search.forms import SearchForm
from resources.search.named import services_named
from resources.search.results import find, places

TEMPLATE = "resources/search.html"

# So many lines stand in one line of text.
MOST_LINES = 3


class SearchError(Exception):
    """The search broke. Names the cause's class and place, never what it was told."""


@csrf_exempt
@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def search(request: HttpRequest) -> HttpResponse:
    """Show the form, or the help and the pages that fit what was typed.

    The form is sent by POST, so that nothing typed becomes part of an address. It
    changes nothing, so it needs no token, and no cookie for one.
    """
    asked = request.POST if request.method == "POST" else request.GET
    if request.method != "POST" and "q" not in asked:
        return render(request, TEMPLATE, {"form": SearchForm()})
    try:
        response = _answer(request, asked)
    except Exception as error:
        _hide(error)
    response.headers["Cache-Control"] = "private, no-store"
    response.headers["X-Robots-Tag"] = "noindex"
    return response


def _answer(request: HttpRequest, asked: QueryDict) -> HttpResponse:
    form = SearchForm(asked)
    is_valid = form.is_valid()
    answers = answers_to(form.asked, request)
    is_quiet = bool(form.asked.strip()) and not answers
    context: dict[str, Any] = {
        "form": form,
        "answers": answers,
        "home": HOME,
        "named": _named(form.asked, request),
        "always_open": _always_open(request) if is_quiet else [],
    }
    if is_valid:
        number = asked.get("page", "1")
        found = find(form.cleaned_data["q"], number, request)
        context["found"] = found
        context["places"] = [] if found.results else places(request)
    return render(request, TEMPLATE, context, status=200 if is_valid else 400)


def _named(query: str, request: HttpRequest) -> Answer | None:
    """Return the services that were asked for by name or number, as an answer."""
    services = services_named(query, current(request).services)
    heading = _("Help with this name or number")
    return Answer(heading, "", services, None) if services else None


def _always_open(request: HttpRequest) -> list[Service]:
    """Return the lines to call at any hour, for words that no answer knows."""
    lines = [s for s in helplines(request) if s.phone and s.phone.is_always_open]
    return lines[:MOST_LINES]


def _hide(error: Exception) -> NoReturn:
    """Raise `error` again without its message, which may quote what was typed."""
    name = type(error).__name__
    raise SearchError(name).with_traceback(error.__traceback__) from None
