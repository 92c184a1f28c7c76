"""Words at which the gate stops, without those that somebody kept on purpose."""

from wagtail.models import Page

from pages.gate.texts import terms_in
from pages.models import KeptTerm
from pages.models.kept_term import as_kept
from pages.terms import Found, Level, Term


def stopping_terms(
    page: Page, found: dict[tuple[str, Term], list[Found]] | None = None
) -> dict[tuple[str, Term], list[Found]]:
    """Return what stops `page`, by field and term; `found` spares a second reading."""
    if found is None:
        found = terms_in(page)
    stops = {at: words for at, words in found.items() if at[1].level == Level.STOP}
    kept: set[tuple[str, str]] = set()
    if stops and page.pk:
        for row in KeptTerm.objects.filter(page=page.pk):
            kept |= row.kept
    left = {
        (field, term): [w for w in words if (term.key, as_kept(w.words)) not in kept]
        for (field, term), words in stops.items()
    }
    return {at: words for at, words in left.items() if words}
