"""Template tags of the pledge."""

from dataclasses import dataclass
from typing import Any

from django import template
from django.db import Error

from actions.models import PledgeCount
from actions.pledge.choices import Pledge
from actions.pledge.tokens import make_token

register = template.Library()

# A smaller count tells nothing, except that few have come by.
SHOWN_FROM = 25


@dataclass(frozen=True)
class Choice:
    """One button: what it sends, what it says, and how often it was pressed."""

    word: str
    label: Any
    count: int


@register.simple_tag
def pledge_choices() -> list[Choice]:
    """Return the four pledges with their counts; one query, none that may fail."""
    try:
        totals = PledgeCount.objects.totals()
    except Error:
        totals = {}
    return [
        Choice(pledge.value, pledge.label, shown(totals.get(pledge.value, 0)))
        for pledge in Pledge
    ]


@register.simple_tag
def pledge_token() -> str:
    """Return what proves that a pledge comes from this page."""
    return make_token()


def shown(total: int) -> int:
    """Return the count that readers see: 0, which is not shown, while it is small."""
    return total if total >= SHOWN_FROM else 0
