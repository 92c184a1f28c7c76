"""How a service is reached."""

import re

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel
from wagtail.models import Orderable

NUMBER = re.compile(r"\+?[\d ()-]+")


class ContactMethod(Orderable):
    """One way to reach a service, with its own hours."""

    class Kind(models.TextChoices):
        """The ways that a reader can use."""

        PHONE = "phone", _("Phone")
        SMS = "sms", _("Text message")
        CHAT = "chat", _("Online chat")
        WEB = "web", _("Website")

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
            "The number as people read it (13 11 14), or an address beginning with "
            "https://."
        ),
    )
    hours = models.CharField(
        _("hours"),
        max_length=160,
        blank=True,
        help_text=_("When somebody answers, with the time zone."),
    )
    is_always_open = models.BooleanField(
        _("24 hours, every day"),
        default=False,
        help_text=_("Tick only when the service itself says so."),
    )

    panels = [
        FieldPanel("kind"),
        FieldPanel("label"),
        FieldPanel("value"),
        FieldPanel("hours"),
        FieldPanel("is_always_open"),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("contact method")
        verbose_name_plural = _("contact methods")

    def __str__(self) -> str:
        """Return kind and value."""
        return f"{self.get_kind_display()}: {self.value}"

    @property
    def is_number(self) -> bool:
        """Whether `value` is dialled rather than opened."""
        return self.kind in {self.Kind.PHONE, self.Kind.SMS}

    @property
    def href(self) -> str:
        """The address that dials, writes or opens."""
        if not self.is_number:
            return self.value
        scheme = "tel" if self.kind == self.Kind.PHONE else "sms"
        return f"{scheme}:{re.sub(r'[^+0-9]', '', self.value)}"

    @property
    def text(self) -> str:
        """What the reader sees: the number, or the address without its scheme."""
        if self.is_number:
            return self.value
        return self.value.removeprefix("https://").removeprefix("www.").rstrip("/")

    def clean(self) -> None:
        """Refuse a number that cannot be dialled and an address that is not https.

        Raises `ValidationError` on the field `value`.
        """
        super().clean()
        if self.is_number and not NUMBER.fullmatch(self.value):
            message = _("Write the number with digits and spaces only.")
            raise ValidationError({"value": message})
        if self.kind and not self.is_number:
            message = _("Enter an address that begins with https://.")
            try:
                URLValidator(schemes=["https"], message=message)(self.value)
            except ValidationError as error:
                raise ValidationError({"value": error.messages}) from error
