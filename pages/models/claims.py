"""Figures: what the campaign claims, each written once."""

import re
from datetime import date
from decimal import Decimal, InvalidOperation

from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.search import index

from pages.blocks.links import only_https
from pages.help_link import HelpLink
from pages.querysets import AHEAD, DUE_DAYS, ClaimQuerySet
from pages.terms.validators import no_stop_terms

# What may stand between the digits of a number, or after them.
AROUND_DIGITS = re.compile(r"[\s,%\u00a0\u202f]")


class Claim(index.Indexed, models.Model):
    """A figure with its period and source, shown wherever a page chooses it."""

    name = models.CharField(
        _("name"),
        max_length=80,
        unique=True,
        help_text=_("For editors only: what you look for in the list. Reports, 2021."),
    )
    qualifier = models.CharField(
        _("before the number"),
        max_length=30,
        blank=True,
        validators=[no_stop_terms],
        help_text=_("For example: more than, nearly. Empty: the number is exact."),
    )
    value = models.CharField(
        _("number"),
        max_length=20,
        validators=[no_stop_terms],
        help_text=_("As it is read: 33,000 or 12 %."),
    )
    label = models.CharField(
        _("what it counts"),
        max_length=160,
        validators=[no_stop_terms],
        help_text=_("Completes the number to a sentence. No other number in it."),
    )
    unit = models.CharField(
        _("unit"),
        max_length=40,
        blank=True,
        validators=[no_stop_terms],
        help_text=_(
            "For charts: what one of them is, such as children or reports. Only "
            "figures with the same unit can stand in one chart."
        ),
    )
    amount = models.DecimalField(
        _("amount"),
        max_digits=15,
        decimal_places=2,
        null=True,
        blank=True,
        validators=[MinValueValidator(0)],
        help_text=_("For charts: the number in digits only, such as 33000."),
    )
    period = models.CharField(
        _("period"),
        max_length=40,
        validators=[no_stop_terms],
        help_text=_("When it was counted: 2021, or 2024–25."),
    )
    source = models.CharField(
        _("source"),
        max_length=160,
        validators=[no_stop_terms],
        help_text=_("Who counted it."),
    )
    source_url = models.URLField(
        _("address of the source"),
        blank=True,
        validators=[only_https],
        help_text=_("Where a reader can check it, beginning with https://."),
    )
    checked_on = models.DateField(
        _("checked on"),
        null=True,
        blank=True,
        help_text=_("When one of us last compared it with its source. Empty: never."),
    )
    expires_on = models.DateField(
        _("check again by"),
        help_text=_(
            "After this day the figure says on every page that it was due, and no page "
            "that shows it can be published."
        ),
    )
    note = models.TextField(
        _("note"),
        max_length=1000,
        blank=True,
        help_text=_("For the next person who checks. Readers do not see it."),
    )

    objects = ClaimQuerySet.as_manager()

    panels = [
        HelpLink(_("Figures"), "claims", "adding-a-figure"),
        FieldPanel("name"),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("qualifier"), FieldPanel("value")]),
                FieldPanel("label"),
                FieldPanel("period"),
            ],
            heading=_("The figure"),
        ),
        MultiFieldPanel(
            [FieldPanel("source"), FieldPanel("source_url")], heading=_("Source")
        ),
        MultiFieldPanel(
            [
                HelpLink(_("Checking"), "claims", "checking"),
                FieldRowPanel([FieldPanel("checked_on"), FieldPanel("expires_on")]),
                FieldPanel("note"),
            ],
            heading=_("Checking"),
        ),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("amount"), FieldPanel("unit")])],
            heading=_("For charts"),
        ),
    ]
    search_fields = [
        index.SearchField("name"),
        index.AutocompleteField("name"),
        index.SearchField("value"),
        index.SearchField("label"),
        index.SearchField("source"),
    ]

    class Meta:
        ordering = ("name",)
        verbose_name = _("figure")
        verbose_name_plural = _("figures")

    def __str__(self) -> str:
        """Return the name."""
        return self.name

    def clean(self) -> None:
        """Refuse what cannot be true of one figure.

        Raises `ValidationError` naming the fields.
        """
        super().clean()
        errors: dict[str, str] = {}
        if self.amount is not None and not self.unit:
            errors["unit"] = gettext("Say what the amount counts.")
        if self.amount is not None and self.digits not in {None, self.amount}:
            errors["amount"] = gettext("This is not the number above: change both.")
        if self.checked_on and self.checked_on > timezone.localdate() + AHEAD:
            errors["checked_on"] = gettext("This day has not come yet.")
        elif self.checked_on and self.expires_on and self.expires_on <= self.checked_on:
            errors["expires_on"] = gettext("Choose a day after the one it was checked.")
        if errors:
            raise ValidationError(errors)

    @property
    def digits(self) -> Decimal | None:
        """The number as it is read, where that is a number and no word beside it."""
        try:
            return Decimal(AROUND_DIGITS.sub("", self.value))
        except InvalidOperation:
            return None

    @property
    def number(self) -> str:
        """The number as it is read, with the word before it."""
        return f"{self.qualifier} {self.value}".strip()

    @property
    def is_expired(self) -> bool:
        """Whether the day by which it was due to be checked has passed."""
        return self.expires_on < timezone.localdate()

    @property
    def state(self) -> str:
        """What an editor should know of it, in a few words."""
        day = date_format(self.expires_on, "j F Y")
        today: date = timezone.localdate()
        if self.is_expired:
            return gettext("Expired: was due by %(day)s") % {"day": day}
        if (self.expires_on - today).days <= DUE_DAYS:
            return gettext("Due by %(day)s") % {"day": day}
        if self.checked_on is None:
            return gettext("Never checked; due by %(day)s") % {"day": day}
        return gettext("Good until %(day)s") % {"day": day}

    def get_admin_url(self) -> str:
        """Return the address of its form in the admin."""
        return reverse(self.snippet_viewset.get_url_name("edit"), args=[self.pk])
