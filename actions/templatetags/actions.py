"""Template tags of actions."""

from typing import Any

from django import template

from actions.models import ActionPage
from resources.register import Service, current

register = template.Library()


@register.simple_tag(takes_context=True)
def services_for(context: dict[str, Any], page: ActionPage) -> list[Service]:
    """Return the services that were chosen for an action, as the register has them."""
    rows = page.action_services.select_related("service")
    slugs = [row.service.slug for row in rows]
    return current(context.get("request")).named(slugs)
