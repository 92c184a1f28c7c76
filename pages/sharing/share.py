"""What a page is called, and what is said with it, when it is passed on."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from django.utils.translation import gettext as _

from pages.models import BasePage, CampaignSettings
from pages.sharing import links, messages
from pages.sharing.messages import Line, Words
from pages.sharing.words import title_of

# With note, address and help, a post then stays below the 280 characters of X.
LONGEST_IN_A_POST = 80


@dataclass(frozen=True)
class Share:
    """A page on its way to somebody. `help` says whom to call."""

    pk: int
    title: str
    note: str
    warning: str
    address: str
    # The same page at an address that tells nothing.
    quiet_address: str
    help: str
    # What a public post calls it; places cut, or refuse, what is longer than theirs.
    post_title: str

    @cached_property
    def messages(self) -> list[Words]:
        """The suggested messages, the one to a friend first."""
        return messages.messages(self.title, self.note, self.address, self.help)

    @property
    def post(self) -> str:
        """What a public post says."""
        return messages.post(self.post_title, self.warning, self.address, self.help)

    @property
    def places(self) -> list[links.Place]:
        """The other websites that take the link."""
        note = _("content note: %(warning)s") % {"warning": self.warning}
        return links.places(
            address=self.address,
            title=f"{self.title} ({note})",
            message=self.messages[0].text,
            post=self.post,
            lead=messages.post(self.post_title, self.warning, "", self.help),
        )


def share_of(
    page: BasePage, campaign: CampaignSettings, lines: Iterable[Line]
) -> Share:
    """Return what travels with `page`: the one place that reads it from there."""
    title = title_of(page)
    is_short = len(title) <= LONGEST_IN_A_POST
    return Share(
        pk=page.pk,
        title=title,
        note=page.content_note or campaign.content_note,
        warning=campaign.warning,
        address=page.full_url or "",
        quiet_address=page.quiet_full_url,
        help=messages.help_words(lines),
        post_title=title if is_short else str(page.neutral_title),
    )
