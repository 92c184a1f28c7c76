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
