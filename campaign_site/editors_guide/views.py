"""The guide in the admin, for everybody who may enter it."""

from typing import Any

from django.http import Http404
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin.views.generic import WagtailAdminTemplateMixin

from campaign_site.editors_guide.documents import FIRST, Document, documents


class GuideView(WagtailAdminTemplateMixin, TemplateView):
    """One document, with the way to all others."""

    template_name = "campaign_site/admin/guide.html"
    header_icon = "help"

    @cached_property
    def document(self) -> Document:
        """The document that was asked for; raises `Http404` if there is none."""
        found = documents().get(self.kwargs.get("name", FIRST))
        if found is None:
            raise Http404
        return found

    def get_page_title(self) -> str:
        """Return the title of the document."""
        return self.document.title

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        """Return the way here, from the first document."""
        first = documents()[FIRST]
        own = [] if self.document == first else [first]
        return [
            *self.breadcrumbs_items,
            *({"url": each.url, "label": _("Guide")} for each in own),
            {"url": "", "label": self.document.title},
        ]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the document and the list of all."""
        return super().get_context_data(
            **kwargs, document=self.document, documents=documents().values()
        )
