"""The custom image model: every picture says what it shows and whose it is."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import AbstractImage, AbstractRendition, get_upload_to

from pages.terms.validators import no_stop_terms
from pages.uploads.fields import CleanImageField


class CampaignImage(AbstractImage):
    """An image with its description, its origin and its care for people.

    `alt_text` describes it for those who do not see it; `caption` and `source` are
    shown under it; the declarations decide where it may be used.
    """

    class People(models.TextChoices):
        """Whether somebody in the image could be recognised."""

        NOBODY = "nobody", _("No person is shown")
        UNIDENTIFIABLE = "unidentifiable", _("People, but nobody can be recognised")
        CONSENT = "consent", _("Recognisable adults who gave written consent")

    file = CleanImageField(
        _("file"),
        upload_to=get_upload_to,
        width_field="width",
        height_field="height",
        help_text=_(
            "What a camera writes into a file, such as where it was taken, is removed."
        ),
    )
    alt_text = models.CharField(
        _("alternative text"),
        max_length=250,
        validators=[no_stop_terms],
        help_text=_(
            "What a friend would tell a blind reader over the phone. No names of "
            "files, no 'image of', no detail that hurts."
        ),
    )
    caption = models.CharField(
        _("caption"),
        max_length=300,
        blank=True,
        validators=[no_stop_terms],
        help_text=_("Shown under the image unless a page writes its own."),
    )
    source = models.CharField(
        _("source"),
        max_length=200,
        validators=[no_stop_terms],
        help_text=_("Who made the image, as it should be credited."),
    )
    licence = models.CharField(
        _("licence"),
        max_length=200,
        help_text=_("Under which terms we may use it, for example CC BY 4.0."),
    )
    people = models.CharField(
        _("people"),
        max_length=20,
        choices=People,
        help_text=_(
            "We never show a child who is, or could be taken for, somebody who was "
            "abused; nor suspects, seized objects or screens with names."
        ),
    )
    consent = models.ForeignKey(
        "pages.Consent",
        verbose_name=_("consent"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="images",
        limit_choices_to={"withdrawn_at": None, "cleared_at": None},
        help_text=_(
            "For recognisable adults: the record of their consent. When it ends, the "
            "image is deleted, with its files."
        ),
    )
    is_safe_for_preview = models.BooleanField(
        _("safe for previews"),
        default=False,
        help_text=_(
            "Tick only when the image may appear alone, without the warning, in "
            "somebody's chat or feed."
        ),
    )

    admin_form_fields = (
        "title",
        "file",
        "alt_text",
        "caption",
        "source",
        "licence",
        "people",
        "consent",
        "is_safe_for_preview",
        "collection",
        "focal_point_x",
        "focal_point_y",
        "focal_point_width",
        "focal_point_height",
    )

    class Meta(AbstractImage.Meta):
        verbose_name = _("image")
        verbose_name_plural = _("images")

    def clean(self) -> None:
        """Refuse to let an image stand alone if the person did not agree to that.

        Raises `ValidationError`.
        """
        super().clean()
        is_allowed = self.consent and self.consent.is_for_previews
        asks = self.is_safe_for_preview and self.people == self.People.CONSENT
        if asks and not is_allowed:
            told = gettext("No consent covers showing it alone, without its page.")
            raise ValidationError({"is_safe_for_preview": told})

    @property
    def default_alt_text(self) -> str:
        """The alternative text that Wagtail offers where an image is placed."""
        return self.alt_text


class Rendition(AbstractRendition):
    """One size and format of an image."""

    image = models.ForeignKey(
        CampaignImage, on_delete=models.CASCADE, related_name="renditions"
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=("image", "filter_spec", "focal_point_key"),
                name="unique_rendition",
            )
        ]
        verbose_name = _("rendition")
        verbose_name_plural = _("renditions")
