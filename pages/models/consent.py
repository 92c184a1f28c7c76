"""Consent: what somebody allowed us to show of them, and until when."""

from datetime import date
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from pages.help_link import HelpLink
from pages.querysets import AHEAD, DUE_DAYS, ConsentQuerySet

# A mark with a digit and without a space is hardly anybody's name.
a_mark = RegexValidator(
    r"\A(?=.*\d)[A-Za-z\d][A-Za-z\d/.-]*\Z",
    _("Letters, digits and hyphens, at least one digit: C-2026-014. Never a name."),
)


def today() -> date:
    """Return the day in the zone of the site, by which a consent ends."""
    return timezone.localdate(timezone=timezone.get_default_timezone())


class Consent(models.Model):
    """A record of a consent that is kept elsewhere, by a mark that names nobody."""

    class Covers(models.TextChoices):
        """What somebody gave us."""

        QUOTATION = "quotation", _("A quotation")
        STORY = "story", _("A story")
        IMAGE = "image", _("An image")

    reference = models.CharField(
        _("reference"),
        max_length=40,
        unique=True,
        validators=[a_mark],
        help_text=_(
            "A mark of your own such as C-2026-014, never the person’s name. Keep the "
            "signed form, and how to reach the person, elsewhere under this mark."
        ),
    )
    covers = models.CharField(
        _("what it covers"),
        max_length=20,
        choices=Covers,
        help_text=_("What the person gave us. Make one record for each."),
    )
    is_for_website = models.BooleanField(
        _("on the pages of this website"),
        default=False,
        help_text=_("Without it, no page that uses it can be published."),
    )
    is_for_previews = models.BooleanField(
        _("alone, without its page"),
        default=False,
        help_text=_(
            "In search results for images and wherever else it appears without the "
            "warning. Cards, feed, packs and the share kit never carry it."
        ),
    )
    given_on = models.DateField(_("given on"), help_text=_("The day on the form."))
    ends_on = models.DateField(
        _("ends on"),
        null=True,
        blank=True,
        help_text=_(
            "The last day. After it, the site takes everything off by itself, and "
            "nothing brings it back. Empty: until it is withdrawn."
        ),
    )
    review_on = models.DateField(
        _("ask again by"),
        null=True,
        blank=True,
        help_text=_("When to ask the person again. Needed where no end is agreed."),
    )
    notes = models.TextField(
        _("notes"),
        max_length=1000,
        blank=True,
        help_text=_("For other editors: what was agreed. No name, no address."),
    )
    withdrawn_at = models.DateTimeField(null=True, editable=False)
    withdrawn_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    # When the site took it off, what it took from where, and the files to remove.
    cleared_at = models.DateTimeField(null=True, editable=False)
    cleared = models.JSONField(default=dict, editable=False)

    objects = ConsentQuerySet.as_manager()

    panels = [
        HelpLink(_("Consent"), "consent", "writing-it-down"),
        FieldPanel("reference"),
        FieldPanel("covers"),
        MultiFieldPanel(
            [FieldPanel("is_for_website"), FieldPanel("is_for_previews")],
            heading=_("Where it may be shown"),
        ),
        FieldRowPanel(
            [FieldPanel("given_on"), FieldPanel("ends_on"), FieldPanel("review_on")]
        ),
        FieldPanel("notes"),
    ]

    class Meta:
        ordering = ("reference",)
        permissions = [("withdraw_consent", _("Can withdraw consent"))]
        verbose_name = _("consent")
        verbose_name_plural = _("consents")

    def __str__(self) -> str:
        """Return the mark."""
        return self.reference

    def clean(self) -> None:
        """Refuse what cannot be true, and any change once it is over.

        Raises `ValidationError` naming the fields.
        """
        super().clean()
        if self.is_off:
            told = gettext("This is over and stays as it is. Make a new record.")
            raise ValidationError(told)
        errors: dict[str, str] = {}
        if self.given_on and self.given_on > today() + AHEAD:
            errors["given_on"] = gettext("This day has not come yet.")
        if not self.ends_on and not self.review_on:
            errors["review_on"] = gettext(
                "Say when it ends, or when to ask the person again."
            )
        for name in ("ends_on", "review_on"):
            day = getattr(self, name)
            if day and self.given_on and day < self.given_on:
                errors[name] = gettext("Choose a day after the one it was given on.")
        if errors:
            raise ValidationError(errors)

    @property
    def is_off(self) -> bool:
        """Whether the site has taken off what it covered, or is about to."""
        return bool(self.withdrawn_at or self.cleared_at)

    @property
    def is_over(self) -> bool:
        """Whether it was withdrawn, or its last day has passed."""
        return self.is_off or bool(self.ends_on and self.ends_on < today())

    @property
    def is_due(self) -> bool:
        """Whether it ends soon, or the person is to be asked again."""
        if self.is_over:
            return False
        is_near = self.ends_on and (self.ends_on - today()).days <= DUE_DAYS
        return bool(is_near or (self.review_on and self.review_on <= today()))

    @property
    def state(self) -> str:
        """What an editor should know of it, in a few words."""
        if self.withdrawn_at:
            day = date_format(timezone.localtime(self.withdrawn_at), "j F Y")
            return gettext("Withdrawn on %(day)s") % {"day": day}
        if self.ends_on:
            told = (
                gettext("Ended on %(day)s")
                if self.is_over
                else gettext("Until %(day)s")
            )
            return told % {"day": date_format(self.ends_on, "j F Y")}
        if self.review_on:
            told = gettext("Until withdrawn; ask again by %(day)s")
            return told % {"day": date_format(self.review_on, "j F Y")}
        return gettext("Until withdrawn")

    def get_admin_url(self) -> str:
        """Return the address of its record in the admin, for those who may read."""
        viewset: Any = self.snippet_viewset  # type: ignore[attr-defined]
        return reverse(viewset.get_url_name("inspect"), args=[self.pk])
