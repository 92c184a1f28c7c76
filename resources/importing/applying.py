"""Writes what was planned, all of it or nothing."""

from collections.abc import Callable
from typing import Any

from django.db import transaction
from wagtail.models import Page

from resources.importing.cells import FIELDS
from resources.importing.merging import Slot
from resources.importing.planning import Plan, ServicePlan, plan
from resources.importing.reading import Table
from resources.importing.services import as_hours, as_method
from resources.models import ContactMethod, ResourceIndexPage, ResourcePage
from resources.validation import check_service

Progress = Callable[[int, int], None]


class StalePlanError(Exception):
    """The register has changed since the plan was shown; `plan` is what it is now."""

    def __init__(self, new: Plan) -> None:
        """Keep the new plan."""
        self.plan = new
        super().__init__()


def apply(
    table: Table, user: Any, fingerprint: str, progress: Progress | None = None
) -> Plan:
    """Write the plan of `table` that has `fingerprint`, in the name of `user`.

    Each service that changes gets a revision; it is published if it was, and a new one
    always. Numbers are confirmed by nobody here: publishing asks for a second person.
    Raises `StalePlanError`, also when there are problems, and writes nothing then.
    """
    with transaction.atomic():
        index = ResourceIndexPage.objects.select_for_update().first()
        if index:
            # Whoever edits a service meanwhile waits, where the database can wait.
            pages = Page.objects.descendant_of(index).select_for_update()
            list(pages.order_by("pk").values_list("pk", flat=True))
        planned = plan(table)
        if planned.problems or planned.fingerprint != fingerprint:
            raise StalePlanError(planned)
        for number, service in enumerate(planned.to_write, start=1):
            _write(service, index, user)
            if progress:
                progress(number, len(planned.to_write))
    return planned


def _write(service: ServicePlan, index: Any, user: Any) -> None:
    is_new = service.existing is None
    page = service.existing.page if service.existing else ResourcePage(live=False)
    for column, value in service.values.items():
        setattr(page, FIELDS.get(column, column), value)
    page.contact_methods.set(
        _written(slot, number) for number, slot in enumerate(service.slots)
    )
    if is_new:
        page.owner = user
        index.add_child(instance=page)
    check_service(page)
    # The creation of a page is in the log already.
    revision = page.save_revision(user=user, log_action=not is_new)
    if is_new or page.live:
        revision.publish(user=user)


def _written(slot: Slot, number: int) -> ContactMethod:
    """Return a way of contact with its new values, not saved."""
    method = slot.method or as_method(slot.values)
    if slot.method:
        for column, value in slot.values.items():
            if column == "opening_hours":
                method.opening_hours.set(as_hours(value))
            else:
                setattr(method, column, value)
    method.sort_order = number
    return method


def may_import(user: Any) -> bool:
    """Return whether somebody may add, change and publish every service."""
    index = ResourceIndexPage.objects.first()
    if index is None:
        return False
    allowed = index.permissions_for_user(user)
    return bool(
        allowed.can_add_subpage()
        and allowed.can_edit()
        and allowed.can_publish_subpage()
    )
