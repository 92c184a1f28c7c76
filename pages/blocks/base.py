"""What all blocks share."""

from pathlib import PurePath
from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks


class Group:
    """Headings under which the editor's block picker sorts the blocks."""

    TEXT = _("Text")
    EVIDENCE = _("Figures and voices")
    CARE = _("Care")
    WAYS_ON = _("Ways on")


class PreviewMixin(blocks.Block):
    """Previews a block with the first of its examples.

    The name of the example is the name of the template: one basename runs through
    everything that belongs to a block.
    """

    @property
    def basename(self) -> str:
        """Name shared by template, stylesheet and example."""
        return PurePath(self.meta.template).stem

    @property
    def app(self) -> str:
        """The app that the block belongs to, and in which its examples are."""
        return type(self).__module__.partition(".")[0]

    def get_preview_value(self) -> Any:
        """Return the first example, with its links and images found."""
        from pages.examples import block_examples
        from pages.examples.resolve import Lookup, resolve

        first = next(iter(block_examples(self.basename, self.app).values()))
        return self.normalize(resolve(first, Lookup()))


class BaseBlock(PreviewMixin, blocks.StructBlock):
    """A StructBlock with a template, an example and a preview."""
