"""Short addresses for posters and partners, and the labels they are told apart by."""

from typing import Any
from urllib.parse import urljoin

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Q
from django.db.models.functions import Lower
from django.forms import Select
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, HelpPanel, MultiFieldPanel

from pages.help_link import HelpLink
from pages.querysets import CampaignLinkQuerySet

LABELS = ("source", "medium", "campaign")

# What a word looks like, in small letters.
WORD = r"[a-z0-9]+(?:-[a-z0-9]+)*"


class LinkLabel(models.Model):
    """A source, a medium or a campaign that editors choose from.

    The three are what analytics calls utm_source, utm_medium and utm_campaign. They
    describe a link and never a reader, so they stay out of addresses.
    """

    class Kind(models.TextChoices):
        """What a label tells."""

        SOURCE = "source", _("Source: where the link is found")
        MEDIUM = "medium", _("Medium: how it gets there")
        CAMPAIGN = "campaign", _("Campaign: what it is part of")

    kind = models.CharField(
        _("kind"),
        max_length=10,
        choices=Kind,
        help_text=_("What it tells about a link."),
    )
    name = models.CharField(
        _("name"),
        max_length=40,
        help_text=_(
            "In a word or two, such as poster or newsletter. Name places and "
            "occasions, never a person or a group of survivors."
        ),
    )

    panels = [FieldPanel("kind"), FieldPanel("name")]

    class Meta:
        ordering = ("kind", "name")
        verbose_name = _("label of campaign links")
        verbose_name_plural = _("labels of campaign links")
        constraints = [
            models.UniqueConstraint(
                "kind",
                Lower("name"),
                name="one_link_label_a_kind_and_name",
                violation_error_message=_("There is such a label already."),
            )
        ]

    def __str__(self) -> str:
        """Return the name."""
        return self.name

    def clean(self) -> None:
        """Refuse another kind for a label in use. Raises `ValidationError`."""
        super().clean()
        used = CampaignLink.objects.filter(
            Q(source=self.pk) | Q(medium=self.pk) | Q(campaign=self.pk)
        )
        was = LinkLabel.objects.filter(pk=self.pk).first()
        if was and was.kind != self.kind and used.exists():
            told = gettext("Links use this label as it is. Add another one instead.")
            raise ValidationError({"kind": told})


def label_field(kind: LinkLabel.Kind, name: Any, help_text: Any) -> models.ForeignKey:
    """Return the field of a link that chooses a label of `kind`.

    `name` and `help_text` are promises of text.
    """
    return models.ForeignKey(
        LinkLabel,
        on_delete=models.PROTECT,
        limit_choices_to={"kind": kind},
        related_name="+",
        verbose_name=name,
        help_text=help_text,
    )


class CampaignLink(models.Model):
    """The address `/go/<word>/`, which counts a visit and leads to a page.

    A link outlives its page, since posters outlive pages: it then answers that there
    is nothing, with the helplines, until an editor chooses another page.
    """

    word = models.CharField(
        _("word"),
        max_length=40,
        unique=True,
        validators=[
            RegexValidator(
                rf"^{WORD}\Z", _("Use small letters, digits, and hyphens between them.")
            )
        ],
        help_text=_(
            "The end of the address: “film” makes /go/film/. Short, easy to type, and "
            "fit to be seen by anybody. It stays as it is once somebody has followed "
            "the link, since posters carry it."
        ),
    )
    page = models.ForeignKey(
        "wagtailcore.Page",
        on_delete=models.SET_NULL,
        null=True,
        related_name="+",
        verbose_name=_("leads to"),
        help_text=_(
            "A page of this site. You can choose another one later: posters that hang "
            "already then lead there."
        ),
    )
    source = label_field(
        LinkLabel.Kind.SOURCE, _("source"), _("Where people find the link.")
    )
    medium = label_field(LinkLabel.Kind.MEDIUM, _("medium"), _("How it gets to them."))
    campaign = label_field(
        LinkLabel.Kind.CAMPAIGN, _("campaign"), _("What the link is part of.")
    )

    objects = CampaignLinkQuerySet.as_manager()

    panels = [
        HelpLink(_("Campaign links"), "campaign-links", "make-one"),
        FieldPanel("word"),
        FieldPanel("page"),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel(name, widget=Select) for name in LABELS])],
            heading=_("What the report calls it"),
        ),
        HelpPanel(
            template="pages/admin/campaign_link_address.html",
            heading=_("Address and square code"),
        ),
    ]

    class Meta:
        ordering = ("word",)
        verbose_name = _("campaign link")
        verbose_name_plural = _("campaign links")

    def __str__(self) -> str:
        """Return the word."""
        return self.word

    def clean(self) -> None:
        """Refuse a word that posters no longer carry, and the root of the tree.

        Raises `ValidationError` naming the fields.
        """
        super().clean()
        errors: dict[str, str] = {}
        was = CampaignLink.objects.filter(pk=self.pk).first()
        if was and was.word != self.word and was.visits.exists():
            errors["word"] = gettext(
                "People have followed “%(word)s”. Leave it, and add another link."
            ) % {"word": was.word}
        if self.page and self.page.depth == 1:
            errors["page"] = gettext("Choose a page that readers can open.")
        if errors:
            raise ValidationError(errors)

    @property
    def address(self) -> str:
        """The full address, to copy and to print."""
        path = reverse("campaign_link", args=[self.word])
        return urljoin(settings.WAGTAILADMIN_BASE_URL, path)

    @property
    def square_code_url(self) -> str:
        """Where editors download the square code of the address."""
        viewset: Any = CampaignLink.snippet_viewset  # type: ignore[attr-defined]
        return reverse(viewset.get_url_name("code"), args=[self.pk])
