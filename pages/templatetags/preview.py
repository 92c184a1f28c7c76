"""Template tags of what a link tells of its page."""

from typing import Any

from django import template
from django.conf import settings
from wagtail.models import Site

from pages.models import BasePage, CampaignSettings, HomePage
from pages.sharing import preview, structured_data
from pages.sharing.preview import Preview

register = template.Library()


def root_url_of(context: dict[str, Any]) -> str:
    """Return scheme and host of the site, without a slash at the end."""
    site = Site.find_for_request(context.get("request"))
    return site.root_url if site else settings.BASE_URL


@register.simple_tag(takes_context=True)
def preview_of(context: dict[str, Any], page: BasePage) -> Preview:
    """Return the preview of a page of the tree."""
    campaign = CampaignSettings.current(context.get("request"))
    return preview.preview_of(page, campaign, root_url_of(context))


@register.simple_tag(takes_context=True)
def preview_for(context: dict[str, Any], title: str, description: str) -> Preview:
    """Return the preview of the address that was asked for, without its query."""
    request = context["request"]
    root_url = root_url_of(context)
    campaign = CampaignSettings.current(request)
    url = f"{root_url}{request.path}"
    return preview.preview_for(title, description, url, campaign, root_url)


@register.simple_tag(takes_context=True)
def schema_org(
    context: dict[str, Any], told: Preview, page: BasePage | None = None
) -> list[dict[str, Any]]:
    """Return what `told` says in the words of schema.org: a block for each object.

    An address that is no page of the tree has no `page`.
    """
    root_url = root_url_of(context)
    data = [structured_data.web_page(told, page or None, root_url)]
    if page and (trail := structured_data.breadcrumbs(page, told)):
        data.append(trail)
    if isinstance(page, HomePage):
        campaign = CampaignSettings.current(context.get("request"))
        data.append(structured_data.organization(campaign, root_url))
    return data
