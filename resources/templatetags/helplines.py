"""Template tags for the helplines that every page carries."""

from django import template

from resources import register as service_register
from resources.register import Helpline

register = template.Library()


@register.simple_tag
def helplines() -> tuple[Helpline, ...]:
    """Return the helplines of the register, never less than the packaged ones."""
    return service_register.helplines()


@register.simple_tag
def fallback_helplines() -> tuple[Helpline, ...]:
    """Return the packaged helplines; needs no database."""
    return service_register.FALLBACK
