"""Passages that describe harm, and places to breathe."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from pages.blocks.base import BaseBlock, Group
from pages.blocks.consent import ConsentChooserBlock
from pages.blocks.media import FigureBlock
from pages.blocks.quote import QuoteBlock
from pages.blocks.statistic import StatisticBlock
from pages.blocks.text import RichTextBlock
from pages.reading import reading_minutes

INTENSITIES = [
    ("2", _("Describes harm")),
    ("3", _("Describes harm in detail")),
]


class SensitiveBody(blocks.StreamBlock):
    """What a sensitive passage may hold."""

    rich_text = RichTextBlock()
    quote = QuoteBlock()
    figure = FigureBlock()
    statistic = StatisticBlock()

    class Meta:
        label = _("Passage")


class SensitivePassageValue(blocks.StructValue):
    """A passage as templates read it."""

    @property
    def intensity_label(self) -> str:
        """The intensity in words."""
        return str(dict(INTENSITIES).get(self["intensity"], ""))

    @property
    def reading_minutes(self) -> int:
        """How long the passage takes to read, in whole minutes, at least 1."""
        return reading_minutes(self["body"])


class SensitivePassageBlock(BaseBlock):
    """A passage that stays closed until the reader opens it.

    Everything outside such a passage is plain (intensity 1) by definition, so a page
    has its three depths without a mark on each block.
    """

    intensity = blocks.ChoiceBlock(
        label=_("Intensity"),
        choices=INTENSITIES,
        help_text=_("Readers see this before they decide to open the passage."),
    )
    summary = blocks.CharBlock(
        label=_("What is inside"),
        max_length=160,
        help_text=_(
            "Tells what the passage is about without saying it. The page must make "
            "sense to somebody who never opens it."
        ),
    )
    body = SensitiveBody(
        label=_("Passage"), help_text=_("A pause with a way to help follows by itself.")
    )
    consent = ConsentChooserBlock(
        label=_("Consent"),
        required=False,
        help_text=_(
            "When the passage tells somebody’s own story: the record of their "
            "consent. When it ends, the passage goes by itself."
        ),
    )

    class Meta:
        icon = "view"
        label = _("Sensitive passage")
        group = Group.CARE
        template = "components/sensitive_passage.html"
        description = _("Text that describes harm, closed until a reader opens it.")
        value_class = SensitivePassageValue


class PauseBlock(BaseBlock):
    """A still place with a way to help."""

    text = blocks.TextBlock(
        label=_("Text"),
        max_length=240,
        help_text=_("One or two quiet sentences. A link to support follows by itself."),
    )

    class Meta:
        icon = "time"
        label = _("Pause")
        group = Group.CARE
        template = "components/pause.html"
        description = _("A place to breathe, with a link to support.")
