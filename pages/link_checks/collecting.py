"""Which addresses stand where, whatever the fields are called."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import partial
from html import unescape
from typing import Any, NamedTuple
from urllib.parse import urldefrag

from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.utils.encoding import iri_to_uri
from modelcluster.models import get_all_child_relations
from wagtail.blocks import StreamValue
from wagtail.contrib.settings.registry import registry as settings_registry
from wagtail.fields import StreamField
from wagtail.images import get_image_model
from wagtail.models import Page, get_page_models
from wagtail.snippets.models import get_snippet_models

from pages.link_checks.chosen import chosen_in_block, chosen_in_text
from pages.models.link_check import LONGEST

HREF = re.compile(r"""<a\s[^>]*?\bhref\s*=\s*["']([^"']*)["']""", re.IGNORECASE)
TAG = re.compile(r"<[a-z][^>]*>", re.IGNORECASE)
WHOLE = re.compile(r"https?://\S+", re.IGNORECASE)
IN_WORDS = re.compile(r"""https?://[^\s<>"'“”‘’]+""", re.IGNORECASE)
# Fields of Wagtail's own in which nobody writes to readers.
OWN = {"slug", "url_path", "path", "draft_title", "file_hash"}


class Place(NamedTuple):
    """A page or a record: its model's content type, its key, what editors call it."""

    content_type: int
    key: int
    name: str


def place_of(record: models.Model) -> Place:
    """Return where a link stands that is found in `record`."""
    kind = ContentType.objects.get_for_model(type(record))
    return Place(kind.pk, record.pk, str(record)[:255])


def collect() -> dict[str, set[Place]]:
    """Return every address on published pages and in records, with its places.

    The queries depend on the number of models, not on that of pages.
    """
    found: dict[str, set[Place]] = defaultdict(set)
    for owner, record in _records():
        for address in addresses_in(record):
            found[address].add(place_of(owner))
    return dict(found)


def addresses_of(page: Page) -> set[str]:
    """Return the addresses in a page as it is now, and in what it has many of."""
    found = set(addresses_in(page))
    for relation in _children(type(page)):
        for child in getattr(page, relation.get_accessor_name()).all():
            found.update(addresses_in(child))
    return found


def addresses_in(record: models.Model) -> Iterator[str]:
    """Yield the addresses in the fields of one record; paths of this site too.

    A page that somebody chose is `page:` and its key.
    """
    for field in record._meta.concrete_fields:
        is_text = isinstance(field, models.CharField | models.TextField | StreamField)
        if is_text and field.name not in OWN:
            value = field.value_from_object(record)
            for text in _strings(value):
                yield from addresses_in_text(text)
            if isinstance(value, StreamValue):
                yield from chosen_in_block(value.stream_block, value.raw_data)


def addresses_in_text(text: str) -> Iterator[str]:
    """Yield the addresses in words or in rich text, without what follows a `#`."""
    if TAG.search(text):
        yield from chosen_in_text(text)
        found = [unescape(href).strip() for href in HREF.findall(text)]
    elif WHOLE.fullmatch(text.strip()):
        found = [text.strip()]
    else:
        found = [_without_stops(each) for each in IN_WORDS.findall(text)]
    for address in found:
        plain = iri_to_uri(urldefrag(address).url)
        is_path = plain.startswith("/") and not plain.startswith("//")
        if (is_path or WHOLE.fullmatch(plain)) and len(plain) <= LONGEST:
            yield plain


def _without_stops(address: str) -> str:
    """Return an address without the marks of the sentence around it."""
    address = address.rstrip(".,;:!?…")
    while address.endswith(")") and address.count(")") > address.count("("):
        address = address[:-1].rstrip(".,;:!?…")
    return address


def _strings(value: Any) -> Iterator[str]:
    match value:
        case str():
            yield value
        case StreamValue():
            for child in value.raw_data:
                yield from _strings(child["value"])
        case dict():
            for each in value.values():
                yield from _strings(each)
        case list() | tuple():
            for each in value:
                yield from _strings(each)


def _records() -> Iterator[tuple[models.Model, models.Model]]:
    """Yield what readers see: each record with the page or record it belongs to."""
    page_models = [model for model in get_page_models() if model is not Page]
    for model in page_models:
        for page in model._default_manager.filter(live=True).iterator():
            yield page, page
        for relation in _children(model):
            parent = relation.field.name
            rows = relation.related_model._default_manager.filter(
                **{f"{parent}__live": True}
            )
            for child in rows.select_related(parent).iterator():
                yield getattr(child, parent), child
    for other in [*get_snippet_models(), *settings_registry, get_image_model()]:
        for record in other._default_manager.iterator():
            yield record, record


def _children(model: type[Page]) -> list[Any]:
    is_ours = partial(_is_ours, model)
    return list(filter(is_ours, get_all_child_relations(model)))


def _is_ours(model: type[Page], relation: Any) -> bool:
    """Tell whether a page has many of it, and no other kind of page has."""
    parent = relation.field.related_model
    return parent is model and relation.related_model._meta.app_label != "wagtailcore"
