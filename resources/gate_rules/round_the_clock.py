"""Somebody to talk to at any hour, on every page: rule H1."""

from collections.abc import Iterator

from django.utils.translation import gettext as _
from wagtail.models import Page

from pages.gate import Reason
from resources.helplines import helplines

FEWEST = 2


def check(page: Page) -> Iterator[Reason]:
    """Yield a reason while fewer than two helplines of every page never close.

    The emergency number is for danger and not to talk, so it does not count.
    """
    always = [
        line
        for line in helplines()
        if not line.is_emergency
        and any(c.schedule.is_always_open for c in line.contacts)
    ]
    if len(always) < FEWEST:
        yield Reason(
            _(
                "The foot of every page needs two services to talk to that are open "
                "all day and night. Ask a moderator to choose them under Settings, "
                "Helplines of every page."
            )
        )
