"""How a service is reached."""

from django.core.validators import URLValidator, validate_email
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.models import Orderable

from resources import numbers
from resources.choices import NUMBERS, WITHOUT_SPEAKING, Kind, TimeZone
from resources.contacts import contact_key
from resources.hours import Schedule

only_https = URLValidator(
    schemes=["https"], message=_("Enter an address that begins with https://.")
)


class ContactMethod(Orderable, ClusterableModel):
    """One way to reach a service, with its own hours."""

    service = ParentalKey(
        "resources.ResourcePage",
        on_delete=models.CASCADE,
        related_name="contact_methods",
    )
    kind = models.CharField(
        _("kind"),
        max_length=10,
        choices=Kind,
        help_text=_("How the reader gets in touch."),
    )
    label = models.CharField(
        _("label"),
        max_length=80,
        blank=True,
        help_text=_("Only when one kind needs two ways, for example: Interpreter."),
    )
    value = models.CharField(
        _("number or address"),
        max_length=200,
        help_text=_(
            "The number as people read it (13 11 14), an e-mail address, or an address "
            "beginning with https://. A new one appears on the site once a second "
            "person has confirmed it."
        ),
    )
    is_always_open = models.BooleanField(
        _("24 hours, every day"),
        default=False,
        help_text=_("Tick only when the service itself says so."),
    )
    time_zone = models.CharField(
        _("time zone"),
        max_length=32,
        choices=TimeZone,
        blank=True,
        help_text=_("In whose time the hours below are. Empty: not known."),
    )
    is_closed_on_holidays = models.BooleanField(
        _("closed on public holidays"),
        default=False,
        help_text=_(
            "Not ticked: the usual hours count, unless you add hours for public "
            "holidays below."
        ),
    )
    hours_note = models.CharField(
        _("note on the hours"),
        max_length=160,
        blank=True,
        help_text=_("What readers should know, for example: See the website."),
    )

    panels = [
        FieldPanel("kind"),
        FieldPanel("label"),
        FieldPanel("value"),
        FieldPanel("is_always_open"),
        FieldPanel("time_zone"),
        InlinePanel(
            "opening_hours",
            label=_("Hours"),
            help_text=_("Leave out what is not known: a wrong hour sends people away."),
        ),
        FieldPanel("is_closed_on_holidays"),
        FieldPanel("hours_note"),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("contact method")
        verbose_name_plural = _("contact methods")

    def __str__(self) -> str:
        """Return kind and value."""
        return f"{self.get_kind_display()}: {self.value}"

    @property
    def key(self) -> str:
        """What is dialled or opened; the same however the number is written."""
        return contact_key(self.kind, self.value, self.service.country)

    @property
    def needs_no_voice(self) -> bool:
        """Whether a reader can use it without speaking."""
        return self.kind in WITHOUT_SPEAKING

    @property
    def schedule(self) -> Schedule:
        """When somebody answers."""
        return Schedule(
            is_always_open=self.is_always_open,
            time_zone=self.time_zone,
            spans=tuple(hours.span for hours in self.opening_hours.all()),
            is_closed_on_holidays=self.is_closed_on_holidays,
        )

    def check_value(self, country: str) -> None:
        """Refuse a number that `country` does not have, and an unsafe address.

        Raises `ValidationError` with the reason. It is no part of `clean()`, because
        the country is in another form, the page's.
        """
        if self.kind in NUMBERS:
            numbers.clean_number(self.value, country, self.kind)
        elif self.kind == Kind.EMAIL:
            validate_email(self.value)
        elif self.kind:
            only_https(self.value)
