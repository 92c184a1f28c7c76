"""The words that a link carries: title, content note and description."""

import unicodedata
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _
from wagtail.models import Page

from pages.terms import Level, find_terms

if TYPE_CHECKING:
    from pages.models import BasePage, CampaignSettings

# A title up to so many characters goes out as it is; services shorten what they show.
# A longer one gives way to neutral words: we never cut in the middle of a thought.
LONGEST_TITLE = 120
# They join letters in some scripts, and pictures to one picture.
JOINERS = {"\u200c", "\u200d"}


def plain(text: str) -> str:
    """Return `text` on one line, without characters that nobody sees.

    What hides, or turns the direction of what follows, is left out; it could make a
    preview say something else than its page.
    """
    kept = (
        " " if unicodedata.category(c) in {"Cc", "Zl", "Zp"} else c
        for c in unicodedata.normalize("NFC", text)
        if unicodedata.category(c)[0] != "C"
        or unicodedata.category(c) == "Cc"
        or c in JOINERS
    )
    return " ".join("".join(kept).split())


def title_of(page: "BasePage") -> str:
    """Return the title of the preview: the editor's, else the page's, else neutral."""
    written = plain(page.share_title) or plain(page.title)
    return written if _is_fit(written) else str(page.neutral_title)


def title_above(page: Page) -> str:
    """Return the title of a page that another one stands below, if it may go out."""
    written = plain(page.title)
    neutral = getattr(page.specific_class, "neutral_title", "")
    return written if _is_fit(written) else str(neutral)


def _is_fit(title: str) -> bool:
    """Tell whether a title says something, fits, and holds no word to stop at."""
    if not title.strip("".join(JOINERS)) or len(title) > LONGEST_TITLE:
        return False
    return not any(found.level == Level.STOP for found in find_terms(title))


def note_of(campaign: "CampaignSettings") -> str:
    """Return the content note as it stands on cards and before descriptions."""
    return _("Content note: %(warning)s") % {"warning": plain(campaign.warning)}


def description_of(page: "BasePage", campaign: "CampaignSettings") -> str:
    """Return the content note, then the editor's sentence or a neutral one."""
    written = plain(page.share_description) or str(page.neutral_description)
    return described(written, campaign)


def described(text: str, campaign: "CampaignSettings") -> str:
    """Return `text` with the content note before it."""
    return f"{note_of(campaign)}. {text}"
