"""What a conversation about a film is made of."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from actions.choices import Audience
from pages.blocks.base import BaseBlock, Group
from pages.blocks.text import RichTextBlock


def evening_label(audience: str) -> Any:
    """Return for whom a question is, in words; “anyone” would sound like everybody."""
    if audience == Audience.GENERAL:
        return _("An open evening")
    return Audience(audience).label


class QuestionValue(blocks.StructValue):
    """A question as templates and printed sheets read it."""

    @property
    def audience_labels(self) -> list[Any]:
        """For whom it is, in words; empty when it is for everybody."""
        return [evening_label(value) for value in self["audiences"]]

    def suits(self, audience: str) -> bool:
        """Tell whether it is for that audience; the empty one takes them all."""
        return not audience or not self["audiences"] or audience in self["audiences"]


class QuestionBlock(BaseBlock):
    """Something to ask a room."""

    question = blocks.CharBlock(
        label=_("Question"),
        max_length=200,
        help_text=_(
            "An open one, about the film or about what helps. Never asks what somebody "
            "has been through."
        ),
    )
    audiences = blocks.MultipleChoiceBlock(
        label=_("For whom"),
        choices=[(value, evening_label(value)) for value in Audience.values],
        required=False,
        help_text=_("Choose none if it suits everybody."),
    )
    note = blocks.TextBlock(
        label=_("For the person who leads"),
        max_length=400,
        required=False,
        help_text=_("What the question is for, and what to do if it goes elsewhere."),
    )

    class Meta:
        icon = "help"
        label = _("Question")
        group = Group.TEXT
        template = "components/question.html"
        description = _("A question for the conversation, for all or for some.")
        value_class = QuestionValue


class AgreementListBlock(BaseBlock):
    """What people agree on before they talk."""

    heading = blocks.CharBlock(
        label=_("Heading"),
        max_length=100,
        help_text=_("For example: What we agree on."),
    )
    introduction = blocks.TextBlock(
        label=_("Introduction"),
        max_length=300,
        required=False,
        help_text=_("How to agree: read out, ask, change what does not fit."),
    )
    agreements = blocks.ListBlock(
        blocks.CharBlock(label=_("Agreement"), max_length=200),
        label=_("Agreements"),
        min_num=1,
        max_num=10,
        help_text=_("Each a whole sentence that can be read out."),
    )

    class Meta:
        icon = "group"
        label = _("Agreements")
        group = Group.CARE
        template = "components/agreement_list.html"
        description = _("What everybody agrees on before the conversation.")


class DisclosureBlock(BaseBlock):
    """What to do when somebody tells of something that happened."""

    heading = blocks.CharBlock(
        label=_("Heading"),
        max_length=100,
        help_text=_("For example: If somebody tells you something."),
    )
    introduction = blocks.TextBlock(
        label=_("Introduction"),
        max_length=300,
        required=False,
        help_text=_("Where to go with them, and who stays with the others."),
    )
    sayings = blocks.ListBlock(
        blocks.CharBlock(label=_("Sentence"), max_length=160),
        label=_("What to say"),
        min_num=1,
        max_num=8,
        help_text=_("Short sentences for a moment in which nobody finds any."),
    )
    steps = RichTextBlock(
        label=_("What to do"),
        help_text=_("What to do then and there, and what to leave to others."),
    )

    class Meta:
        icon = "comment"
        label = _("If somebody tells you")
        group = Group.CARE
        template = "components/disclosure.html"
        description = _("What to say and to do when somebody tells of abuse.")


class RestBlock(BaseBlock):
    """A break in the programme."""

    minutes = blocks.IntegerBlock(
        label=_("Minutes"),
        min_value=1,
        max_value=60,
        help_text=_("How long it is, at least."),
    )
    text = blocks.TextBlock(
        label=_("Text"),
        max_length=300,
        help_text=_("What people may do with it: go out, drink something, go home."),
    )

    class Meta:
        icon = "time"
        label = _("Break")
        group = Group.CARE
        template = "components/rest.html"
        description = _("A break, with its length.")
