"""The square code of a link, as a file for whoever sets a poster."""

import io

import segno
from django.contrib.auth.decorators import permission_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from pages.models import CampaignLink

# Modules of white around a code, without which some cameras do not find it.
QUIET_ZONE = 4


def drawing(address: str) -> bytes:
    """Return the code of `address` as an SVG file, black on white."""
    file = io.BytesIO()
    segno.make(address, error="m", micro=False).save(
        file, kind="svg", border=QUIET_ZONE, light="white", omitsize=True
    )
    return file.getvalue()


@require_safe
@permission_required("pages.change_campaignlink", raise_exception=True)
def square_code(request: HttpRequest, pk: int) -> HttpResponse:
    """Answer with the code of a link, to be saved as a file."""
    link = get_object_or_404(CampaignLink, pk=pk)
    response = HttpResponse(drawing(link.address), content_type="image/svg+xml")
    response["Content-Disposition"] = f'attachment; filename="go-{link.word}.svg"'
    return response
