"""What stands around every printed sheet: whose it is, the note, the helplines."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from pages.models import CampaignSettings
from resources.freshness import Freshness, freshness
from resources.helplines import helplines
from resources.register import Service

# The three that no page may lack; more would not fit a foot.
AT_THE_FOOT = 3


@dataclass(frozen=True)
class Frame:
    """Head and foot of the sheets of one campaign on one day."""

    campaign: str
    warning: str
    note: str
    lines: tuple[Service, ...]
    today: date

    @classmethod
    def read(cls, request: HttpRequest | None, note: str = "") -> "Frame":
        """Return the frame as of now; `note` stands for that of the whole site."""
        settings = CampaignSettings.current(request)
        return cls(
            campaign=settings.name,
            warning=settings.warning,
            note=note or settings.content_note,
            lines=helplines(request),
            today=timezone.localdate(),
        )

    def printed(self) -> str:
        """Return the day of printing, in a sentence."""
        words = _("Printed on %(date)s.")
        return words % {"date": date_format(self.today, "j F Y")}

    def vouched_for(self, most: int | None = None) -> str:
        """Return the day of printing, and what a check of the numbers is worth."""
        return f"{self.printed()} {self.checked(most)}"

    def checked(self, most: int | None = None) -> str:
        """Return what a check of the numbers is worth, in a sentence below them."""
        return _("The numbers above: %(checked)s.") % {"checked": self.worth(most)}

    def worth(self, most: int | None = None) -> str:
        """Return what a check of the numbers of the first `most` lines is worth.

        The oldest check counts, and one number without a check is told for all.
        """
        phones = [line.phone for line in self.lines if line.phone][:most]
        days = [phone.checked_on for phone in phones]
        known = [day for day in days if freshness(day, self.today) != Freshness.NEVER]
        return self._checked(
            min((day for day in known if day), default=None),
            is_every_one=len(known) == len(days),
        )

    def _checked(self, oldest: date | None, *, is_every_one: bool) -> str:
        if oldest is None:
            return _("not yet checked by us")
        if not is_every_one:
            return _("not all of them checked by us yet")
        words = {"date": date_format(oldest, "j F Y")}
        if freshness(oldest, self.today) == Freshness.UNCONFIRMED:
            return _("not confirmed by us since %(date)s") % words
        return _("checked by us on %(date)s") % words

    def around(self, **sheet: Any) -> dict[str, Any]:
        """Return the data of a sheet with the frame around it."""
        numbers = [
            {
                "name": _("In danger now") if line.is_emergency else line.name,
                "number": line.phone.text,
            }
            for line in self.lines
            if line.phone
        ]
        told = {
            "campaign": self.campaign,
            "warning": self.warning,
            "note_label": _("Before you read"),
            "note": self.note,
            "help_label": _("Somebody is there, now"),
            "numbers": numbers[:AT_THE_FOOT],
            "as_of": self.vouched_for(AT_THE_FOOT),
            # Filled in by the template, which alone knows how many there are.
            "page": _("Page {page} of {pages}"),
        }
        return told | sheet
