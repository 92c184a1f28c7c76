"""The list of videos in the admin."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.snippets import SnippetViewSet

from pages.models import Video


class VideoViewSet(SnippetViewSet):
    """The list of videos, with an item of its own in the menu."""

    model = Video
    icon = "media"
    add_to_admin_menu = True
    menu_label = _("Videos")
    menu_order = 170
    list_display = (
        "title",
        Column("place", label=_("Where it is")),
        Column("length", label=_("Length")),
        "language",
    )
    search_fields = ("title", "credit", "transcript")
    # Videos are no part of the index of the search.
    search_backend_name = None
    copy_view_enabled = False
