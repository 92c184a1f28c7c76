"""Words that do harm in the figures and videos that a page shows."""

from collections.abc import Iterator

from django.db import models
from django.utils.translation import gettext as _
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.fields import RichTextField
from wagtail.models import Page

from pages.gate import Reason
from pages.gate.chosen import keys_in
from pages.models import Claim, Video
from pages.terms import Level
from pages.terms.markup import without_markup
from pages.terms.validators import advice

# What readers see of each.
SHOWN: dict[type[models.Model], tuple[str, ...]] = {
    Claim: ("qualifier", "value", "label", "period", "source", "unit"),
    Video: ("title", "credit", "transcript"),
}


def check(page: Page) -> Iterator[Reason]:
    """Yield a sentence for each term at which we stop, and lead to the record.

    Its form asks by itself. Records come by other ways too, and the list grows.
    """
    for model, names in SHOWN.items():
        for record in model._default_manager.filter(pk__in=keys_in(page, model)):
            yield from _about(record, names)


def _about(record: models.Model, names: tuple[str, ...]) -> Iterator[Reason]:
    for name in names:
        words = str(getattr(record, name) or "")
        if isinstance(record._meta.get_field(name), RichTextField):
            words = without_markup(words)
        for sentence in advice(words, Level.STOP):
            told = {"record": record, "advice": sentence}
            yield Reason(
                _("In “%(record)s”: %(advice)s") % told,
                url=AdminURLFinder().get_edit_url(record) or "",
                label=_("Open “%(record)s”") % told,
            )
