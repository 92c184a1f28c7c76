"""Template tags for the helplines that every page carries."""

from typing import Any

from django import template

from resources import helplines as lines
from resources.indispensable import is_line_for_children
from resources.register import Service

register = template.Library()


@register.simple_tag(takes_context=True)
def helplines(context: dict[str, Any]) -> tuple[Service, ...]:
    """Return the helplines of the register, never less than the packaged ones."""
    return lines.helplines(context.get("request"))


@register.simple_tag(takes_context=True)
def staff_line(context: dict[str, Any]) -> Service | None:
    """Return the helpline that those who edit the site can call themselves."""
    return lines.line_for_staff(context.get("request"))


@register.simple_tag
def fallback_helplines() -> tuple[Service, ...]:
    """Return the packaged helplines; needs no database."""
    return lines.FALLBACK


@register.simple_tag
def child_line(services: tuple[Service, ...]) -> Service | None:
    """Return the line at which children can talk to somebody."""
    return next(filter(is_line_for_children, services), None)


@register.filter
def with_phone(services: tuple[Service, ...]) -> list[Service]:
    """Return those that can be called."""
    return [service for service in services if service.phone]
