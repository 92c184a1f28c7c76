"""Videos: at a host, behind a click that names it, or from this site."""

from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator, RegexValidator
from django.db import models
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import RichTextField

from pages.blocks.links import only_https
from pages.blocks.text import FEATURES
from pages.help_link import HelpLink
from pages.querysets import VideoQuerySet
from pages.terms.validators import no_stop_terms, no_stop_terms_in_rich_text
from pages.video import files
from pages.video.hosts import HostedVideo, parse

a_language = RegexValidator(
    r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\Z",
    _("Write the language as browsers do, for example en-AU or vi."),
)


class Video(models.Model):
    """A video with its poster, its captions and its transcript.

    Either `address` names it at a host or `file` holds it, never both.
    """

    title = models.CharField(
        _("title"),
        max_length=120,
        validators=[no_stop_terms],
        help_text=_("What it is, for example: Trailer. No harm in titles."),
    )
    address = models.URLField(
        _("address at a host"),
        blank=True,
        validators=[only_https],
        help_text=_(
            "The address of its page at YouTube or Vimeo, beginning with https://. "
            "Readers contact the host only after they have said so. Check there that "
            "it has captions."
        ),
    )
    file = models.FileField(
        _("our own file"),
        upload_to=files.video_path,
        blank=True,
        validators=[files.check_video],
        help_text=_("MP4 or WebM, at most 60 MB. Better: nobody else hears of it."),
    )
    captions = models.FileField(
        _("captions"),
        upload_to=files.captions_path,
        blank=True,
        validators=[files.check_captions],
        help_text=_(
            "A WebVTT file (.vtt): every word that is said, and sounds that matter. "
            "Our own file needs one, also when nobody speaks in it."
        ),
    )
    language = models.CharField(
        _("language"),
        max_length=20,
        default="en-AU",
        validators=[a_language],
        help_text=_("Of what is said and of the captions: en-AU, vi, ar."),
    )
    poster = models.ForeignKey(
        "pages.CampaignImage",
        verbose_name=_("poster"),
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("Stands in its place until somebody plays it. Calm, no faces."),
    )
    seconds = models.PositiveIntegerField(
        _("length"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1)],
        help_text=_("In seconds. Readers decide by it. Empty: not known."),
    )
    credit = models.CharField(
        _("credit"),
        max_length=200,
        validators=[no_stop_terms],
        help_text=_("Who made it."),
    )
    transcript = RichTextField(
        _("transcript"),
        features=list(FEATURES),
        validators=[no_stop_terms_in_rich_text],
        help_text=_(
            "All that is said and shown, in the language of this site. It stands "
            "before the video, so that nobody has to watch to know what is in it. No "
            "detail that hurts."
        ),
    )

    objects = VideoQuerySet.as_manager()

    panels = [
        HelpLink(_("Videos"), "film", "videos"),
        FieldPanel("title"),
        MultiFieldPanel(
            [FieldPanel("address"), FieldPanel("file"), FieldPanel("captions")],
            heading=_("Where it is: at a host, or here"),
        ),
        FieldPanel("language"),
        FieldPanel("transcript"),
        FieldPanel("poster"),
        FieldPanel("seconds"),
        FieldPanel("credit"),
    ]

    class Meta:
        ordering = ("title", "pk")
        verbose_name = _("video")
        verbose_name_plural = _("videos")

    def __str__(self) -> str:
        """Return the title."""
        return self.title

    def clean(self) -> None:
        """Refuse two sources or none, an unknown host, and a file without captions.

        Raises `ValidationError` naming the fields.
        """
        errors: dict[str, Any] = {}
        if self.address and self.file:
            errors["file"] = _("Give an address or a file, not both.")
        elif not self.address and not self.file:
            errors["address"] = _("Give the address at a host, or a file of our own.")
        elif self.address and self.hosted is None:
            errors["address"] = _(
                "We can play a single video of YouTube or Vimeo only; link to others "
                "instead."
            )
        elif self.file and not self.captions:
            errors["captions"] = _("Our own video needs captions.")
        elif self.address and self.captions:
            errors["captions"] = _("Captions go with our own file; a host has its own.")
        if errors:
            raise ValidationError(errors)

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keep the record, and no file that it held before and holds no more."""
        before = type(self).objects.filter(pk=self.pk).first()
        super().save(*args, **kwargs)
        if before:
            files.remove(before.file_names - self.file_names, self.file.storage)

    @property
    def file_names(self) -> set[str]:
        """The names of its files in the storage."""
        return {str(file.name) for file in (self.file, self.captions) if file}

    @property
    def hosted(self) -> HostedVideo | None:
        """The video at its host, if it is at one that we can play."""
        return parse(self.address) if self.address else None

    @property
    def place(self) -> str:
        """Where it is, in a word, for the list of editors."""
        if self.file:
            return gettext("Here")
        return self.hosted.host.name if self.hosted else gettext("Cannot be played")

    @property
    def watch_url(self) -> str:
        """The address that asks for consent, and plays once it was given."""
        return reverse("watch", args=[self.pk])

    @cached_property
    def media_type(self) -> str:
        """The type of our own file, for the browser."""
        return "video/mp4" if str(self.file.name).endswith(".mp4") else "video/webm"

    @property
    def length(self) -> str:
        """The length as it is read, for example 1:05; empty when it is not known."""
        return f"{self.seconds // 60}:{self.seconds % 60:02}" if self.seconds else ""
