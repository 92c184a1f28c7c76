"""A page in the words of schema.org, for search engines, assistants and Mastodon.

Each object is a block of its own: Mastodon looks for a NewsArticle or a WebPage at the
root of a block, and takes title and description from there before Open Graph's
(app/lib/link_details_extractor.rb). They are those of the preview, word for word.
"""

from typing import TYPE_CHECKING, Any

from django.templatetags.static import static
from django.utils.translation import get_language
from wagtail.models import Page

from pages.sharing.preview import Preview
from pages.sharing.words import title_above

if TYPE_CHECKING:
    from pages.models import BasePage, CampaignSettings

Data = dict[str, Any]
CONTEXT = {"@context": "https://schema.org"}
LOGO = "img/apple-touch-icon.png"


def web_page(preview: Preview, page: "BasePage | None", root_url: str) -> Data:
    """Return what `preview` tells as a WebPage, or as a NewsArticle with its authors.

    `page` is None for an address that is no page of the tree.
    """
    told = {
        **CONTEXT,
        "@type": page.schema_type if page else "WebPage",
        "@id": preview.url,
        "url": preview.url,
        "headline": preview.title,
        "name": preview.title,
        "description": preview.description,
        "inLanguage": get_language(),
        "image": {
            "@type": "ImageObject",
            "url": preview.picture.url,
            "width": preview.picture.width,
            "height": preview.picture.height,
            "caption": preview.picture.alt,
        },
        "datePublished": _iso(page and page.published_at),
        "dateModified": _iso(page and page.last_published_at),
        # A byline is a person or an organisation; which of them, nobody wrote down.
        "author": [{"name": name} for name in page.authors] if page else [],
        "publisher": _publisher(preview.site_name, root_url),
    }
    return _filled(told)


def organization(campaign: "CampaignSettings", root_url: str) -> Data:
    """Return who publishes the site. It is no support service, and says no number."""
    told = CONTEXT | _publisher(campaign.name, root_url)
    return _filled(told | {"slogan": campaign.strapline, "description": campaign.about})


def breadcrumbs(page: "BasePage", preview: Preview) -> Data | None:
    """Return the way from the front page to `page`, or None for the front page."""
    above = page.get_ancestors().filter(depth__gt=1).live().order_by("path")
    steps = [*_steps(above), {"name": preview.title, "item": preview.url}]
    if len(steps) == 1:
        return None
    return {
        **CONTEXT,
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": number, **step}
            for number, step in enumerate(steps, 1)
        ],
    }


def _steps(pages: Any) -> list[Data]:
    found: list[Page] = list(pages)
    return [{"name": title_above(page), "item": page.full_url} for page in found]


def _publisher(name: str, root_url: str) -> Data:
    return {
        "@type": "Organization",
        "@id": f"{root_url}/#organization",
        "name": name,
        "url": f"{root_url}/",
        "logo": {"@type": "ImageObject", "url": f"{root_url}{static(LOGO)}"},
    }


def _iso(moment: Any) -> str | None:
    return moment.isoformat(timespec="seconds") if moment else None


def _filled(values: Data) -> Data:
    return {name: value for name, value in values.items() if value}
