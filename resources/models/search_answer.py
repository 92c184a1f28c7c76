"""Help that stands above the results when somebody searches in distress."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, MultipleChooserPanel, PageChooserPanel
from wagtail.models import Orderable

from pages.help_link import HelpLink
from pages.terms.validators import no_stop_terms
from resources.models.chosen_service import ChosenService
from resources.search import matching
from resources.search.forms import SearchAnswerForm
from resources.wording import no_number

LONGEST_LINE = 60


class SearchAnswer(Orderable, ClusterableModel):
    """Words that somebody in need may search for, and the help that fits them.

    The order decides which answer leads when words of several are found.
    """

    name = models.CharField(
        _("name"),
        max_length=80,
        unique=True,
        help_text=_("For editors only. What the words have in common."),
    )
    words = models.TextField(
        _("words"),
        max_length=30_000,
        help_text=_(
            "One word or phrase a line, as people type it. Capitals, accents and small "
            "misspellings are forgiven; put a line in quotation marks to forgive "
            "nothing. Short words that also mean something harmless need a phrase "
            "around them."
        ),
    )
    heading = models.CharField(
        _("heading"),
        max_length=100,
        validators=[no_stop_terms, no_number],
        help_text=_("The first thing the reader sees. Plain and warm, no alarm."),
    )
    message = models.TextField(
        _("message"),
        max_length=400,
        validators=[no_stop_terms, no_number],
        help_text=_("Two sentences, to one person. No blame, no detail."),
    )
    guide = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=_("guide"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("The page to read next. It stands after the services."),
    )

    base_form_class = SearchAnswerForm

    panels = [
        HelpLink(
            _("Answers to searches"), "register", "when-somebody-searches-in-distress"
        ),
        FieldPanel("name"),
        FieldPanel("words"),
        FieldPanel("heading"),
        FieldPanel("message"),
        MultipleChooserPanel(
            "services",
            chooser_field_name="service",
            label=_("Service"),
            max_num=6,
            help_text=_("The one to turn to first comes first. Three are enough."),
        ),
        PageChooserPanel("guide", page_type="resources.GuidePage"),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("answer of the search")
        verbose_name_plural = _("answers of the search")

    def __str__(self) -> str:
        """Return the name."""
        return self.name

    def clean(self) -> None:
        """Refuse words that match nothing, or a line that is not a phrase.

        Raises `ValidationError` on `words`.
        """
        super().clean()
        if not matching.compiled(self.words):
            raise ValidationError({"words": _("Write at least one word.")})
        if any(len(line.strip()) > LONGEST_LINE for line in self.words.splitlines()):
            message = _("Write one phrase a line, at most 60 characters each.")
            raise ValidationError({"words": message})


class SearchAnswerService(ChosenService):
    """A service that an answer names; its numbers stand right under the message."""

    answer = ParentalKey(
        SearchAnswer, on_delete=models.CASCADE, related_name="services"
    )
