"""Makes model instances of what the examples write down."""

from typing import Any

from resources.models import ContactMethod, OpeningHours


def contact_methods(rows: list[dict[str, Any]]) -> list[ContactMethod]:
    """Return ways of contact with their hours, numbered in their order."""
    methods = []
    for number, row in enumerate(rows):
        fields = dict(row)
        hours = fields.pop("opening_hours", [])
        method = ContactMethod(sort_order=number, **fields)
        method.opening_hours = [
            OpeningHours(sort_order=place, **span) for place, span in enumerate(hours)
        ]
        methods.append(method)
    return methods
