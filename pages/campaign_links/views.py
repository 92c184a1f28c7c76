"""The address on a poster: counts a visit, and leads to a page of this site."""

import re

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from pages.campaign_links.counting import count_visit, is_visit
from pages.models import CampaignLink
from pages.models.campaign_link import WORD


@require_safe
def follow(request: HttpRequest, word: str) -> HttpResponse:
    """Lead to the clean address of the link's page.

    Where to comes from the database alone; what else the address carries is dropped.
    Answers 404 to an unknown word, and while the page is not public.
    """
    link = find(word)
    # A path, or the whole address where the page belongs to another site of ours.
    address = link.page.get_url(request) if link and link.page else None
    if not link or not address:
        raise Http404
    if is_visit(request):
        count_visit(link)
    # Not 301 or 302: a visit that a cache answers would not be counted.
    return HttpResponse(
        status=303,
        headers={
            "Location": address,
            "Cache-Control": "private, no-store",
            "X-Robots-Tag": "noindex",
        },
    )


@require_safe
def nothing(request: HttpRequest) -> HttpResponse:
    """Answer the address without a word, so that no page is made there."""
    raise Http404


def find(word: str) -> CampaignLink | None:
    """Return the link of a word as people type it, if it leads to a public page."""
    word = word.lower()
    if not re.fullmatch(WORD, word):
        return None
    return CampaignLink.objects.to_public_pages().filter(word=word).first()
