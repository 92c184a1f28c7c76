"""The register as it stands, to compare a table with: few queries for any size."""

from dataclasses import dataclass, field
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.utils.translation import gettext as _
from wagtail.models import Page, WorkflowState

from pages.reserved import is_reserved
from resources.exports.table import SERVICE_COLUMNS
from resources.importing.cells import FIELDS
from resources.models import ContactMethod, ResourceIndexPage, ResourcePage
from resources.register.confirmed import Confirmed
from resources.register.loading import pulled_keys


@dataclass
class Existing:
    """A service of the register, and what of it readers cannot see.

    `page` is what an editor would open: the published service, or the newest draft of
    one that is not published. `shown` are the keys of the numbers that stand in for
    others; `hidden` are contacts that no export has. Both are by primary key.
    """

    page: ResourcePage
    obstacle: str = ""
    shown: dict[int, str] = field(default_factory=dict)
    hidden: set[int] = field(default_factory=set)

    @property
    def methods(self) -> list[ContactMethod]:
        """Its ways of contact, in their order."""
        return list(self.page.contact_methods.all())


@dataclass
class Register:
    """All services by slug, and the slugs that are taken by other pages."""

    index: ResourceIndexPage
    services: dict[str, Existing] = field(default_factory=dict)
    taken: set[str] = field(default_factory=set)

    def is_taken(self, slug: str) -> bool:
        """Return whether another page answers at this slug already."""
        return slug in self.taken or is_reserved(self.index, slug)


def load() -> Register | None:
    """Read the register, drafts and all; None without a list of help to be below."""
    index = ResourceIndexPage.objects.first()
    if index is None:
        return None
    pages = ResourcePage.objects.child_of(index).select_related("latest_revision")
    pages = pages.prefetch_related("contact_methods", "contact_methods__opening_hours")
    confirmed, pulled, reviewed = Confirmed.load(), pulled_keys(), _in_review()
    services = {}
    for page in pages.order_by("path"):
        existing = services[page.slug] = Existing(_as_edited(page))
        existing.obstacle = _obstacle(page, is_reviewed=str(page.pk) in reviewed)
        if page.live:
            _see_as_readers(existing, confirmed, pulled)
    slugs = index.get_children().values_list("slug", flat=True)
    return Register(index, services, set(slugs) - set(services))


def page_values(page: ResourcePage) -> dict[str, Any]:
    """Return the values of a service by column."""
    return {name: getattr(page, FIELDS.get(name, name)) for name in SERVICE_COLUMNS}


def method_values(method: ContactMethod) -> dict[str, Any]:
    """Return the values of a way of contact by column."""
    return {
        "kind": method.kind,
        "label": method.label,
        "value": method.value,
        "is_always_open": method.is_always_open,
        "time_zone": method.time_zone,
        "opening_hours": method.schedule.spans,
        "is_closed_on_holidays": method.is_closed_on_holidays,
        "hours_note": method.hours_note,
    }


def _as_edited(page: ResourcePage) -> ResourcePage:
    """Return the newest draft of a service that is not published."""
    if page.live or not page.latest_revision:
        return page
    return page.with_content_json(page.latest_revision.content)


def _in_review() -> set[str]:
    kind = ContentType.objects.get_for_model(ResourcePage)
    base = ContentType.objects.get_for_model(Page)
    states = WorkflowState.objects.active().filter(content_type__in=[kind, base])
    return set(states.values_list("object_id", flat=True))


def _obstacle(page: ResourcePage, *, is_reviewed: bool) -> str:
    """Return why a service cannot be changed now; nothing when it can."""
    if page.locked:
        return _("Somebody has locked this service. Unlock it first.")
    if is_reviewed:
        return _("This service is being reviewed. Let that end first.")
    if page.live and page.has_unpublished_changes:
        return _(
            "This service has changes that are not published. Publish or discard them "
            "first: the import would do away with them."
        )
    return ""


def _see_as_readers(
    existing: Existing, confirmed: Confirmed, pulled: frozenset[str]
) -> None:
    """Note which contacts readers see with another number, and which not at all."""
    existing.hidden = {method.pk for method in existing.methods}
    for method, _value, key in confirmed.shown(existing.page.pk, existing.methods):
        if key not in pulled:
            existing.shown[method.pk] = key
            existing.hidden.discard(method.pk)
