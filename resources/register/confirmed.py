"""Which numbers a second person has confirmed, and which stand in meanwhile."""

from collections import defaultdict
from dataclasses import dataclass

from resources.models.contact_method import ContactMethod
from resources.models.records import ContactConfirmation


@dataclass(frozen=True)
class Confirmed:
    """The confirmed contacts, by service and kind: key, value and label of each."""

    contacts: dict[tuple[int, str], list[tuple[str, str, str]]]

    @classmethod
    def load(cls, service: int | None = None) -> "Confirmed":
        """Read them from the database, of one service or of all."""
        rows = ContactConfirmation.objects.confirmed().order_by("pk")
        if service:
            rows = rows.filter(service=service)
        contacts = defaultdict(list)
        for pk, kind, key, value, label in rows.values_list(
            "service_id", "kind", "key", "value", "label"
        ):
            contacts[pk, kind].append((key, value, label))
        return cls(dict(contacts))

    def shown(
        self, service: int, methods: list[ContactMethod]
    ) -> list[tuple[ContactMethod, str, str]]:
        """Return the methods that may be shown, each with its value and key.

        A confirmed number is shown as written. In the place of one that still waits
        stands the number confirmed before under the same label, if there is one.
        """
        written = {(method.kind, method.key) for method in methods}
        shown = []
        for method in methods:
            known = self.contacts.get((service, method.kind), [])
            if any(key == method.key for key, _, _ in known):
                shown.append((method, method.value, method.key))
                continue
            before = [row for row in known if (method.kind, row[0]) not in written]
            same = [row for row in before if row[2] == method.label]
            if len(same) == 1:
                key, value, _label = same[0]
                shown.append((method, value, key))
        return shown
