"""Figures that somebody has to check again first (ADR 0017)."""

from collections.abc import Iterator

from django.utils.translation import gettext as _
from wagtail.models import Page

from pages.claims import expired_claims_in
from pages.gate import Reason


def check(page: Page) -> Iterator[Reason]:
    """Yield a reason for each figure whose day has passed."""
    for claim in expired_claims_in(page):
        figure = {"figure": claim}
        yield Reason(
            _("“%(figure)s” is due to be checked again, or to be taken out.") % figure,
            url=claim.get_admin_url(),
            label=_("Open “%(figure)s”") % figure,
        )
