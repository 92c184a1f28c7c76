"""What a reader can do."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from pages.blocks.base import BaseBlock, Group
from pages.blocks.links import LinkBlock


class ActionBlock(blocks.StructBlock):
    """One thing to do."""

    title = blocks.CharBlock(
        label=_("Title"),
        max_length=100,
        help_text=_("Begins with a verb: Watch the film."),
    )
    text = blocks.TextBlock(
        label=_("Text"),
        max_length=400,
        help_text=_("What it takes and why it helps."),
    )
    link = LinkBlock(
        label=_("Link"),
        required=False,
        help_text=_("Where it can be done."),
    )

    class Meta:
        icon = "tick"
        label = _("Action")


class ActionListBlock(BaseBlock):
    """Where to start: a few things a reader can do, the smallest first."""

    heading = blocks.CharBlock(
        label=_("Heading"),
        max_length=100,
        help_text=_("For example: Where to start."),
    )
    introduction = blocks.TextBlock(
        label=_("Introduction"),
        max_length=300,
        required=False,
        help_text=_("One sentence; nobody has to do any of it."),
    )
    actions = blocks.ListBlock(
        ActionBlock(),
        label=_("Actions"),
        min_num=1,
        max_num=6,
        help_text=_("The smallest first."),
    )

    class Meta:
        icon = "tasks"
        label = _("Where to start")
        group = Group.WAYS_ON
        template = "components/action_list.html"
        description = _("A short list of things that a reader can do.")
