"""What stands around every printed sheet: whose it is, the note, the helplines."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from pages.models import CampaignSettings
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
            "as_of": _("Numbers as of %(date)s")
            % {"date": date_format(self.today, "j F Y")},
            # Filled in by the template, which alone knows how many there are.
            "page": _("Page {page} of {pages}"),
        }
        return told | sheet
