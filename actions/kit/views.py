"""The files of a kit, for readers."""

from pathlib import PurePath

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_safe

from actions.kit.making import folder_of, kit_of
from actions.models.share_kit import ShareKitPage
from resources.views import unchanged_is_not_sent_again

TYPES = {
    ".jpg": "image/jpeg",
    ".webp": "image/webp",
    ".pdf": "application/pdf",
    ".zip": "application/zip",
    ".html": "text/html; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
}
# What a browser shows without running anything of it.
SHOWN = {".jpg", ".webp", ".pdf"}


@require_safe
@unchanged_is_not_sent_again
def share_kit(request: HttpRequest, pk: int, digest: str, name: str) -> HttpResponse:
    """Answer with a file of the kit that is up to date.

    An address of an older kit leads to the page with the new one: no number that was
    corrected leaves this site again.
    """
    page = get_object_or_404(ShareKitPage.objects.for_readers(), pk=pk)
    kit = kit_of(page)
    if kit is None or kit.digest != digest:
        return redirect(page.get_url(request) or "/")
    if name not in kit.sizes:
        raise Http404
    try:
        content = (folder_of(page) / digest / name).read_bytes()
    except FileNotFoundError as error:
        # A newer kit has taken its place just now.
        raise Http404 from error
    kind = PurePath(name).suffix
    response = HttpResponse(content, content_type=TYPES[kind])
    way = "inline" if kind in SHOWN else "attachment"
    response["Content-Disposition"] = f'{way}; filename="{name}"'
    response["X-Robots-Tag"] = "noindex"
    # Caches may keep it, and ask each time whether it is still the right one.
    response["Cache-Control"] = "public, no-cache"
    return response
