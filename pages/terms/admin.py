"""The list of terms in the admin."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import BooleanColumn
from wagtail.snippets.views.snippets import SnippetViewSet

from pages.models import ListedTerm


class ListedTermViewSet(SnippetViewSet):
    """The list, with an item of its own in the menu of those who may change it."""

    model = ListedTerm
    icon = "openquote"
    add_to_admin_menu = True
    menu_label = _("Terms")
    menu_order = 170
    list_display = (
        "shown",
        "preferred",
        "level",
        BooleanColumn("is_confirmed", label=_("Read in the source")),
    )
    list_filter = ("level", "is_confirmed", "is_in_guide")
    list_per_page = 50
