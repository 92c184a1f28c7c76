"""The quiet address of a page: for a link on a screen that somebody else sees.

Path, title, description, picture and icon tell nothing of the subject. The number in
it is that of the page, which never changes, so nothing has to be kept for it. Who opens
it reads the same page, with its warning and its help.
"""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe
from wagtail.models import Page

from pages.models import BasePage
from pages.sharing.bots import is_indexer, is_robot

DOOR = "pages/quiet_door.html"


@require_safe
def quiet(request: HttpRequest, pk: int) -> HttpResponse:
    """Answer with a public page under a neutral title; 404 for any other.

    Services that make previews get the neutral words and nothing else. A reader who
    is taken for one of them finds a link there that always opens the page.

    The address of the page itself is told in a header, to readers' browsers and to
    search engines. In the page, Mastodon and Facebook would follow it to the words
    that were to stay out of sight; they are not told at all.
    """
    page = _public_page(pk)
    response: HttpResponse
    is_at_the_door = is_robot(request) and "open" not in request.GET
    if is_at_the_door:
        response = render(request, DOOR, {"is_quiet": True})
    else:
        request.is_quiet = True  # type: ignore[attr-defined]
        found, args, kwargs = page.route(request, [])
        response = found.serve(request, *args, **kwargs)
    if not is_at_the_door or is_indexer(request):
        response.headers["Link"] = f'<{page.full_url}>; rel="canonical"'
    # A copy on the device would be a trace of what was read.
    response.headers["Cache-Control"] = "private, no-store"
    response.headers["X-Robots-Tag"] = "noindex"
    return response


def _public_page(pk: int) -> BasePage:
    """Return the published page that everybody may read. Raises `Http404`."""
    # By `id`, which no number is too large for; `pk` is a key to another table.
    page = Page.objects.live().public().filter(id=pk).specific().first()
    if not isinstance(page, BasePage) or not page.full_url:
        raise Http404
    return page
