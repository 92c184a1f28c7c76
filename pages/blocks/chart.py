"""Figures side by side, as lengths."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from django.core.exceptions import ValidationError
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from pages.blocks.base import BaseBlock, Group
from pages.blocks.claims import ClaimChooserBlock


class Bar(NamedTuple):
    """A figure and the length of its bar, in percent of the longest."""

    claim: Any
    width: str


class ChartValue(blocks.StructValue):
    """A chart as templates read it."""

    @cached_property
    def bars(self) -> list[Bar]:
        """The figures that can be drawn, with bars that begin at zero.

        A figure that was deleted, or has lost its amount, is left out.
        """
        drawn = [c for c in self["claims"] if c and c.amount is not None]
        longest = max((claim.amount for claim in drawn), default=0)
        if not longest:
            return []
        return [Bar(claim, f"{100 * claim.amount / longest:.2f}") for claim in drawn]

    @cached_property
    def origins(self) -> list[Any]:
        """One figure for each source, in the order of the bars."""
        seen = {
            (bar.claim.source, bar.claim.source_url): bar for bar in self.bars[::-1]
        }
        return [bar.claim for bar in reversed(seen.values())]


class ChartBlock(BaseBlock):
    """Two to six figures of one kind as bars, and the table behind them."""

    heading = blocks.CharBlock(
        label=_("Heading"),
        max_length=100,
        help_text=_("What the bars compare."),
    )
    claims = blocks.ListBlock(
        ClaimChooserBlock(label=_("Figure")),
        label=_("Figures"),
        min_num=2,
        max_num=6,
        help_text=_(
            "Two to six that may fairly be compared: counted the same way, in the "
            "same unit. Each needs an amount in the list of figures."
        ),
    )

    def clean(self, value: Mapping[str, Any]) -> ChartValue:
        """Refuse figures that cannot stand side by side.

        Raises `StructBlockValidationError` on the figure that does not fit.
        """
        result = super().clean(value)
        unit = next((claim.unit for claim in result["claims"] if claim), "")
        errors: dict[int, ValidationError] = {}
        seen: set[Any] = set()
        for number, claim in enumerate(result["claims"]):
            if claim and (message := self._misfit(claim, unit, seen)):
                errors[number] = ValidationError(message)
            seen.add(claim)
        if errors and not self.is_deferred_validation:
            raise blocks.StructBlockValidationError(
                block_errors={
                    "claims": blocks.ListBlockValidationError(block_errors=errors)
                }
            )
        return result

    @staticmethod
    def _misfit(claim: Any, unit: str, seen: set[Any]) -> str:
        if claim.amount is None:
            message = gettext(
                "“%(figure)s” has no amount. Choose “Edit” to give it one."
            )
        elif claim.unit != unit:
            message = gettext(
                "“%(figure)s” counts %(unit)s, but the first figure counts %(first)s."
            )
        elif claim in seen:
            message = gettext("“%(figure)s” stands above already.")
        else:
            return ""
        return message % {"figure": claim, "unit": claim.unit, "first": unit or "–"}

    class Meta:
        icon = "bars"
        label = _("Chart")
        group = Group.EVIDENCE
        template = "components/chart.html"
        description = _("Two to six figures of one kind as bars, with their table.")
        value_class = ChartValue
