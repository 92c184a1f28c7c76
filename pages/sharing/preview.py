"""What a link tells of its page: one set of words for every service that asks."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from django.templatetags.static import static
from django.utils.translation import get_language, to_locale
from django.utils.translation import gettext as _

from pages.sharing import cards
from pages.sharing.words import described, description_of, plain, title_of

if TYPE_CHECKING:
    from pages.models import BasePage, CampaignSettings

# Stands in where a page has no card: art without a word on it.
PLAIN_CARD = "img/share.jpg"


@dataclass(frozen=True)
class Picture:
    """A card: its full address, its size in pixels, and its words."""

    url: str
    alt: str
    width: int = cards.SIZE[0]
    height: int = cards.SIZE[1]


@dataclass(frozen=True)
class Preview:
    """Title, description and picture of a link, and what it is a link to.

    `url` is the full address without a query. `published` and `modified` are known of
    articles only, `kind` is Open Graph's `article` or `website`.
    """

    title: str
    description: str
    url: str
    picture: Picture
    site_name: str
    kind: str = "website"
    published: datetime | None = None
    modified: datetime | None = None
    topics: tuple[str, ...] = ()

    @property
    def locale(self) -> str:
        """The language of the page as Open Graph writes it, for example en_AU."""
        return to_locale(get_language() or "en")


def preview_of(
    page: "BasePage", campaign: "CampaignSettings", root_url: str
) -> Preview:
    """Return the preview of a page of the tree, as it is published."""
    is_article = page.schema_type == "NewsArticle"
    return Preview(
        title=title_of(page),
        description=description_of(page, campaign),
        url=page.full_url or "",
        picture=_card_of(page, root_url),
        site_name=campaign.name,
        kind="article" if is_article else "website",
        published=page.published_at if is_article else None,
        modified=page.last_published_at if is_article else None,
        topics=tuple(page.topic_names) if is_article else (),
    )


def preview_for(
    title: str, description: str, url: str, campaign: "CampaignSettings", root_url: str
) -> Preview:
    """Return the preview of an address that is no page of the tree."""
    return Preview(
        title=plain(title),
        description=described(description, campaign),
        url=url,
        picture=_plain_card(root_url),
        site_name=campaign.name,
    )


def _card_of(page: "BasePage", root_url: str) -> Picture:
    from pages.models import ShareCard

    card = ShareCard.objects.filter(page_id=page.pk).first()
    if card is None or not card.file_name:
        return _plain_card(root_url)
    return Picture(f"{root_url}{cards.URL}{card.file_name}", card.alt_text)


def _plain_card(root_url: str) -> Picture:
    words = _("A pair of opening quotation marks, cut out of layers of paper.")
    return Picture(f"{root_url}{static(PLAIN_CARD)}", words)
