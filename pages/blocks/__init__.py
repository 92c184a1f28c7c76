"""The blocks of which editors build pages, one family a file."""

from pages.blocks.actions import ActionListBlock
from pages.blocks.bodies import ArticleBody, HomeBody, StandardBody
from pages.blocks.callout import CalloutBlock
from pages.blocks.chart import ChartBlock
from pages.blocks.links import LinkBlock, LinkListBlock
from pages.blocks.media import FigureBlock
from pages.blocks.quote import QuoteBlock
from pages.blocks.sensitive import PauseBlock, SensitivePassageBlock
from pages.blocks.statistic import StatisticBlock, StatisticGroupBlock
from pages.blocks.text import HeadingBlock, RichTextBlock
from pages.blocks.video import VideoBlock

__all__ = [
    "ActionListBlock",
    "ArticleBody",
    "CalloutBlock",
    "ChartBlock",
    "FigureBlock",
    "HeadingBlock",
    "HomeBody",
    "LinkBlock",
    "LinkListBlock",
    "PauseBlock",
    "QuoteBlock",
    "RichTextBlock",
    "SensitivePassageBlock",
    "StandardBody",
    "StatisticBlock",
    "StatisticGroupBlock",
    "VideoBlock",
]
