"""Draws the picture of a shared link: type on colour, with the content note.

Drawn when a page is published, never while a reader waits. A file is named by a hash
of its content and stays: services keep the address of the card they saw.
"""

import hashlib
import io
import logging
import time
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import override
from PIL import Image
from wagtail.models import Page

from pages.files import write_whole
from pages.models import BasePage, CampaignSettings, ShareCard
from pages.sharing.words import note_of, title_of
from pages.typesetting import as_json, can_print_all, compile_png

logger = logging.getLogger(__name__)

TEMPLATE = Path(__file__).parent / "card.typ"
FOLDER = "cards"
URL = f"{settings.MEDIA_URL}{FOLDER}/"
SIZE = (1200, 630)
# WhatsApp shows nothing, or a stamp, when a picture is larger.
MOST_BYTES = 300_000
# Seconds for which somebody who saves the settings waits for the cards of all pages.
PATIENCE = 8
QUALITIES = (92, 84, 76, 64, 50)


def draw(card: dict[str, Any]) -> bytes:
    """Return the JPEG of a card, at most `MOST_BYTES` large.

    Raises `OSError` when the fonts are missing, `typst.TypstError` when the template
    is wrong.
    """
    drawn = io.BytesIO(compile_png(TEMPLATE, as_json(card)))
    picture = Image.open(drawn).convert("RGB")
    for quality in QUALITIES:
        made = io.BytesIO()
        picture.save(made, "JPEG", quality=quality, subsampling=0, optimize=True)
        if made.tell() <= MOST_BYTES:
            break
    return made.getvalue()


def card_of(page: BasePage, campaign: CampaignSettings) -> dict[str, Any]:
    """Return what the card of `page` says.

    A title in letters that our fonts lack gives way to the name of the campaign: a
    card with boxes in place of letters helps nobody, and the link has its title.
    """
    title = title_of(page)
    return {
        "format": "landscape",
        "title": title if can_print_all(title) else campaign.name,
        "note": note_of(campaign),
        "campaign": campaign.name,
        "help": _("Help is on every page"),
        "lines": [],
    }


def alt_text_of(card: dict[str, Any]) -> str:
    """Return what somebody hears who does not see the card."""
    return one_stop(_("%(title)s. %(note)s. %(help)s. From %(campaign)s.") % card)


def one_stop(text: str) -> str:
    """Return `text` without the full stop that follows another mark."""
    for mark in "?!.…":
        text = text.replace(f"{mark}. ", f"{mark} ")
    return text


def render_card(page: BasePage, *, anew: bool = False) -> ShareCard:
    """Draw the card of a published page unless it is up to date, and return it.

    A card that cannot be drawn or written is reported, and the plain one stands in:
    that is no reason not to publish.
    """
    with override(page.locale.language_code):
        campaign = CampaignSettings.current(None)
        card = card_of(page, campaign)
        digest = digest_of(card)
        known = ShareCard.objects.filter(page_id=page.pk).first()
        if known and known.made_from == digest and is_there(known) and not anew:
            return known
        name = ""
        try:
            name = keep(draw(card))
        except Exception:
            logger.exception("The card of page %s could not be drawn", page.pk)
        made = {"file_name": name, "made_from": digest, "alt_text": alt_text_of(card)}
    return ShareCard.objects.update_or_create(page_id=page.pk, defaults=made)[0]


def is_there(card: ShareCard) -> bool:
    """Tell whether the file of a card exists; a restored copy may lack it."""
    return bool(card.file_name) and path_of(card.file_name).is_file()


def path_of(name: str) -> Path:
    """Return where the card called `name` lies."""
    return Path(settings.MEDIA_ROOT) / FOLDER / name


def keep(content: bytes) -> str:
    """Write a card under a name made from its content, and return the name."""
    name = f"{hashlib.sha256(content).hexdigest()[:24]}.jpg"
    path = path_of(name)
    if not path.exists():
        write_whole(path, content)
    return name


def digest_of(card: dict[str, Any]) -> str:
    """Return a digest of all that makes the card what it is."""
    return hashlib.sha256(f"{_sources()} {as_json(card)}".encode()).hexdigest()


def sources() -> list[Path]:
    """Return the files by which a card looks as it does, whatever its words are."""
    typesetting = settings.BASE_DIR / "pages/typesetting"
    return [
        TEMPLATE,
        TEMPLATE.parent / "card-ground.svg",
        settings.BASE_DIR / "templates/icons/warning.svg",
        typesetting / "letters.py",
        *sorted(typesetting.glob("*.typ")),
        *sorted(typesetting.glob("*.svg")),
        *sorted((typesetting / "fonts").glob("*.ttf")),
        typesetting / "fonts/letters.txt",
    ]


@cache
def _sources() -> str:
    """Return a digest of those files; it changes with a new version of the site."""
    content = b"".join(path.read_bytes() for path in sources())
    return hashlib.sha256(content).hexdigest()


def published_pages() -> Iterator[BasePage]:
    """Yield the published pages of ours, one after the other."""
    pages = Page.objects.live().filter(depth__gt=1).order_by("path")
    for page in pages.specific().iterator(chunk_size=100):
        if isinstance(page, BasePage):
            yield page


def render_published(sender: type[Page], instance: Page, **_kwargs: Any) -> None:
    """Draw the card of a page that has just been published."""
    if isinstance(instance, BasePage):
        render_card(instance)


def render_all_again(sender: Any, instance: CampaignSettings, **_kwargs: Any) -> None:
    """Draw what says the old name or warning of the campaign; after it was saved.

    The editor waits for it, so it ends after a while; `render_cards` does the rest.
    """
    until = time.monotonic() + PATIENCE
    for page in published_pages():
        if time.monotonic() > until:
            logger.warning("Not all cards are drawn anew yet; run render_cards")
            break
        render_card(page)
