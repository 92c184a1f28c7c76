"""The words of a page, with the field that each stands in."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any, NamedTuple

from django.db import models
from modelcluster.models import get_all_child_relations
from wagtail import blocks
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page
from wagtail.rich_text import RichText

from pages.blocks.quote import QuoteBlock
from pages.terms import Found, Term, find_terms
from pages.terms.markup import without_markup

# Fields of Wagtail's whose words readers or search engines see.
WRITTEN = {"title", "seo_title", "search_description"}


class Text(NamedTuple):
    """Words as an editor wrote them, rich text as HTML, and their field."""

    field: str
    words: str
    is_rich: bool = False

    @property
    def plain(self) -> str:
        """The words without markup; what stood apart stays apart."""
        return without_markup(self.words) if self.is_rich else self.words


def texts_of(page: Page) -> Iterator[Text]:
    """Yield the words of `page` and of its children; quotations are left out.

    Whoever is quoted chose their words; and of a choice, a slug or an address, nobody
    wrote any.
    """
    for field in page._meta.get_fields():
        if isinstance(field, StreamField):
            value = field.value_from_object(page)
            for words, is_rich in _in_block(value.stream_block, value):
                yield Text(field.name, words, is_rich)
        elif isinstance(field, models.Field) and _is_written(field):
            words = str(field.value_from_object(page) or "")
            yield Text(field.name, words, isinstance(field, RichTextField))
    yield from _in_children(page)


def _is_written(field: models.Field) -> bool:
    """Tell whether an editor writes words into `field`."""
    if field.model is Page or field.model._meta.app_label == "wagtailcore":
        return field.name in WRITTEN
    is_text = isinstance(field, models.CharField | models.TextField)
    is_other = isinstance(field, models.URLField | models.SlugField | models.EmailField)
    return is_text and not is_other and not field.choices and field.editable


def children_of(page: Page) -> Iterator[models.Model]:
    """Yield tiles, bylines and whatever else `page` has many of."""
    for relation in get_all_child_relations(page):
        yield from getattr(page, relation.get_accessor_name()).all()


def _in_children(page: Page) -> Iterator[Text]:
    """Yield the words of all children, but for those that are somebody else's."""
    for child in children_of(page):
        quoted = getattr(child, "quoted_fields", ())
        for field in child._meta.concrete_fields:
            if _is_written(field) and field.name not in quoted:
                words = str(field.value_from_object(child) or "")
                yield Text("", words, isinstance(field, RichTextField))


def _in_block(block: blocks.Block, value: Any) -> Iterator[tuple[str, bool]]:
    """Yield the words below a block."""
    match block, value:
        case QuoteBlock(), _:
            return
        case blocks.StreamBlock(), blocks.StreamValue():
            for child in value:
                yield from _in_block(child.block, child.value)
        case blocks.ListBlock(), _:
            for item in value:
                yield from _in_block(block.child_block, item)
        case blocks.StructBlock(), _:
            for name, child_block in block.child_blocks.items():
                yield from _in_block(child_block, value.get(name))
        case _, RichText():
            yield value.source, True
        case blocks.CharBlock() | blocks.TextBlock(), str():
            yield value, False


def terms_in(page: Page) -> dict[tuple[str, Term], list[Found]]:
    """Return the discouraged words on `page`, by the field and the term."""
    found: dict[tuple[str, Term], list[Found]] = defaultdict(list)
    for text in texts_of(page):
        for each in find_terms(text.plain):
            found[text.field, each.term].append(each)
    return found
