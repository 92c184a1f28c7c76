"""Pages with passages that describe harm are marked for those who edit them."""

from typing import Any, Self

from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.models import Revision

PASSAGE = "sensitive_passage"
HARM, DETAIL = "2", "3"


class PassagesMixin(models.Model):
    """A page whose `body` may hold sensitive passages, and how many it holds.

    The numbers are those of the version that an editor would open, kept beside the
    page so that a list of pages asks for no body.
    """

    harm_passages = models.PositiveSmallIntegerField(
        gettext_lazy("describe harm"), default=0, editable=False
    )
    detail_passages = models.PositiveSmallIntegerField(
        gettext_lazy("describe harm in detail"), default=0, editable=False
    )

    class Meta:
        abstract = True

    @property
    def passages(self) -> int:
        """How many passages describe harm, in detail or not."""
        return self.harm_passages + self.detail_passages

    def count_passages(self) -> None:
        """Count the passages of the body as it is now, without reading its blocks."""
        raw = self.body.raw_data  # type: ignore[attr-defined]
        levels = [
            block["value"].get("intensity") for block in raw if block["type"] == PASSAGE
        ]
        self.harm_passages = len(levels) - levels.count(DETAIL)
        self.detail_passages = levels.count(DETAIL)

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Count for a page that has no version yet."""
        if getattr(self, "latest_revision_id", None) is None:
            self.count_passages()
        super().save(*args, **kwargs)

    def save_revision(self, *args: Any, **kwargs: Any) -> Revision:
        """Count for the draft; the page itself keeps its published words."""
        self.count_passages()
        revision: Revision = super().save_revision(*args, **kwargs)  # type: ignore[misc]
        counted = {
            name: getattr(self, name) for name in ("harm_passages", "detail_passages")
        }
        type(self)._default_manager.filter(pk=self.pk).update(**counted)
        return revision

    def with_content_json(self, content: dict[str, Any]) -> Self:
        """Count for a version that was written down without numbers."""
        page: Self = super().with_content_json(content)  # type: ignore[misc]
        page.count_passages()
        return page

    def get_admin_display_title(self) -> str:
        """Return the title with a mark, so that nobody opens the page unprepared."""
        title: str = super().get_admin_display_title()  # type: ignore[misc]
        # A list that did not ask for the numbers is not made to ask row by row.
        if {"harm_passages", "detail_passages"} & self.get_deferred_fields():
            return title
        if self.detail_passages:
            return _("%(title)s [describes harm in detail]") % {"title": title}
        if self.harm_passages:
            return _("%(title)s [describes harm]") % {"title": title}
        return title
