"""How the campaign's records join Wagtail's admin."""

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.site_summary import SummaryItem
from wagtail.models import ReferenceIndex
from wagtail.snippets.models import register_snippet

from pages.claims_admin import ClaimSummaryItem, ClaimViewSet
from pages.models import Claim, Video
from pages.video.admin import VideoViewSet

# What pages choose, and would miss.
CHOSEN: tuple[Any, ...] = (Claim, Video)

register_snippet(ClaimViewSet)
register_snippet(VideoViewSet)


@hooks.register("construct_homepage_summary_items")
def add_claims(request: HttpRequest, items: list[SummaryItem]) -> None:
    """Tell on the first page which figures there are to check."""
    items.append(ClaimSummaryItem(request))


@hooks.register("before_delete_snippet")
def keep_what_is_used(
    request: HttpRequest, instances: Iterable[object]
) -> HttpResponse | None:
    """Refuse to delete a figure or a video that a page shows; lead to the pages."""
    for record in instances:
        if not isinstance(record, CHOSEN):
            continue
        if ReferenceIndex.get_references_to(record).exists():
            usage = reverse(
                record.snippet_viewset.get_url_name("usage"), args=[record.pk]
            )
            told = gettext(
                "“%(record)s” is still shown. Take it out of the pages below first."
            )
            messages.error(request, told % {"record": record})
            return redirect(usage)
    return None
