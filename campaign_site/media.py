"""Serves public sizes of images, cards of links, own videos; originals stay put."""

from pathlib import Path

from django.conf import settings
from django.db.models import Q
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe
from django.views.static import serve
from whitenoise.middleware import WhiteNoiseMiddleware
from whitenoise.responders import MissingFileError, StaticFile

from campaign_site.policies import PUBLIC_CARD, PUBLIC_IMAGE, PUBLIC_VIDEO
from pages.models import Video
from pages.video.views import may_watch

TYPES = {".mp4": "video/mp4", ".webm": "video/webm", ".vtt": "text/vtt; charset=utf-8"}


@require_safe
def image(request: HttpRequest, path: str) -> HttpResponse | FileResponse:
    """Return the rendition `path`; 404 for anything else.

    A server in front may take this over; it must serve `media/images/` only.
    """
    response = serve(request, path, document_root=str(settings.MEDIA_ROOT / "images"))
    response.headers["Cache-Control"] = PUBLIC_IMAGE
    return response


@require_safe
def card(request: HttpRequest, name: str) -> HttpResponse | FileResponse:
    """Return the card `name` of a shared link; 404 for anything else.

    Its name is made from its content, so that it may be kept for good.
    """
    response = serve(request, name, document_root=str(settings.MEDIA_ROOT / "cards"))
    response.headers["Cache-Control"] = PUBLIC_CARD
    return response


@require_safe
def video(request: HttpRequest, name: str) -> HttpResponse | FileResponse:
    """Return the file or the captions of a video that a public page shows; else 404.

    Answers a range with that part (206), or with 416 when there is no such part:
    Safari plays nothing that cannot. Browsers that skip ask for ranges too.
    """
    path = f"videos/{name}"
    found = get_object_or_404(Video, Q(file=path) | Q(captions=path))
    if not may_watch(request, Video.objects.shown_on(found)):
        raise Http404
    headers = [
        ("Content-Type", TYPES.get(Path(name).suffix, "application/octet-stream")),
        ("Cache-Control", PUBLIC_VIDEO),
        ("Accept-Ranges", "bytes"),
    ]
    try:
        kept = StaticFile(str(settings.MEDIA_ROOT / path), headers)
    except MissingFileError as error:
        raise Http404 from error
    if request.headers.get("If-Range", kept.etag) != kept.etag:
        # Its first part is of another version: a whole file is the right answer.
        request.META.pop("HTTP_RANGE", None)
    return WhiteNoiseMiddleware.serve(kept, request)
