"""The list of addresses for search engines, with the pictures that may stand alone."""

from typing import Any

from wagtail.contrib.sitemaps import Sitemap

from pages.models import Consent, Rendition
from pages.models.consent import today
from pages.renditions import FOR_SEARCH


class PageSitemap(Sitemap):
    """Published pages that everybody may read, each with when it last changed.

    A picture is listed only if it is declared safe for previews: an image search shows
    it alone, without the warning of its page.
    """

    def _urls(self, page: int, protocol: str, domain: str) -> list[dict[str, Any]]:
        urls: list[dict[str, Any]] = super()._urls(page, protocol, domain)
        pictures = pictures_of({url.get("image_id") for url in urls} - {None})
        for url in urls:
            url["picture"] = pictures.get(url.get("image_id"))
        return urls


def pictures_of(images: set[Any]) -> dict[Any, str]:
    """Return the full addresses of the pictures that may stand alone, by image."""
    found = Rendition.objects.filter(
        image_id__in=images,
        image__is_safe_for_preview=True,
        filter_spec=FOR_SEARCH,
    ).exclude(image__consent__in=Consent.objects.not_for_previews(today()))
    return {each.image_id: each.full_url for each in found}
