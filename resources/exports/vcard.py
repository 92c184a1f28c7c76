"""A service as a contact card (vCard 3.0) for a phone's address book.

The discreet card says as little as a card can: a neutral name, the numbers, and when
they were checked. It has no organisation and no address, because both would name the
subject to whoever looks at the phone.
"""

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from segno import helpers

from resources.choices import Kind
from resources.freshness import Freshness, freshness
from resources.register import Service


def card(service: Service, *, is_discreet: bool) -> str:
    """Return the card of `service`, with its own name or a neutral one."""
    phones = [c.text for c in service.contacts if c.kind in {Kind.PHONE, Kind.SMS}]
    emails = [c.text for c in service.contacts if c.kind == Kind.EMAIL]
    sites = [c.href for c in service.contacts if c.href.startswith("https:")]
    name = service.quiet_name if is_discreet else service.name
    return helpers.make_vcard_data(
        name=name.replace(";", " ").replace(",", " "),
        displayname=name,
        phone=phones or None,
        email=None if is_discreet else emails or None,
        url=None if is_discreet else sites[:1] or None,
        memo=checked_note(service),
    )


def checked_note(service: Service) -> str:
    """Return when the numbers of `service` were checked, in words."""
    day = service.checked_on
    state = freshness(day, timezone.localdate())
    if day is None or state == Freshness.NEVER:
        return _("Not yet checked")
    words = date_format(day, "j F Y")
    if state == Freshness.UNCONFIRMED:
        return _("Not confirmed since %s") % words
    return _("Checked on %s") % words
