"""Figures: never without their period and their source."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from pages.blocks.base import BaseBlock, Group
from pages.blocks.claims import ClaimChooserBlock


class StatisticBlock(BaseBlock):
    """One number that a reader can check."""

    claim = ClaimChooserBlock(
        label=_("Figure"),
        help_text=_("From the list of figures. A correction there changes every page."),
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
    claims = blocks.ListBlock(
        ClaimChooserBlock(label=_("Figure")),
        label=_("Figures"),
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
