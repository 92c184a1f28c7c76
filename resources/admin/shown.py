"""What readers see of a number: whether it is shown, and what stands in its place."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlencode

from django.urls import reverse

from resources import register
from resources.contacts import contact_text
from resources.models import ContactMethod
from resources.register.confirmed import Confirmed
from resources.register.loading import pulled_keys

# Service, kind and key of a contact as it is written.
Name = tuple[int, str, str]


@dataclass(frozen=True)
class Shown:
    """The number that readers see in the place of one that waits."""

    method: ContactMethod
    value: str
    key: str

    @property
    def text(self) -> str:
        """What readers see."""
        return contact_text(self.method.kind, self.value)

    @property
    def pull_url(self) -> str:
        """Where this one is pulled, and not the one that waits."""
        query = urlencode({"kind": self.method.kind, "value": self.value})
        path = reverse("resources_pulled:pull", args=[self.method.service_id])
        return f"{path}?{query}"


def stand_ins(services: Iterable[int]) -> dict[Name, Shown]:
    """Return what readers see in the place of other numbers of these services.

    Three queries, none without services. A pulled number stands in for nothing.
    """
    chosen = set(services)
    if not chosen:
        return {}
    methods = ContactMethod.objects.filter(service__in=chosen, service__live=True)
    by_service: dict[int, list[ContactMethod]] = defaultdict(list)
    for method in methods.select_related("service"):
        by_service[method.service_id].append(method)
    pulled, confirmed = pulled_keys(), Confirmed.load()
    return {
        (service, method.kind, method.key): Shown(method, value, key)
        for service, written in by_service.items()
        for method, value, key in confirmed.shown(service, written)
        if key not in pulled and key != method.key
    }


def is_on_site(key: str, service: int | None = None) -> bool:
    """Ask the register whether readers see a number, of one service or of any."""
    return any(
        contact.key == key
        for each in register.current().services
        if service in {None, each.pk}
        for contact in each.contacts
    )
