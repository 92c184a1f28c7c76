"""How the campaign's records join Wagtail's admin.

The report of campaign links and the cards of links register their own hooks.
"""

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

from pages.campaign_links import report  # noqa: F401
from pages.campaign_links.admin import CampaignLinkGroup
from pages.claims_admin import ClaimSummaryItem, ClaimViewSet
from pages.consent import open_forms  # noqa: F401
from pages.consent.admin import ConsentViewSet
from pages.gate import admin as gate_admin  # noqa: F401
from pages.gate import report as gate_report  # noqa: F401
from pages.models import CampaignLink, Claim, Consent, LinkLabel, Video
from pages.reports import broken, heavy, review, trouble  # noqa: F401
from pages.sharing import admin  # noqa: F401
from pages.terms import checks  # noqa: F401
from pages.terms.admin import ListedTermViewSet
from pages.uploads import admin as uploads_admin  # noqa: F401
from pages.video.admin import VideoViewSet

# What pages and links choose, and would miss.
CHOSEN: tuple[Any, ...] = (Claim, Consent, LinkLabel, Video)

register_snippet(ClaimViewSet)
register_snippet(ConsentViewSet)
register_snippet(VideoViewSet)
register_snippet(ListedTermViewSet)
register_snippet(CampaignLinkGroup)


@hooks.register("construct_homepage_summary_items")
def add_claims(request: HttpRequest, items: list[SummaryItem]) -> None:
    """Tell on the first page which figures there are to check."""
    items.append(ClaimSummaryItem(request))


@hooks.register("before_delete_snippet")
def keep_what_is_used(
    request: HttpRequest, instances: Iterable[object]
) -> HttpResponse | None:
    """Refuse to delete what something else shows or chooses; lead to where that is."""
    for record in instances:
        if isinstance(record, CampaignLink) and record.visits.exists():
            told = gettext(
                "People have followed “%(record)s”, and posters may still carry it. "
                "Leave it, or let it lead to another page."
            )
            messages.error(request, told % {"record": record})
            viewset: Any = record.snippet_viewset  # type: ignore[attr-defined]
            return redirect(viewset.get_url_name("list"))
        if not isinstance(record, CHOSEN):
            continue
        if ReferenceIndex.get_references_to(record).exists():
            usage = reverse(
                record.snippet_viewset.get_url_name("usage"), args=[record.pk]
            )
            told = gettext(
                "“%(record)s” is still in use. Take it out of the places below first."
            )
            messages.error(request, told % {"record": record})
            return redirect(usage)
    return None
