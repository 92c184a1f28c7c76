"""Which page may use which block: the only place that says so."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from pages.blocks.actions import ActionListBlock
from pages.blocks.callout import CalloutBlock
from pages.blocks.chart import ChartBlock
from pages.blocks.links import LinkListBlock
from pages.blocks.media import FigureBlock
from pages.blocks.quote import QuoteBlock
from pages.blocks.sensitive import PauseBlock, SensitivePassageBlock
from pages.blocks.statistic import StatisticBlock, StatisticGroupBlock
from pages.blocks.terms import TermListBlock
from pages.blocks.text import HeadingBlock, RichTextBlock
from pages.blocks.video import VideoBlock


class BaseBody(blocks.StreamBlock):
    """Rules that hold in every body."""

    def clean(self, value: blocks.StreamValue) -> blocks.StreamValue:
        """Refuse two headings with the same words: their links would collide.

        A draft may have them. Raises `StreamBlockValidationError` on the second.
        """
        cleaned = super().clean(value)
        seen: set[str] = set()
        errors: dict[int, Any] = {}
        for index, child in enumerate(cleaned):
            if child.block_type != "heading":
                continue
            if child.value.anchor in seen:
                message = _("This heading stands above already; use other words.")
                errors[index] = blocks.StructBlockValidationError(
                    block_errors={"text": ValidationError(message)}
                )
            seen.add(child.value.anchor)
        if errors and not self.is_deferred_validation:
            raise blocks.StreamBlockValidationError(block_errors=errors)
        return cleaned


class HomeBody(BaseBody):
    """The front door: numbers, ways to act, voices."""

    heading = HeadingBlock()
    rich_text = RichTextBlock()
    callout = CalloutBlock()
    figure = FigureBlock()
    statistic_group = StatisticGroupBlock()
    chart = ChartBlock()
    quote = QuoteBlock()
    action_list = ActionListBlock()
    link_list = LinkListBlock()


class StandardBody(HomeBody):
    """Plain pages: as the home page, with places to breathe."""

    pause = PauseBlock()
    term_list = TermListBlock()


class ArticleBody(StandardBody):
    """Articles: everything."""

    statistic = StatisticBlock()
    sensitive_passage = SensitivePassageBlock()
    video = VideoBlock()
