"""What all page types share."""

import logging
from datetime import datetime
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, Revision, TaskState

from pages.forms import GatedPageForm
from pages.models.content_note import ContentNoteMixin
from pages.models.share_text import ShareTextMixin

# What Wagtail says to the log when the time of a page has come.
SCHEDULED = "wagtail.publish.scheduled"

logger = logging.getLogger(__name__)


def is_settled(version: Revision) -> bool:
    """Tell whether somebody read a version: everybody, or who approved it."""
    is_live = Page.objects.filter(live_revision=version).exists()
    approved = version.task_states.filter(status=TaskState.STATUS_APPROVED)
    return bool(is_live or version.approved_go_live_at or approved.exists())


class BasePage(ContentNoteMixin, ShareTextMixin, Page):
    """A page of the campaign: Wagtail's page with a content note and words to share.

    Keep it small: a field that not every type needs belongs into a mixin that exports
    its panels, and presentation belongs into template tags.
    """

    # What schema.org calls it; `NewsArticle` tells its authors, dates and topics.
    schema_type = "WebPage"

    allowed_http_methods = ["GET", "HEAD", "OPTIONS"]
    base_form_class = GatedPageForm

    promote_panels = [*Page.promote_panels, *ShareTextMixin.share_panels]
    search_fields = [*Page.search_fields, *ContentNoteMixin.content_note_search_fields]

    class Meta:
        abstract = True
        verbose_name = _("page")

    @property
    def quiet_full_url(self) -> str:
        """The second address of the page, which tells nothing of the subject."""
        parts = self.get_url_parts()
        return f"{parts[1] if parts else ''}{reverse('quiet', args=[self.pk])}"

    @property
    def published_at(self) -> datetime | None:
        """When it was first there for readers."""
        moment: datetime | None = self.first_published_at
        return moment

    @property
    def authors(self) -> list[str]:
        """The names of those who wrote it, if they are named."""
        return []

    @property
    def topic_names(self) -> list[str]:
        """The topics under which readers find it."""
        return []

    @property
    def search_image_id(self) -> int | None:
        """The image by which search engines may know the page."""
        return None

    def get_sitemap_urls(self, request: HttpRequest | None = None) -> list[Any]:
        """Return the address of the page, with its image, for the sitemap."""
        [own] = super().get_sitemap_urls(request)
        return [own | {"image_id": self.search_image_id}]

    @property
    def menu_title(self) -> str:
        """What menus call the page: its title, unless a type has shorter words."""
        return str(self.title)

    @property
    def is_shareable(self) -> bool:
        """Whether the page may ask a reader to pass it on."""
        return True

    def serve_preview(self, request: HttpRequest, mode_name: str) -> Any:
        """Show the page to who writes it, with the words that the checks look for."""
        from pages.terms.checks import mark_terms

        response = super().serve_preview(request, mode_name)
        response.add_post_render_callback(mark_terms)
        return response

    def save_revision(
        self, *args: Any, overwrite_revision: Any = None, **kwargs: Any
    ) -> Any:
        """Save a version; one that readers have, or somebody approved, stays as it is.

        The editor's autosave writes over its own last version, and asks only whether
        it is the latest.
        """
        if overwrite_revision is not None and is_settled(overwrite_revision):
            overwrite_revision = None
        return super().save_revision(
            *args, overwrite_revision=overwrite_revision, **kwargs
        )

    def publish(
        self,
        revision: Any,
        user: Any = None,
        changed: bool = True,
        log_action: bool | str = True,
        **kwargs: Any,
    ) -> None:
        """Publish `revision`; what its time has come for may have to wait.

        The schedule publishes many pages in a row. One that is refused must not stop
        the others, so it stays due, and goes out once nothing stands in its way.
        """
        from pages.publishing import PublicationRefusedError

        try:
            super().publish(revision, user, changed, log_action, **kwargs)
        except PublicationRefusedError as refusal:
            if log_action != SCHEDULED:
                raise
            logger.warning("Page %s still waits: %s", self.pk, refusal.messages)
