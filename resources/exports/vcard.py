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
    """Return the card of `service`, with its own name or a neutral one.

    A phone keeps all numbers alike, so the note says which are not for the voice.
    """
    of_kind = {
        kind: [c.text for c in service.contacts if c.kind == kind] for kind in Kind
    }
    sites = [c.href for c in service.contacts if c.href.startswith("https:")]
    name = service.quiet_name if is_discreet else service.name
    notes = [
        f"{contact.action}: {contact.text}."
        for contact in service.contacts
        if contact.is_number and contact.kind != Kind.PHONE
    ]
    return helpers.make_vcard_data(
        name=name.replace(";", " ").replace(",", " "),
        displayname=name,
        phone=[*of_kind[Kind.PHONE], *of_kind[Kind.TTY], *of_kind[Kind.RELAY]] or None,
        cellphone=of_kind[Kind.SMS] or None,
        email=None if is_discreet else of_kind[Kind.EMAIL] or None,
        url=None if is_discreet else sites[:1] or None,
        memo=" ".join([*notes, checked_note(service)]),
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
