"""How the guide for editors joins Wagtail's admin."""

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.components import Component

from campaign_site.editors_guide.home import TasksPanel
from campaign_site.editors_guide.views import GuideView


@hooks.register("register_admin_urls")
def guide_urls() -> list[URLPattern]:
    """Give the guide its addresses."""
    return [
        path("guide/", GuideView.as_view(), name="editors_guide"),
        path("guide/<slug:name>/", GuideView.as_view(), name="editors_guide"),
    ]


@hooks.register("register_help_menu_item")
def guide_menu_item() -> MenuItem:
    """Put it first in the menu of help, before Wagtail's own."""
    return MenuItem(_("Guide"), reverse("editors_guide"), icon_name="help", order=900)


@hooks.register("construct_homepage_panels")
def add_tasks(request: HttpRequest, panels: list[Component]) -> None:
    """Begin the first page with what people come for most."""
    panels.append(TasksPanel(request))
