"""Template tags of the list of terms."""

from typing import NamedTuple

from django import template
from django.utils.translation import gettext_lazy as _

from pages.models import ListedTerm
from pages.terms import Level

register = template.Library()

LABELS = {
    Level.STOP: _("Words at which we stop"),
    Level.WARN: _("Words to think about again"),
    Level.NOTE: _("The style of this site"),
}


class Group(NamedTuple):
    """Terms of one weight."""

    label: str
    terms: list[ListedTerm]


@register.simple_tag
def listed_terms() -> list[Group]:
    """Return the terms that readers are shown, the gravest first; one query."""
    shown = list(ListedTerm.objects.filter(is_in_guide=True))
    groups = (
        Group(str(label), [term for term in shown if term.level == level])
        for level, label in LABELS.items()
    )
    return [group for group in groups if group.terms]
