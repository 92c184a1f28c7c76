"""Where what a consent covers stands: pages, drafts, older versions, images."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db import models
from wagtail.fields import StreamField
from wagtail.models import Page, Revision

from pages.consent.content import Gone, Loss, folded, without
from pages.gate.texts import texts_of
from pages.models import CampaignImage, Consent, Video

# Shorter quotations stand in other texts by chance.
SHORTEST = 20


@dataclass
class Use:
    """A page that loses something, or that has lost it."""

    page: Page
    is_public: bool = False
    # Required fields that are empty then: the page cannot stay public.
    falls: bool = False
    versions: int = 0
    is_scheduled: bool = False


@dataclass
class Uses:
    """All that a consent touches."""

    images: list[CampaignImage]
    # Videos that have such an image as their poster; they cannot be without.
    videos: list[Video]
    pages: dict[int, Use] = field(default_factory=dict)
    words: set[str] = field(default_factory=set)

    @property
    def gone(self) -> Gone:
        """What blocks and fields must not choose any more, but for the record."""
        return {
            CampaignImage: {image.pk for image in self.images},
            Video: {video.pk for video in self.videos},
        }


def gone_with(consent: Consent) -> tuple[Uses, Gone]:
    """Return the images and videos of a consent, and the keys of all that goes."""
    images = list(consent.images.all())
    videos = list(Video.objects.filter(poster__in=images))
    uses = Uses(images, videos)
    return uses, {Consent: {consent.pk}, **uses.gone}


def uses_of(consent: Consent) -> Uses:
    """Return where a consent is used; reads every page and every version."""
    uses, gone = gone_with(consent)
    for page, _content, loss in pages_losing(gone):
        use = uses.pages.setdefault(page.pk, Use(page))
        use.is_public, use.falls = page.live, page.live and bool(loss.needed)
        uses.words.update(loss.words)
    named = set()
    for revision, _content, loss in versions_losing(gone):
        named.add(revision.pk)
        page_pk = int(revision.object_id)
        if page_pk not in uses.pages:
            uses.pages[page_pk] = Use(Page.objects.get(pk=page_pk))
        use = uses.pages[page_pk]
        use.versions += 1
        use.is_scheduled |= bool(revision.approved_go_live_at)
        uses.words.update(loss.words)
    for revision, *_rest in versions_saying(uses):
        if revision.pk not in named:
            uses.pages[int(revision.object_id)].versions += 1
    return uses


def pages_losing(gone: Gone) -> Iterator[tuple[Page, dict[str, Any], Loss]]:
    """Yield each page whose own row holds something that is gone, and the rest."""
    for page in Page.objects.filter(depth__gt=1).order_by("path").specific().iterator():
        content = stored(page)
        kept, loss = without(type(page), content, gone)
        if loss.fields:
            yield page, kept, loss


def stored(page: Page) -> dict[str, Any]:
    """Return streams and choices of a page in the form of its versions."""
    return {
        f.name: f.value_to_string(page)
        if isinstance(f, StreamField)
        else f.value_from_object(page)
        for f in page._meta.concrete_fields
        if isinstance(f, StreamField | models.ForeignKey)
    }


def versions_losing(gone: Gone) -> Iterator[tuple[Revision, dict[str, Any], Loss]]:
    """Yield each version of a page that holds something that is gone, and the rest."""
    types: dict[int, Any] = defaultdict(lambda: None)
    for content_type in ContentType.objects.all():
        types[content_type.pk] = content_type.model_class()
    for revision in Revision.page_revisions.order_by("pk").iterator(chunk_size=200):
        model = types[revision.content_type_id]
        if model:
            kept, loss = without(model, revision.content, gone)
            if loss.fields:
                yield revision, kept, loss


def versions_saying(uses: Uses) -> Iterator[tuple[Revision, dict[str, Any], Loss]]:
    """Yield versions of the pages in `uses` that say the same and name no consent.

    They were saved before somebody chose the record.
    """
    sought = sought_in(uses.words)
    versions = Revision.page_revisions.filter(object_id__in=map(str, uses.pages))
    for revision in versions.order_by("pk").iterator() if sought else []:
        model = revision.content_type.model_class()
        if model:
            kept, loss = without(model, revision.content, {}, sought)
            if loss.fields:
                yield revision, kept, loss


def sought_in(words: set[str]) -> frozenset[str]:
    """Return the words that are long enough to stand nowhere else by chance."""
    return frozenset(folded(text) for text in words if len(text) >= SHORTEST)


def same_words(words: set[str]) -> list[Page]:
    """Return the published pages that say the same in words that name no consent."""
    sought = sought_in(words)
    found = []
    for page in Page.objects.live().filter(depth__gt=1).specific() if sought else []:
        texts = [folded(text.plain) for text in texts_of(page)]
        if any(each in text for each in sought for text in texts):
            found.append(page)
    return found
