"""Headings and running text."""

from typing import Any

from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from pages.blocks.base import BaseBlock, Group, PreviewMixin

FEATURES = ("bold", "italic", "link", "ol", "ul")


class HeadingValue(blocks.StructValue):
    """A heading as templates read it."""

    @property
    def anchor(self) -> str:
        """The id by which a link reaches the section."""
        return f"section-{slugify(self['text'], allow_unicode=True)}"


class HeadingBlock(BaseBlock):
    """Opens a section."""

    text = blocks.CharBlock(
        label=_("Text"),
        max_length=120,
        help_text=_("Says plainly what the section is about. No harm in headings."),
    )
    level = blocks.ChoiceBlock(
        label=_("Level"),
        choices=[("h2", _("Section")), ("h3", _("Part of a section"))],
        default="h2",
        help_text=_("A part of a section comes only after a section."),
    )

    class Meta:
        icon = "title"
        label = _("Heading")
        group = Group.TEXT
        template = "components/heading.html"
        description = _("Opens a new section, so that readers can find their way.")
        value_class = HeadingValue


class RichTextBlock(PreviewMixin, blocks.RichTextBlock):
    """Running text: paragraphs, bold, italic, links and lists, nothing else."""

    def __init__(self, **kwargs: Any) -> None:
        """Limit the features; headings, images and embeds have blocks of their own."""
        kwargs.setdefault("features", list(FEATURES))
        kwargs.setdefault(
            "help_text",
            _("Short sentences, one idea each. Whoever did harm is the one who acts."),
        )
        super().__init__(**kwargs)

    class Meta:
        icon = "pilcrow"
        label = _("Text")
        group = Group.TEXT
        template = "components/rich_text.html"
        description = _("Paragraphs with bold, italic, links and lists.")
