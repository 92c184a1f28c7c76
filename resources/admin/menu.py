"""The register in the menu of the admin, and the addresses behind it."""

from typing import Any

from django.http import HttpRequest
from django.urls import path, reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.viewsets.base import ViewSet, ViewSetGroup

from resources.admin import keys  # noqa: F401 - the routes use it
from resources.admin.helplines import ConfirmHelplinesView
from resources.admin.numbers_view import CheckView, NumbersView
from resources.admin.pages import GuideViewSet, ServiceViewSet
from resources.admin.pulling import PulledView, PullView, ReleaseView
from resources.admin.service_view import ServiceView
from resources.admin.waiting import ConfirmView, WaitingView
from resources.importing.hooks import ImportViewSet


class RegisterMenuItem(MenuItem):
    """An item for those who may see checks."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Tell whether this user may see the register."""
        return bool(request.user.has_perm("resources.view_contactcheck"))


class ListViewSet(ViewSet):
    """A list with the forms that belong to it."""

    index_view_class: Any
    menu_item_class = RegisterMenuItem

    @cached_property
    def menu_label(self) -> Any:
        """The title of the list."""
        return self.index_view_class.page_title

    def get_urlpatterns(self) -> list[Any]:
        """Return the list, and its rows alone for filters."""
        view = self.index_view_class
        return [
            path("", view.as_view(), name="index"),
            path("results/", view.as_view(results_only=True), name="index_results"),
        ]


class NumbersViewSet(ListViewSet):
    """All numbers, their checks and their history."""

    name = "resources_numbers"
    url_prefix = "register/numbers"
    icon = "mobile-alt"
    index_view_class = NumbersView

    def get_urlpatterns(self) -> list[Any]:
        """Add the check of several, and the history of one service."""
        return [
            *super().get_urlpatterns(),
            path("check/", CheckView.as_view(), name="check"),
            path("service/<key:service>/", ServiceView.as_view(), name="service"),
        ]


class WaitingViewSet(ListViewSet):
    """Numbers that wait for a second person."""

    name = "resources_waiting"
    url_prefix = "register/waiting"
    icon = "user"
    index_view_class = WaitingView

    def get_urlpatterns(self) -> list[Any]:
        """Add the confirmations, of a number and of the helplines of every page."""
        return [
            *super().get_urlpatterns(),
            path("helplines/", ConfirmHelplinesView.as_view(), name="helplines"),
            path("<key:pk>/", ConfirmView.as_view(), name="confirm"),
        ]


class PulledViewSet(ListViewSet):
    """Numbers that must not be shown."""

    name = "resources_pulled"
    url_prefix = "register/pulled"
    icon = "no-view"
    index_view_class = PulledView

    def get_urlpatterns(self) -> list[Any]:
        """Add the pull and the release."""
        return [
            *super().get_urlpatterns(),
            path("pull/<key:service>/", PullView.as_view(), name="pull"),
            path("release/<key:pull>/", ReleaseView.as_view(), name="release"),
        ]


class RegisterGroup(ViewSetGroup):
    """Everything about help, in one place of the menu."""

    menu_label = _("Find help")
    menu_name = "register"
    menu_icon = "help"
    menu_order = 150
    items = (
        ServiceViewSet(),
        NumbersViewSet(),
        WaitingViewSet(),
        PulledViewSet(),
        GuideViewSet(),
        ImportViewSet(),
    )


@hooks.register("register_reports_menu_item")
def overdue_menu_item() -> MenuItem:
    """Lead from the reports to the numbers that need a check."""
    return RegisterMenuItem(
        _("Numbers to check"),
        reverse("resources_numbers:index") + "?state=to-check",
        name="numbers-to-check",
        icon_name="mobile-alt",
        order=960,
    )
