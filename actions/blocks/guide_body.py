"""Which blocks a section of a discussion guide may use."""

from actions.blocks.guide import (
    AgreementListBlock,
    DisclosureBlock,
    QuestionBlock,
    RestBlock,
)
from pages.blocks.bodies import BaseBody
from pages.blocks.sensitive import PauseBlock
from pages.blocks.text import RichTextBlock


class GuideBody(BaseBody):
    """Prose and questions, and what keeps the room safe."""

    rich_text = RichTextBlock()
    question = QuestionBlock()
    agreement_list = AgreementListBlock()
    disclosure = DisclosureBlock()
    rest = RestBlock()
    pause = PauseBlock()
