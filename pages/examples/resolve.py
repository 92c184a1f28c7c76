"""Turns the keys in examples into pages and images of the database."""

import re
from typing import Any

from wagtail.models import Page

from pages.examples.references import ImageKey, PageKey
from pages.models import CampaignImage

PAGE_LINK = re.compile(r'href="page:(?P<key>[\w-]+)"')


class Lookup:
    """Finds what stands in for an example on a site with pages of its own."""

    def page(self, key: str) -> Page | None:
        """Return the page whose slug is `key`, else the first one, else None."""
        pages = Page.objects.live().filter(depth__gt=1).order_by("path")
        return pages.filter(slug=key).first() or pages.first()

    def image(self, key: str) -> CampaignImage | None:
        """Return the image called `key`, else any image, else None."""
        images = CampaignImage.objects.order_by("pk")
        named = images.filter(file__startswith=f"original_images/{key}")
        return named.first() or images.first()


def resolve(value: Any, lookup: Lookup) -> Any:
    """Return `value` with each key in it replaced by what `lookup` finds.

    Walks lists, tuples and mappings; in text, `href="page:key"` becomes Wagtail's
    internal link, or loses its address where the page is missing.
    """
    match value:
        case PageKey():
            return lookup.page(value.key)
        case ImageKey():
            return lookup.image(value.key)
        case str():
            return PAGE_LINK.sub(
                lambda link: _internal_link(link["key"], lookup), value
            )
        case dict():
            return {key: resolve(item, lookup) for key, item in value.items()}
        case list():
            return [resolve(item, lookup) for item in value]
        case tuple():
            return tuple(resolve(item, lookup) for item in value)
    return value


def _internal_link(key: str, lookup: Lookup) -> str:
    page = lookup.page(key)
    return f'linktype="page" id="{page.pk}"' if page else 'href="/"'
