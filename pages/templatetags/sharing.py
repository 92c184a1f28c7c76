"""Template tags for passing a page on."""

from collections.abc import Iterable
from typing import Any

from django import template
from wagtail.models import Page

from pages.sharing.links import Place, mastodon
from pages.sharing.messages import Line
from pages.sharing.share import Share, share_of

register = template.Library()


@register.simple_tag(takes_context=True)
def shows_share_panel(context: dict[str, Any]) -> bool:
    """Whether this page may ask a reader to pass it on.

    Not a list within a page, which has the page's address and other words; nothing
    that asks for a password; and no preview, which has no address yet.
    """
    request = context["request"]
    page: Any = context.get("page")
    if not getattr(page, "is_shareable", False):
        return False
    if getattr(request, "is_preview", False) or not page.live:
        return False
    if request.path != page.get_url(request):
        return False
    return not page.get_view_restrictions().exists()


@register.simple_tag(takes_context=True)
def sharing(context: dict[str, Any], page: Page, lines: Iterable[Line]) -> Share:
    """Return what travels with `page`; `lines` are the helplines that go with it."""
    return share_of(page.specific_deferred, context["campaign"], lines)


@register.simple_tag
def mastodon_place(share: Share, server: str) -> Place:
    """Return where that Mastodon server takes the link."""
    return mastodon(server, share.post)
