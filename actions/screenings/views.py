"""Screenings for calendars: one file for each, and a feed of all of a film's."""

from datetime import timedelta
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from actions.models import ScreeningPage
from actions.models.screening_lists import ScreeningListsMixin
from actions.public_pages import public_page
from actions.screenings.calendar import as_calendar
from resources.helplines import helplines
from resources.views import unchanged_is_not_sent_again

# How long calendars keep hearing of what is over, and whether it was cancelled.
KEPT = timedelta(days=90)
# More than any film has at once; a feed stays small enough for a phone.
MOST = 500


@require_safe
@unchanged_is_not_sent_again
def screening_calendar(request: HttpRequest, path: str) -> HttpResponse:
    """Answer with the screening at `path` as a file for a calendar."""
    page = public_page(request, path, ScreeningPage)
    if page.showing is None:
        raise Http404
    film: Any = page.get_parent().specific
    return _file(as_calendar(film, [page], helplines(request)), "screening.ics")


@require_safe
@unchanged_is_not_sent_again
def screenings_feed(request: HttpRequest, path: str) -> HttpResponse:
    """Answer with the screenings of the film at `path` as a feed."""
    page = public_page(request, path, ScreeningListsMixin)
    since = timezone.now() - KEPT
    found = page.screenings.ended_after(since)[:MOST]
    url = f"{page.full_url}screenings.ics"
    return _file(as_calendar(page, found, helplines(request), url), "screenings.ics")


def _file(content: bytes, name: str) -> HttpResponse:
    """Return a calendar under a name that says as little as its content."""
    response = HttpResponse(content, content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
