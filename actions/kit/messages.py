"""The suggested words of a kit: the note first, or a question; help at the end."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _

from actions.models.share_kit import ShareKitPage
from pages.models import CampaignSettings
from pages.sharing.messages import paragraphs
from pages.sharing.words import note_of


@dataclass(frozen=True)
class Message:
    """Words to copy, as somebody will read them."""

    name: str
    label: str
    text: str


def messages(
    page: ShareKitPage, campaign: CampaignSettings, address: str, help_: str
) -> Iterator[Message]:
    """Yield the words to copy: for everybody, at length, and for parents.

    Strangers read the first two, so the content note is the first thing in them; the
    third goes to people, and asks them first.
    """
    note = f"{note_of(campaign)}."
    yield Message(
        "short",
        _("Short: for a post"),
        paragraphs(note, page.short_text, address, help_),
    )
    yield Message(
        "long",
        _("Long: for a newsletter or a notice board"),
        paragraphs(note, page.long_text, address, help_),
    )
    question = _(
        "Is now an OK time for something about children and the internet? It is heavy, "
        "and it can wait."
    )
    yield Message(
        "parents",
        _("For parents: from a school or a club"),
        paragraphs(question, note, page.parents_text, address, help_),
    )
