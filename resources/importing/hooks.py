"""The import in the menu of the admin; the register's menu takes it from here."""

from typing import Any

from django.http import HttpRequest
from django.urls import path
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.viewsets.base import ViewSet

from resources.importing.applying import may_import
from resources.importing.views import ApplyView, UploadView


class ImportMenuItem(MenuItem):
    """An item for those who may publish services."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Tell whether this user may import."""
        return may_import(request.user)


class ImportViewSet(ViewSet):
    """Upload, report, apply."""

    name = "resources_import"
    url_prefix = "register/import"
    icon = "upload"
    menu_label = _("Import")
    menu_item_class = ImportMenuItem

    def get_urlpatterns(self) -> list[Any]:
        """Return the two addresses."""
        return [
            path("", UploadView.as_view(), name="index"),
            path("apply/", ApplyView.as_view(), name="apply"),
        ]
