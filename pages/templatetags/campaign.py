"""Template tags that the frame of each page uses."""

from collections import Counter
from dataclasses import dataclass
from typing import Any

from django import template
from django.conf import settings
from django.db import Error
from wagtail.models import Page, Site

from pages.models import CampaignSettings, StandardPage

register = template.Library()


@dataclass(frozen=True)
class MenuItem:
    """One entry of a menu."""

    title: str
    url: str
    is_current: bool


@register.simple_tag(takes_context=True)
def campaign(context: dict[str, Any]) -> CampaignSettings:
    """Return name, warning and exit of the campaign, as packaged if need be."""
    try:
        return CampaignSettings.current(context.get("request"))
    except Error:
        return CampaignSettings()


@register.simple_tag
def default_campaign() -> CampaignSettings:
    """Return the campaign as it is packaged; needs no database."""
    return CampaignSettings()


@register.simple_tag(takes_context=True)
def own_id(context: dict[str, Any], kind: str, pk: int) -> str:
    """Return an id for a record that may stand on a page more than once.

    For example video-7, and video-7-2 the second time: the same on every visit.
    """
    name = f"{kind}-{pk}"
    # Blocks have contexts of their own; what they share is the request.
    request = context.get("request")
    if request is None:
        return name
    given: Counter[str] = request.__dict__.setdefault("_own_ids", Counter())
    given[name] += 1
    return name if given[name] == 1 else f"{name}-{given[name]}"


@register.simple_tag(takes_context=True)
def main_menu(context: dict[str, Any]) -> list[MenuItem]:
    """Return the pages below the home page that are shown in menus."""
    site = Site.find_for_request(context["request"])
    if site is None:
        return []
    pages = Page.objects.child_of(site.root_page).live().public().in_menu()
    pages = pages.specific(defer=True)
    return _menu(pages, context)


@register.simple_tag(takes_context=True)
def footer_menu(context: dict[str, Any]) -> list[MenuItem]:
    """Return the plain pages that are shown at the foot."""
    pages = StandardPage.objects.live().public().filter(shows_in_footer=True)
    return _menu(pages.defer_streamfields().order_by("path"), context)


def _menu(pages: Any, context: dict[str, Any]) -> list[MenuItem]:
    request = context["request"]
    items = ((page.menu_title, page.get_url(request) or "") for page in pages)
    return [
        MenuItem(title, url, is_current=bool(url) and request.path.startswith(url))
        for title, url in items
    ]


@register.simple_tag(takes_context=True)
def shows_userbar(context: dict[str, Any]) -> bool:
    """Whether an editor may be looking.

    Asks only for the cookie: to ask who it is would make the page depend on cookies
    for every reader.
    """
    request = context.get("request")
    if request is None:
        return False
    has_session = settings.SESSION_COOKIE_NAME in request.COOKIES
    return has_session or getattr(request, "is_preview", False)
