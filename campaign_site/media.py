"""Serves the public sizes of images; originals stay where they are."""

from django.conf import settings
from django.http import FileResponse, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe
from django.views.static import serve

from campaign_site.policies import PUBLIC_IMAGE


@require_safe
def image(request: HttpRequest, path: str) -> HttpResponse | FileResponse:
    """Return the rendition `path`; 404 for anything else.

    A server in front may take this over; it must serve `media/images/` only.
    """
    response = serve(request, path, document_root=str(settings.MEDIA_ROOT / "images"))
    response.headers["Cache-Control"] = PUBLIC_IMAGE
    return response
