"""Everything that the files of a kit say, and the digest of it."""

import hashlib
import json
from dataclasses import asdict, dataclass, field
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from django.conf import settings
from django.utils import timezone
from django.utils.timezone import get_default_timezone as site_zone
from django.utils.translation import gettext as _
from django.utils.translation import override

from actions.kit.messages import Message, messages
from actions.models.share_kit import ShareKitPage
from actions.printing.compiling import SHEETS
from actions.printing.frame import AT_THE_FOOT, Frame
from pages.models import CampaignSettings
from pages.sharing import cards
from pages.sharing.messages import help_words
from pages.sharing.words import note_of, plain
from pages.typesetting import can_print_all

KIT = Path(__file__).parent
# What a kit looks like and says depends on these and on its recipe.
SOURCES = (
    *cards.sources(),
    Path(cards.__file__),
    SHEETS / "house.typ",
    SHEETS / "kit_poster.typ",
    *(KIT / f"{name}.py" for name in ("drawing", "files", "making", "messages")),
)


@dataclass(frozen=True)
class Tile:
    """A short message, and what somebody hears who does not see it."""

    message: str
    alt_text: str


@dataclass(frozen=True)
class Recipe:
    """What a kit says, but for the day on which it is made.

    `numbers` are names and numbers to call. What a check of them is `worth` is said
    of them where they stand in a sentence of its own, `checked`.
    """

    language: str
    campaign: str
    warning: str
    note: str
    card_note: str
    address: str
    # Where the newest kit is.
    kit_address: str
    tiles: tuple[Tile, ...]
    poster: str
    messages: tuple[Message, ...]
    signature: tuple[str, ...]
    numbers: tuple[dict[str, str], ...]
    worth: str
    checked: str
    licence: str
    sources: str = field(repr=False)

    @cached_property
    def digest(self) -> str:
        """Another one whenever anything that the kit says is another."""
        text = json.dumps(asdict(self), sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()[:24]

    @property
    def signature_text(self) -> str:
        """The lines below an e-mail."""
        return "\n".join(self.signature)

    @property
    def bare_address(self) -> str:
        """The address as people read it."""
        return self.address.partition("://")[2].rstrip("/")


def recipe_of(page: ShareKitPage) -> Recipe:
    """Return what the kit of `page` says now, in the language of the page."""
    with override(page.locale.language_code), timezone.override(site_zone()):
        campaign = CampaignSettings.current(None)
        frame = Frame.read(None)
        note = page.content_note or campaign.content_note
        card_note = note_of(campaign)
        parts = page.get_url_parts()
        address = f"{parts[1] if parts else settings.WAGTAILADMIN_BASE_URL}/"
        help_ = help_words(frame.lines)
        numbers = tuple(frame.around()["numbers"])
        return Recipe(
            language=page.locale.language_code,
            campaign=campaign.name,
            warning=campaign.warning,
            note=note,
            card_note=card_note,
            address=address,
            kit_address=page.full_url or address,
            tiles=tuple(
                _tile(tile.message, card_note, campaign.name, numbers)
                for tile in page.tiles.all()
            ),
            poster=plain(page.poster_message),
            messages=tuple(messages(page, campaign, address, help_)),
            signature=(plain(page.signature_line), card_note, address, help_),
            numbers=numbers,
            worth=frame.worth(AT_THE_FOOT),
            checked=frame.checked(AT_THE_FOOT),
            licence=plain(page.licence),
            sources=_sources(),
        )


def _tile(
    message: str, note: str, campaign: str, numbers: tuple[dict[str, str], ...]
) -> Tile:
    """Return the tile; the name of the campaign stands for letters our fonts lack."""
    told = plain(message) if can_print_all(plain(message)) else campaign
    words: dict[str, Any] = {
        "message": told,
        "note": note,
        "campaign": campaign,
        "numbers": ", ".join(f"{line['name']} {line['number']}" for line in numbers),
    }
    alt_text = _("%(message)s. %(note)s. %(numbers)s. From %(campaign)s.") % words
    return Tile(told, cards.one_stop(alt_text))


@cache
def _sources() -> str:
    """Return a digest of what draws and writes; it changes with a new version only."""
    content = b"".join((settings.BASE_DIR / path).read_bytes() for path in SOURCES)
    return hashlib.sha256(content).hexdigest()
