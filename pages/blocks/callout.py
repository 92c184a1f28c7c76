"""A box that stands out from the text."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from pages.blocks.base import BaseBlock, Group
from pages.blocks.links import LinkBlock
from pages.blocks.text import RichTextBlock


class CalloutBlock(BaseBlock):
    """One thing that a reader should not miss."""

    heading = blocks.CharBlock(
        label=_("Heading"),
        max_length=100,
        help_text=_("The one thing, in a few words."),
    )
    text = RichTextBlock(label=_("Text"))
    link = LinkBlock(
        label=_("Link"),
        required=False,
        help_text=_("Where to go from here, if anywhere."),
    )

    class Meta:
        icon = "info-circle"
        label = _("Call-out")
        group = Group.TEXT
        template = "components/callout.html"
        description = _("A box for the one thing that a reader should not miss.")
