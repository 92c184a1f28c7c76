"""How the campaign's records join Wagtail's admin."""

from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.site_summary import SummaryItem
from wagtail.models import ReferenceIndex
from wagtail.snippets.models import register_snippet

from pages.claims_admin import ClaimSummaryItem, ClaimViewSet
from pages.models import Claim
from pages.video.admin import VideoViewSet

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
    """Refuse to delete a figure that a page shows; lead to the pages."""
    for claim in instances:
        if not isinstance(claim, Claim):
            continue
        if ReferenceIndex.get_references_to(claim).exists():
            usage = claim.get_admin_url("usage")
            told = gettext(
                "“%(figure)s” is still shown. Take it out of the pages below first."
            )
            messages.error(request, told % {"figure": claim})
            return redirect(usage)
    return None
