"""What a film's page lists: people, themes, ways to watch, reviews."""

from collections.abc import Callable
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel
from wagtail.models import Orderable

from actions.films.choices import Intensity, Role, Way
from pages.blocks.links import only_https
from pages.querysets import AHEAD

FILM = "actions.FilmCampaignPage"


def a_year() -> list[Callable[[Any], None]]:
    """Return the validators of a year in which there were films."""
    return [MinValueValidator(1888), MaxValueValidator(2100)]


class FilmCredit(Orderable):
    """Somebody who made the film."""

    film = ParentalKey(FILM, on_delete=models.CASCADE, related_name="credits")
    role = models.CharField(
        _("role"),
        max_length=20,
        choices=Role,
        help_text=_("What they did."),
    )
    name = models.CharField(
        _("name"), max_length=100, help_text=_("As it stands in the film.")
    )

    panels = [FieldPanel("role"), FieldPanel("name")]

    class Meta(Orderable.Meta):
        verbose_name = _("credit")
        verbose_name_plural = _("credits")

    def __str__(self) -> str:
        """Return role and name."""
        return f"{self.get_role_display()} {self.name}"


class FilmTheme(Orderable):
    """Something that a viewer meets, told without telling it."""

    film = ParentalKey(FILM, on_delete=models.CASCADE, related_name="themes")
    theme = models.CharField(
        _("theme"),
        max_length=100,
        help_text=_("In a few plain words. Readers decide by them."),
    )
    description = models.CharField(
        _("what a viewer meets"),
        max_length=300,
        help_text=_("One or two sentences: how the film speaks of it. No detail."),
    )
    intensity = models.CharField(
        _("intensity"),
        max_length=1,
        choices=Intensity,
        blank=True,
        help_text=_("As somebody judged it who has seen the film. Empty: not yet."),
    )

    panels = [
        FieldPanel("theme"),
        FieldPanel("description"),
        FieldPanel("intensity"),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("theme")
        verbose_name_plural = _("themes")

    def __str__(self) -> str:
        """Return the theme."""
        return self.theme


class FilmReview(Orderable):
    """What somebody wrote about the film."""

    film = ParentalKey(FILM, on_delete=models.CASCADE, related_name="reviews")
    text = models.CharField(
        _("words"),
        max_length=400,
        help_text=_("Without quotation marks. No harm in pull quotes."),
    )
    is_exact = models.BooleanField(
        _("their exact words"),
        default=False,
        help_text=_(
            "Tick only when you have the review in front of you. Otherwise tell in "
            "your own words what it says."
        ),
    )
    name = models.CharField(
        _("name"), max_length=100, help_text=_("Who wrote the review.")
    )
    publication = models.CharField(
        _("publication"), max_length=100, help_text=_("Where it was published.")
    )
    year = models.PositiveSmallIntegerField(
        _("year"),
        null=True,
        blank=True,
        validators=a_year(),
        help_text=_("When it was published. Empty: not known."),
    )
    url = models.URLField(
        _("address"),
        blank=True,
        validators=[only_https],
        help_text=_("Where the whole of it can be read, beginning with https://."),
    )

    panels = [
        FieldPanel("text"),
        FieldPanel("is_exact"),
        FieldPanel("name"),
        FieldPanel("publication"),
        FieldPanel("year"),
        FieldPanel("url"),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("review")
        verbose_name_plural = _("reviews")

    @property
    def quoted_fields(self) -> tuple[str, ...]:
        """The fields in which somebody else's words stand as they were."""
        return ("text",) if self.is_exact else ()

    def __str__(self) -> str:
        """Return who wrote it where."""
        return f"{self.name}, {self.publication}"


class WatchOption(Orderable):
    """A place where the film can be watched, as somebody of ours found it."""

    film = ParentalKey(FILM, on_delete=models.CASCADE, related_name="watch_options")
    provider = models.CharField(
        _("provider"),
        max_length=100,
        help_text=_("The name by which people know it."),
    )
    kind = models.CharField(
        _("kind"), max_length=20, choices=Way, help_text=_("How one watches there.")
    )
    country = models.CharField(
        _("country"),
        max_length=60,
        help_text=_("Where it works: Australia, or Everywhere."),
    )
    price = models.CharField(
        _("price"),
        max_length=60,
        blank=True,
        help_text=_("With its currency, or Free. Empty: not known."),
    )
    url = models.URLField(
        _("address"),
        validators=[only_https],
        help_text=_("The film there, beginning with https://."),
    )
    checked_on = models.DateField(
        _("checked on"),
        null=True,
        blank=True,
        help_text=_("When one of us last found it there. Empty: nobody has looked."),
    )

    panels = [
        FieldPanel("provider"),
        FieldPanel("kind"),
        FieldPanel("country"),
        FieldPanel("price"),
        FieldPanel("url"),
        FieldPanel("checked_on"),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("way to watch")
        verbose_name_plural = _("ways to watch")

    def __str__(self) -> str:
        """Return the provider."""
        return self.provider

    def clean(self) -> None:
        """Refuse a check on a day that has not come."""
        if self.checked_on and self.checked_on > timezone.localdate() + AHEAD:
            message = _("This day has not come yet.")
            raise ValidationError({"checked_on": message})
