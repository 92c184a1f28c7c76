"""Which blocks the parts of an action may use."""

from actions.blocks.step import PhraseBlock, StepBlock
from pages.blocks.bodies import BaseBody
from pages.blocks.callout import CalloutBlock
from pages.blocks.links import LinkListBlock
from pages.blocks.sensitive import PauseBlock
from pages.blocks.text import RichTextBlock


class StepsBody(BaseBody):
    """The steps, in their order."""

    step = StepBlock()


class WordsBody(BaseBody):
    """Words to use, the likeliest moment first."""

    phrase = PhraseBlock()


class ExpectBody(BaseBody):
    """What may come of it, and what to do then."""

    rich_text = RichTextBlock()
    callout = CalloutBlock()
    pause = PauseBlock()


class LinksBody(BaseBody):
    """Where to go on."""

    link_list = LinkListBlock()
