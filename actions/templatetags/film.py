"""Template tags of a film's page."""

from typing import Any

from django import template

from actions.films import structured_data
from actions.models import FilmCampaignPage

register = template.Library()


@register.simple_tag
def movie(page: FilmCampaignPage) -> dict[str, Any]:
    """Return the film in the words of schema.org."""
    return structured_data.movie(page)


@register.simple_tag
def further_site(page: FilmCampaignPage) -> str:
    """Return the film's own site; empty if a way to watch leads there already."""
    own = page.official_url.rstrip("/")
    ways = {way.url.rstrip("/") for way in page.watch_options.all()}
    return "" if own in ways else page.official_url
