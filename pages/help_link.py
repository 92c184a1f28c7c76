"""The way from a form to the place in the guide that tells how it is filled in."""

from typing import Any

from django.urls import reverse
from django.utils.functional import Promise
from wagtail.admin.panels import Panel


class HelpLink(Panel):
    """A line that leads to a section of the guide, in a tab of its own.

    `title` says what the section is about; `document` is the name of a file below
    docs/editing, empty for the first; `anchor` that of the section.
    """

    def __init__(
        self,
        title: str | Promise = "",
        document: str = "",
        anchor: str = "",
        **kwargs: Any,
    ) -> None:
        """Take where it leads to."""
        super().__init__(**kwargs)
        self.title, self.document, self.anchor = title, document, anchor

    def clone_kwargs(self) -> dict[str, Any]:
        """Return what makes another one like it."""
        own = {"title": self.title, "document": self.document, "anchor": self.anchor}
        return {**super().clone_kwargs(), **own}

    class BoundPanel(Panel.BoundPanel):
        template_name = "pages/admin/help_link.html"

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            """Add the words and the address."""
            context: dict[str, Any] = super().get_context_data(parent_context)
            panel = self.panel
            url = reverse("editors_guide", args=[panel.document] * bool(panel.document))
            return context | {"title": panel.title, "url": f"{url}#{panel.anchor}"}
