"""Template tags of actions."""

from django import template
from wagtail.models import Page

from actions.screenings import keeping

register = template.Library()


@register.simple_tag
def words_before_removal(page: Page) -> str:
    """Return what speaks against taking a page away; mostly empty."""
    screening = keeping.still_in_calendars(page)
    return keeping.words_before_removal(screening) if screening else ""
