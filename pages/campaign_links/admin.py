"""Campaign links in the admin: what editors make, and the labels they choose from."""

from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import URLPattern, path
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from pages.campaign_links.codes import square_code
from pages.models import CampaignLink, LinkLabel


class CellColumn(Column):
    """A column with a template of its own."""

    def __init__(self, name: str, template: str, **options: object) -> None:
        """Take the template's name below the cells of campaign links."""
        super().__init__(name, **options)
        self.cell_template_name = f"pages/admin/campaign_link_{template}.html"


class CampaignLinkViewSet(SnippetViewSet):
    """The list of links: where each leads, what it is called, how often it was used."""

    model = CampaignLink
    icon = "link"
    menu_label = _("Links")
    list_display = (
        "word",
        CellColumn("address", "copy", label=_("Address")),
        CellColumn("page", "page", label=_("Leads to")),
        Column("source", label=_("Source"), sort_key="source__name"),
        Column("medium", label=_("Medium"), sort_key="medium__name"),
        Column("campaign", label=_("Campaign"), sort_key="campaign__name"),
        Column("visit_total", label=_("Visits"), sort_key="visit_total"),
    )
    list_filter = ("source", "medium", "campaign")
    list_per_page = 50
    search_fields = ("word", "page__title")
    # Links are no part of the index of the search.
    search_backend_name = None
    copy_view_enabled = False

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        """Return the links with all that the list shows."""
        return CampaignLink.objects.for_list()

    def get_urlpatterns(self) -> list[URLPattern]:
        """Add the file with the square code."""
        code = path("code/<int:pk>/", square_code, name="code")
        return [*super().get_urlpatterns(), code]


class LinkLabelViewSet(SnippetViewSet):
    """The fixed lists of sources, media and campaigns, kept by moderators."""

    model = LinkLabel
    icon = "tag"
    menu_label = _("Labels")
    list_display = ("name", Column("get_kind_display", label=_("Kind")))
    list_filter = ("kind",)
    list_per_page = 50
    search_fields = ("name",)
    search_backend_name = None
    copy_view_enabled = False


class CampaignLinkGroup(SnippetViewSetGroup):
    """Both lists, in one place of the menu."""

    items = (CampaignLinkViewSet, LinkLabelViewSet)
    menu_label = _("Campaign links")
    menu_icon = "link"
    menu_order = 180
