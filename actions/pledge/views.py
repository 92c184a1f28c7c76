"""The page of the pledge, and the one that thanks for it."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe
from wagtail.models import Page

from actions.models import ActionPage, FilmCampaignPage
from actions.pledge.choices import Pledge
from actions.pledge.counting import WITHIN, Outcome, count
from actions.pledge.forms import PledgeForm

TEMPLATE = "actions/pledge.html"
THANKS = "actions/pledge_thanks.html"
NO_STORE = "private, no-store"


@csrf_exempt
@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def pledge(request: HttpRequest) -> HttpResponse:
    """Show the four buttons; count the one that was pressed, and lead on.

    The token of the page stands in for the usual one against forged requests, which
    would need a cookie.
    """
    if request.method != "POST":
        return render(request, TEMPLATE)
    form = PledgeForm(request.POST)
    if not form.is_valid():
        return _calm(request, 400)
    word = form.cleaned_data["i_will"]
    if count(request, word, form.cleaned_data["token"]) is Outcome.TOO_MANY:
        response = _calm(request, 429, is_busy=True)
        response["Retry-After"] = str(int(WITHIN.total_seconds()))
        return response
    # Not 302: the next request is a GET, and going back sends nothing twice.
    response = HttpResponse(status=303)
    response["Location"] = reverse("pledge_thanks", args=[word])
    response["Cache-Control"] = NO_STORE
    return response


def _calm(request: HttpRequest, status: int, **context: Any) -> HttpResponse:
    """Say that nothing was counted and nothing is lost, with fresh buttons."""
    context["is_uncounted"] = True
    response = render(request, TEMPLATE, context, status=status)
    response["Cache-Control"] = NO_STORE
    return response


@require_safe
def thanks(request: HttpRequest, word: str) -> HttpResponse:
    """Thank for a pledge: one way to share, one next step; the same for everybody."""
    if word not in Pledge.values:
        raise Http404
    context = {"pledge": Pledge(word), "next_step": next_step(word)}
    response = render(request, THANKS, context)
    response["X-Robots-Tag"] = "noindex"
    return response


def next_step(word: str) -> Page | None:
    """Return the page that fits a pledge: the film to watch, else an action."""
    films = FilmCampaignPage.objects.newest_first()
    if word == Pledge.WATCH and (film := films.first()):
        return film
    return ActionPage.objects.for_cards().filter(pledge=word).first()
