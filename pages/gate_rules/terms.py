"""Words that do harm: those to stop at stop, the others are hints."""

from collections.abc import Iterator

from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.models import Page

from pages.gate import Reason
from pages.gate.texts import terms_in
from pages.models import KeptTerm
from pages.terms import Level
from pages.terms.validators import sentence


def check(page: Page) -> Iterator[Reason]:
    """Yield a sentence for each term in each field, with what to write instead.

    Words that somebody kept on purpose on this page are left alone.
    """
    found = terms_in(page)
    kept = set()
    if found and page.pk:
        kept = set(KeptTerm.objects.filter(page=page.pk).values_list("key", flat=True))
    for (field, term), standing in found.items():
        told = sentence(term, standing)
        if term.level == Level.WARN:
            yield Reason(told, field, is_hint=True)
        elif term.level == Level.STOP and term.key not in kept:
            way = _("Whoever may publish the page can keep the words with a reason.")
            url = reverse("keep_term", args=[page.pk]) if page.pk else ""
            yield Reason(f"{told} {way}", field, url, _("Give a reason"))
