"""The page that asks before it plays a video of another host, and then plays it."""

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.template.response import TemplateResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods
from wagtail.models import Page

from pages.models import Video

ASK = "pages/watch.html"
PLAY = "pages/player.html"


class PlayerResponse(TemplateResponse):
    """A page with the player of another host, which its policy has to let in.

    `player_origin` is the only origin that may be framed, for example
    https://player.vimeo.com.
    """

    player_origin: str = ""


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def watch(request: HttpRequest, pk: int) -> HttpResponse:
    """Ask whether to contact the host of a video; once asked for by POST, play it.

    A POST, since a link can be shared, fetched ahead and opened by a bot: none of
    them may contact a host in somebody's name. It changes nothing, so it needs no
    token, and no cookie for one. Answers 404 while no public page shows the video.
    """
    video = get_object_or_404(Video.objects.with_poster(), pk=pk)
    page = Video.objects.shown_on(video)
    if not may_watch(request, page):
        raise Http404
    context = {"video": video, "shown_on": page}
    hosted = video.hosted
    response: HttpResponse
    if request.method != "POST":
        response = render(request, ASK, context)
    elif hosted:
        response = PlayerResponse(request, PLAY, context)
        response.player_origin = hosted.host.origin
    else:
        # Our own plays on the page itself and needs no consent.
        response = HttpResponseRedirect(video.watch_url, status=303)
    response.headers["Cache-Control"] = "private, no-store"
    response.headers["X-Robots-Tag"] = "noindex"
    return response


def may_watch(request: HttpRequest, page: Page | None) -> bool:
    """Tell whether a reader may see the video that the public `page` shows.

    Where no such page is, editors may: they see it in their drafts.
    """
    if page:
        return True
    # Asked only of those who signed in: the answer would depend on cookies for all.
    has_session = settings.SESSION_COOKIE_NAME in request.COOKIES
    return has_session and request.user.has_perm("wagtailadmin.access_admin")
