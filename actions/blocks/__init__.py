"""The blocks of which actions and guides are made, one family a file."""

from actions.blocks.action_body import ExpectBody, LinksBody, StepsBody, WordsBody
from actions.blocks.guide import (
    AgreementListBlock,
    DisclosureBlock,
    QuestionBlock,
    RestBlock,
)
from actions.blocks.guide_body import GuideBody
from actions.blocks.step import PhraseBlock, StepBlock

__all__ = [
    "AgreementListBlock",
    "DisclosureBlock",
    "ExpectBody",
    "GuideBody",
    "LinksBody",
    "PhraseBlock",
    "QuestionBlock",
    "RestBlock",
    "StepBlock",
    "StepsBody",
    "WordsBody",
]
