"""Images in the flow of a page."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageChooserBlock

from pages.blocks.base import BaseBlock, Group


class FigureValue(blocks.StructValue):
    """An image as templates read it: the page's own words first."""

    @property
    def alt(self) -> str:
        """Alternative text for this place, else the image's own."""
        return self.get("alt_text") or getattr(self.get("image"), "alt_text", "")

    @property
    def caption_text(self) -> str:
        """Caption for this place, else the image's own."""
        return self.get("caption") or getattr(self.get("image"), "caption", "")

    @property
    def source_text(self) -> str:
        """Credit for this place, else the image's own."""
        return self.get("source") or getattr(self.get("image"), "source", "")


class FigureBlock(BaseBlock):
    """An image with alternative text, caption and source."""

    image = ImageChooserBlock(
        label=_("Image"),
        help_text=_("Landscapes, objects, type. No children, no suspects."),
    )
    alt_text = blocks.CharBlock(
        label=_("Alternative text here"),
        required=False,
        max_length=250,
        help_text=_("Only when this place needs other words than the image's own."),
    )
    caption = blocks.CharBlock(
        label=_("Caption here"),
        required=False,
        max_length=300,
        help_text=_("Only when this place needs another caption."),
    )
    source = blocks.CharBlock(
        label=_("Source here"),
        required=False,
        max_length=200,
        help_text=_("Only when the credit must read differently here."),
    )

    class Meta:
        icon = "image"
        label = _("Image")
        group = Group.EVIDENCE
        template = "components/figure.html"
        description = _("An image with its caption and its source.")
        value_class = FigureValue
