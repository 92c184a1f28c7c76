"""What an action is made of: its steps, and words to use on the way."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from pages.blocks.base import BaseBlock, Group
from pages.blocks.text import RichTextBlock


class StepBlock(BaseBlock):
    """One step of an action."""

    title = blocks.CharBlock(
        label=_("Title"),
        max_length=100,
        help_text=_("Begins with a verb: Ask whether there is room for it."),
    )
    text = RichTextBlock(
        label=_("Text"),
        help_text=_("How it is done, and why it helps. One step, one thing."),
    )

    class Meta:
        icon = "tick"
        label = _("Step")
        group = Group.TEXT
        template = "components/step.html"
        description = _("One step of an action; the page numbers the steps.")


class PhraseBlock(BaseBlock):
    """Words that somebody can use as they stand."""

    when = blocks.CharBlock(
        label=_("When"),
        max_length=120,
        help_text=_("To whom or at which moment, for example: To a friend."),
    )
    words = blocks.TextBlock(
        label=_("Words"),
        max_length=400,
        help_text=_("As they would be said, without quotation marks."),
    )
    note = blocks.TextBlock(
        label=_("What may come back"),
        max_length=400,
        required=False,
        help_text=_("Which answer may follow, and what to do with it."),
    )

    class Meta:
        icon = "openquote"
        label = _("Words to use")
        group = Group.TEXT
        template = "components/phrase.html"
        description = _("Words for one moment, with the answer that may follow.")
