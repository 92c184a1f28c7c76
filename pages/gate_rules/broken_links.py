"""Links that were found broken: something to think about, nothing to stop at."""

from collections.abc import Iterator

from django.utils.translation import gettext as _
from wagtail.models import Page

from pages.gate import Reason
from pages.link_checks.collecting import addresses_of
from pages.models import LinkCheck


def check(page: Page) -> Iterator[Reason]:
    """Yield a hint for each link of `page` that the last check found broken.

    A site may be down for a day; nobody should have to wait for it to publish.
    """
    known = LinkCheck.objects.broken().filter(address__startswith="http")
    for link in known.filter(address__in=addresses_of(page)):
        told = _("The link to %(address)s is broken: %(answer)s.")
        words = {"address": link.address[:120], "answer": link.answer}
        yield Reason(told % words, is_hint=True)
