"""Other people's words."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from pages.blocks.base import BaseBlock, Group
from pages.blocks.links import only_https


class QuoteBlock(BaseBlock):
    """A quotation with the person, their role and where it was published."""

    text = blocks.TextBlock(
        label=_("Words"),
        max_length=600,
        help_text=_("Exactly as said or written, without quotation marks."),
    )
    name = blocks.CharBlock(
        label=_("Name"),
        max_length=100,
        help_text=_("Who says it. For survivors, only the name they chose."),
    )
    role = blocks.CharBlock(
        label=_("Role"),
        max_length=160,
        required=False,
        help_text=_("What makes them the one to ask."),
    )
    publication = blocks.CharBlock(
        label=_("Publication"),
        max_length=160,
        required=False,
        help_text=_("Where it was said or printed."),
    )
    url = blocks.URLBlock(
        label=_("Address"),
        required=False,
        validators=[only_https],
        help_text=_("Where the whole of it can be read, beginning with https://."),
    )

    class Meta:
        icon = "openquote"
        label = _("Quotation")
        group = Group.EVIDENCE
        template = "components/quote.html"
        description = _("Somebody's own words, with name, role and publication.")
