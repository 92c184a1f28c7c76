"""Words that do harm: those to stop at stop, the others are hints."""

from collections.abc import Iterator

from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.models import Page

from pages.gate import Reason
from pages.gate.kept import stopping_terms
from pages.gate.texts import terms_in
from pages.terms import Level
from pages.terms.validators import sentence


def check(page: Page) -> Iterator[Reason]:
    """Yield a sentence for each term in each field, with what to write instead.

    Words that somebody kept on purpose on this page are left alone.
    """
    found = terms_in(page)
    for (field, term), standing in found.items():
        if term.level == Level.WARN:
            yield Reason(sentence(term, standing), field, is_hint=True)
    url = reverse("keep_term", args=[page.pk]) if page.pk else ""
    for (field, term), standing in stopping_terms(page, found).items():
        told = sentence(term, standing)
        way = _(
            "Whoever may edit the page can keep the words with a reason, which those "
            "who review read above the form."
        )
        yield Reason(f"{told} {way}", field, url, _("Give a reason"))
