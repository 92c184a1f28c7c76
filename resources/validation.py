"""What must be right before a service may be saved, however it came here.

The editor's form, the import and the demo ask the same questions; only where they
write the answers differs.
"""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from resources import hours
from resources.contacts import contact_name
from resources.wording import number_in

if TYPE_CHECKING:
    from resources.models import ContactMethod, ResourcePage


class Problem(NamedTuple):
    """What is wrong with a contact: in which field, and in which row of its hours.

    `row` is None for a field of the contact itself.
    """

    field: str
    message: Any
    row: int | None = None


def contact_problems(method: "ContactMethod", country: str) -> Iterator[Problem]:
    """Yield what is wrong with one way to reach a service in `country`."""
    try:
        method.check_value(country)
    except ValidationError as error:
        yield Problem("value", error.messages[0])
    for field in ("label", "hours_note"):
        if number_in(getattr(method, field), country):
            yield Problem(field, IN_WORDS)
    for row, field, message in hours.problems(method.schedule):
        yield Problem(field, message, row)


def repeated(methods: Iterable["ContactMethod"]) -> Iterator[int]:
    """Yield the positions of ways that cannot be told from an earlier one."""
    seen: set[tuple[str, str]] = set()
    for position, method in enumerate(methods):
        name = contact_name(method.kind, method.label)
        if name in seen:
            yield position
        seen.add(name)


IN_WORDS = _(
    "Move the number to “Number or address”: there a second person confirms it."
)
REPEATED = _("There is another of this kind. Give each a label that tells them apart.")


def service_problems(service: "ResourcePage") -> Iterator[str]:
    """Yield what is wrong with the ways to reach a service, naming each."""
    methods = list(service.contact_methods.all())
    if not methods:
        yield str(_("A service needs a way to reach it."))
    for method in methods:
        for problem in contact_problems(method, service.country):
            yield f"{method}: {problem.message}"
    for position in repeated(methods):
        yield f"{methods[position]}: {REPEATED}"


def check_service(service: "ResourcePage") -> None:
    """Refuse a service with a wrong field, number, address or hours.

    Raises `ValidationError` with one message a problem, naming the contact.
    """
    service.full_clean()
    for method in service.contact_methods.all():
        method.clean_fields(exclude=["service"])
        for row in method.opening_hours.all():
            row.clean_fields(exclude=["method"])
    if messages := list(service_problems(service)):
        raise ValidationError(messages)
