"""Videos in the flow of a page."""

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.blocks import SnippetChooserBlock

from pages.blocks.base import Group, PreviewMixin


class VideoBlock(PreviewMixin, SnippetChooserBlock):
    """A video by consent: poster and transcript first."""

    def __init__(self, **kwargs: Any) -> None:
        """Choose among the videos."""
        kwargs.setdefault(
            "help_text",
            _("Readers see its poster and its transcript, and play it if they want."),
        )
        super().__init__("pages.Video", **kwargs)

    def bulk_to_python(self, values: Iterable[int]) -> list[Any]:
        """Return the videos of a whole page, with their posters, in three queries."""
        known = self.target_model.objects.with_poster().in_bulk(list(values))
        return [known.get(pk) for pk in values]

    def deconstruct(self) -> tuple[str, tuple[Any, ...], dict[str, Any]]:
        """Return the block without its model, which is always the same."""
        path, args, kwargs = super().deconstruct()
        return path, args[1:], kwargs

    class Meta:
        icon = "media"
        label = _("Video")
        group = Group.EVIDENCE
        template = "components/video.html"
        description = _("A video that plays only when a reader asks for it.")
