"""The list of terms, for readers."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from pages.blocks.base import BaseBlock, Group


class TermListBlock(BaseBlock):
    """Draws the list of terms as it is; there is nothing to copy, and to forget."""

    introduction = blocks.TextBlock(
        label=_("Introduction"),
        max_length=400,
        required=False,
        help_text=_("Whose list this is. The words come from the list of terms."),
    )

    class Meta:
        icon = "list-ul"
        label = _("List of terms")
        group = Group.TEXT
        template = "components/term_list.html"
        description = _("Words to choose and words to leave, drawn from the list.")
