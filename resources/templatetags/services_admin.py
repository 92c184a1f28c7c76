"""Template filters for the lists of the admin."""

from django import template

from resources.contacts import contact_text
from resources.models import HelplineOrder
from resources.models.records import ContactRecord

register = template.Library()


@register.filter
def record_text(record: ContactRecord) -> str:
    """Return the number of a record as readers see it."""
    return contact_text(record.kind, record.value)


@register.simple_tag
def waiting_helplines() -> HelplineOrder | None:
    """Return the choice of the helplines of every page that waits, if one does."""
    return HelplineOrder.objects.waiting().first()
