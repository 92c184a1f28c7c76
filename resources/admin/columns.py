"""Columns of the lists of services and numbers."""

from typing import Any

from django.contrib.auth.context_processors import PermWrapper
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import BaseColumn, Column, TitleColumn


def edit_service(service: int) -> str:
    """Return the address of the form of a service."""
    return reverse("wagtailadmin_pages:edit", args=[service])


class TemplateColumn(BaseColumn):
    """A column whose cells a template of ours draws."""

    def __init__(self, name: str, template: str, **kwargs: Any) -> None:
        """Take the template, below `resources/admin/cells/`."""
        self.cell_template_name = f"resources/admin/cells/{template}.html"
        super().__init__(name, **kwargs)

    def get_cell_context_data(self, instance: Any, parent_context: Any) -> Any:
        """Add who is looking."""
        context = super().get_cell_context_data(instance, parent_context)
        user = parent_context["request"].user
        return context | {"user": user, "perms": PermWrapper(user)}


class ChooseColumn(TemplateColumn):
    """A check box in each row that can be checked."""

    header_template_name = "resources/admin/cells/choose_header.html"


SERVICE = TitleColumn(
    "service",
    label=_("Service"),
    accessor="method.service.title",
    sort_key="service__title",
    get_url=lambda state: edit_service(state.method.service_id),
)
KIND = TemplateColumn("kind", "kind", label=_("Kind"), sort_key="kind")
NUMBER = TemplateColumn(
    "number", "number", label=_("Number or address"), sort_key="value"
)
CHECKED = TemplateColumn("checked", "checked", label=_("Last checked"))
STATUS = TemplateColumn("status", "status", label=_("Status"))
ACTIONS = TemplateColumn("actions", "actions", label=_("Actions"))

NUMBER_COLUMNS: list[BaseColumn] = [
    ChooseColumn("choose", "choose", label="", width="4%"),
    SERVICE,
    KIND,
    NUMBER,
    CHECKED,
    STATUS,
    ACTIONS,
]

RECORD_SERVICE = TitleColumn(
    "service",
    label=_("Service"),
    accessor="service.title",
    get_url=lambda record: edit_service(record.service_id),
)
RECORD_KIND = Column("kind", label=_("Kind"), accessor="get_kind_display")
