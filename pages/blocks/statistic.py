"""Figures: never without their period and their source."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from pages.blocks.base import BaseBlock, Group
from pages.blocks.links import only_https


class StatisticBlock(BaseBlock):
    """One number that a reader can check."""

    qualifier = blocks.CharBlock(
        label=_("Before the number"),
        max_length=30,
        required=False,
        help_text=_("For example: more than, nearly."),
    )
    value = blocks.CharBlock(
        label=_("Number"),
        max_length=20,
        help_text=_("As it is read, with its unit: 33,000 or 12 %."),
    )
    label = blocks.CharBlock(
        label=_("What it counts"),
        max_length=160,
        help_text=_("Completes the number to a sentence."),
    )
    period = blocks.CharBlock(
        label=_("Period"),
        max_length=40,
        help_text=_("When it was counted: 2021, or 2024–25."),
    )
    source = blocks.CharBlock(
        label=_("Source"),
        max_length=160,
        help_text=_("Who counted it."),
    )
    source_url = blocks.URLBlock(
        label=_("Address of the source"),
        required=False,
        validators=[only_https],
        help_text=_("Where a reader can check it, beginning with https://."),
    )

    class Meta:
        icon = "decimal"
        label = _("Statistic")
        group = Group.EVIDENCE
        template = "components/statistic.html"
        description = _("One number, set large, with its period and source.")


class StatisticGroupBlock(BaseBlock):
    """Numbers that are read together."""

    heading = blocks.CharBlock(
        label=_("Heading"),
        max_length=100,
        help_text=_("What the numbers tell together."),
    )
    statistics = blocks.ListBlock(
        StatisticBlock(),
        label=_("Statistics"),
        min_num=2,
        max_num=6,
        help_text=_("Two to six; each keeps its own period and source."),
    )

    class Meta:
        icon = "table"
        label = _("Group of statistics")
        group = Group.EVIDENCE
        template = "components/statistic_group.html"
        description = _("Two to six numbers side by side.")
