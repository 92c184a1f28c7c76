"""Care for those who edit the site: rule C3."""

from typing import Any

from django.http import HttpRequest
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString
from wagtail import hooks
from wagtail.admin.ui.components import Component

from pages.models import CampaignSettings
from resources.helplines import line_for_staff


class StaffCarePanel(Component):
    """Says on the first page whom to talk to, before anything else."""

    order = 50
    template_name = "resources/admin/staff_care.html"

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        """Return the organisation's own line, and one that anybody can call."""
        request = parent_context["request"]
        return {
            "support": CampaignSettings.current(request).staff_support,
            "line": line_for_staff(request),
        }


@hooks.register("construct_homepage_panels")
def add_staff_care(request: HttpRequest, panels: list[Component]) -> None:
    """Put it on the first page of the admin."""
    panels.append(StaffCarePanel())


@hooks.register("insert_global_admin_css")
def admin_style() -> SafeString:
    """Blur the pictures in lists and choosers until somebody asks for one."""
    return format_html('<link rel="stylesheet" href="{}">', static("css/admin.css"))
