"""What people do about a number, each with its record and its line in the history."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import LogActionRegistry, LogFormatter, log

from resources.contacts import contact_key
from resources.models import ContactCheck, ContactPull, ResourcePage

Contact = tuple[ResourcePage, str, str]


@transaction.atomic
def check(
    contacts: Iterable[Contact], *, user: Any, on: date, how: str, note: str = ""
) -> list[ContactCheck]:
    """Write down that each of `contacts` (service, kind, value) was right on a day."""
    written = []
    for service, kind, value in contacts:
        record = ContactCheck.objects.create(
            service=service,
            kind=kind,
            value=value,
            key=contact_key(kind, value, service.country),
            user=user,
            checked_on=on,
            how=how,
            note=note,
        )
        _log(record, "resources.check", user, how=str(record.get_how_display()))
        written.append(record)
    return written


def pulled(key: str) -> ContactPull | None:
    """Return the pull of a number that holds now, if there is one."""
    return ContactPull.objects.in_force().filter(key=key).first()


def pull(contact: Contact, *, user: Any, reason: str) -> tuple[ContactPull, bool]:
    """Take a number off the site; return the record, and whether it is a new one."""
    service, kind, value = contact
    key = contact_key(kind, value, service.country)
    try:
        with transaction.atomic():
            record = ContactPull.objects.create(
                service=service,
                kind=kind,
                value=value,
                key=key,
                user=user,
                reason=reason,
            )
            _log(record, "resources.pull", user, reason=reason)
    except IntegrityError:
        # Somebody was quicker: the number is off the site already.
        earlier = pulled(key)
        if earlier is None:
            raise
        return earlier, False
    return record, True


@transaction.atomic
def release(
    record: ContactPull,
    contacts: Iterable[Contact],
    *,
    user: Any,
    on: date,
    how: str,
    note: str = "",
) -> bool:
    """Let a checked number come back; False when somebody already has.

    `contacts` are the places that have it: all of them count as checked.
    """
    # Two people may release at once. Saved rather than updated in the database: the
    # register hears of it by a signal.
    pulls = ContactPull.objects.in_force().select_for_update()
    found = pulls.filter(pk=record.pk).first()
    if found is None:
        return False
    found.released_at, found.released_by = timezone.now(), user
    found.save(update_fields=["released_at", "released_by"])
    check(contacts, user=user, on=on, how=how, note=note)
    _log(record, "resources.release", user)
    return True


def _log(record: Any, action: str, user: Any, **data: str) -> None:
    log(
        instance=record.service,
        action=action,
        user=user,
        data={"contact": record.value, **data},
    )


MESSAGES: dict[str, tuple[Any, Any]] = {
    "resources.check": (_("Check a number"), _("Checked %(contact)s: %(how)s")),
    "resources.pull": (
        _("Pull a number"),
        _("Pulled %(contact)s off the site: %(reason)s"),
    ),
    "resources.release": (_("Release a number"), _("Released %(contact)s")),
    "resources.confirm": (
        _("Confirm a number"),
        _("Confirmed %(contact)s as second person"),
    ),
    "resources.confirm_helplines": (
        _("Confirm the helplines of every page"),
        _("Confirmed as second person: %(contact)s"),
    ),
}


class ContactFormatter(LogFormatter):
    """Says in the history which number it was."""

    sentence: Any = ""

    def format_message(self, log_entry: Any) -> str:
        """Return the sentence with what was written down."""
        empty = dict.fromkeys(("contact", "how", "reason"), "")
        return str(self.sentence) % {**empty, **(log_entry.data or {})}


def register_messages(actions: LogActionRegistry) -> None:
    """Name the actions, for the history of a service and of the site."""
    for action, (label, sentence) in MESSAGES.items():
        attributes = {"label": label, "sentence": sentence}
        formatter = type("Formatter", (ContactFormatter,), attributes)
        actions.register_action(action)(formatter)
