"""Care for those who edit: a word before the form of a heavy page."""

from typing import Any

from wagtail.admin.panels import Panel


class CarePanel(Panel):
    """Says, before any field, that the page describes harm, and who is there."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "pages/admin/care_panel.html"

        def is_shown(self) -> bool:
            """Tell whether the page has such a passage; most pages have none."""
            return bool(super().is_shown() and self.instance.passages)

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            """Add how many there are, and the organisation's own support."""
            from pages.models import CampaignSettings

            context: dict[str, Any] = super().get_context_data(parent_context)
            current = CampaignSettings.current(self.request)
            return context | {
                "count": self.instance.passages,
                "support": current.staff_support,
                "request": self.request,
            }
