"""Where editors keep the answers of the search."""

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.views.snippets import SnippetViewSet

from resources.models import SearchAnswer


class SearchAnswerViewSet(SnippetViewSet):
    """The list of answers, in the order in which they lead."""

    model = SearchAnswer
    icon = "search"
    menu_label = _("Answers of the search")
    list_display = ("name", "heading")
    search_fields = ("name", "words", "heading")
