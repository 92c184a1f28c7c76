"""Turns the keys in examples into pages, images and figures of the database."""

import re
from typing import Any

from wagtail.models import Page

from pages.examples.claims import claims
from pages.examples.references import ClaimKey, ImageKey, PageKey, VideoKey
from pages.models import CampaignImage, Claim, Video

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

    def claim(self, key: str) -> Claim | None:
        """Return the figure called `key`, else any figure, else None."""
        figures = Claim.objects.order_by("pk")
        return figures.filter(name=claims()[key]["name"]).first() or figures.first()

    def video(self, key: str) -> Video | None:
        """Return the video called `key`, else any video, else None."""
        videos = Video.objects.with_poster().order_by("pk")
        return videos.filter(file__startswith=f"videos/{key}").first() or videos.first()


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
        case ClaimKey():
            return lookup.claim(value.key)
        case VideoKey():
            return lookup.video(value.key)
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
