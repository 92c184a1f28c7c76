"""What all page types share."""

from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from pages.models.content_note import ContentNoteMixin


class BasePage(ContentNoteMixin, Page):
    """A page of the campaign: Wagtail's page with a content note.

    Keep it small: a field that not every type needs belongs into a mixin that exports
    its panels, and presentation belongs into template tags.
    """

    allowed_http_methods = ["GET", "HEAD", "OPTIONS"]

    search_fields = [*Page.search_fields, *ContentNoteMixin.content_note_search_fields]

    class Meta:
        abstract = True
        verbose_name = _("page")
