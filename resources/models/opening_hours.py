"""When somebody answers."""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable

from resources.fields import ChoicesField
from resources.hours import Day, Span


class OpeningHours(Orderable):
    """Hours on certain days, in the shape of schema.org's OpeningHoursSpecification."""

    method = ParentalKey(
        "resources.ContactMethod",
        on_delete=models.CASCADE,
        related_name="opening_hours",
    )
    days = ChoicesField(
        _("days"), options=Day, help_text=_("On which days these hours begin.")
    )
    opens = models.TimeField(_("from"), help_text=_("For example 09:00."))
    closes = models.TimeField(
        _("to"), help_text=_("For example 17:00; midnight is 00:00, the next day.")
    )
    is_overnight = models.BooleanField(
        _("to the next day"),
        default=False,
        help_text=_("The hours end after midnight, or at midnight."),
    )
    valid_from = models.DateField(
        _("valid from"),
        null=True,
        blank=True,
        help_text=_("Only for hours that begin later or hold for a while."),
    )
    valid_through = models.DateField(
        _("valid through"),
        null=True,
        blank=True,
        help_text=_("The last day of these hours. Empty: until further notice."),
    )

    panels = [
        FieldPanel("days"),
        FieldRowPanel(
            [FieldPanel("opens"), FieldPanel("closes"), FieldPanel("is_overnight")]
        ),
        FieldRowPanel([FieldPanel("valid_from"), FieldPanel("valid_through")]),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("opening hours")
        verbose_name_plural = _("opening hours")

    def __str__(self) -> str:
        """Return days and times."""
        return f"{', '.join(self.days)} {self.opens}–{self.closes}"

    @property
    def span(self) -> Span:
        """The same as plain data."""
        names: dict[str, Any] = {
            "opens": self.opens,
            "closes": self.closes,
            "is_overnight": self.is_overnight,
            "valid_from": self.valid_from,
            "valid_through": self.valid_through,
        }
        return Span(days=frozenset(self.days), **names)
