"""The page of the search."""

from typing import Any, NoReturn

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from resources.search.answers import answers_to
from resources.search.forms import SearchForm
from resources.search.results import find, places

TEMPLATE = "resources/search.html"


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
    context: dict[str, Any] = {
        "form": form,
        "answers": answers_to(form.asked, request),
    }
    if is_valid:
        number = asked.get("page", "1")
        found = find(form.cleaned_data["q"], number, request)
        context["found"] = found
        context["places"] = [] if found.results else places(request)
    return render(request, TEMPLATE, context, status=200 if is_valid else 400)


def _hide(error: Exception) -> NoReturn:
    """Raise `error` again without its message, which may quote what was typed."""
    name = type(error).__name__
    raise SearchError(name).with_traceback(error.__traceback__) from None
