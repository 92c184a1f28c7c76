"""Template tags of actions."""

from typing import Any

from django import template
from wagtail.models import Page

from actions.models import ActionPage
from actions.screenings import keeping
from resources.register import Service, current

register = template.Library()


@register.simple_tag(takes_context=True)
def services_for(context: dict[str, Any], page: ActionPage) -> list[Service]:
    """Return the services that were chosen for an action, as the register has them."""
    rows = page.action_services.select_related("service")
    slugs = [row.service.slug for row in rows]
    return current(context.get("request")).named(slugs)


@register.simple_tag
def words_before_removal(page: Page) -> str:
    """Return what speaks against taking a page away; mostly empty."""
    screening = keeping.still_in_calendars(page)
    return keeping.words_before_removal(screening) if screening else ""
