"""The register as JSON, described by `register.schema.json` beside this module.

`VERSION` goes up when a property changes its meaning or goes; a new one does not
change it.
"""

import json
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from django.utils import timezone

from resources import numbers
from resources.choices import NUMBERS, Kind
from resources.freshness import freshness
from resources.hours import as_schema_org
from resources.register import Contact, Service, Snapshot

VERSION = 1
SCHEMA = Path(__file__).with_name("register.schema.json")


def as_json(snapshot: Snapshot, base_url: str) -> str:
    """Return the whole published register; the same text for the same register."""
    return json.dumps(
        {
            "$schema": f"{base_url}/help/register.schema.json",
            "version": VERSION,
            "source": f"{base_url}/help/",
            "services": [
                _service(service, base_url)
                for service in snapshot.services
                if service.contacts
            ],
        },
        ensure_ascii=False,
        indent=1,
    )


def plain_value(contact: Contact) -> str:
    """Return a number or an address as it is written down, an https: and all."""
    is_read = contact.kind in {*NUMBERS, Kind.EMAIL}
    return contact.text if is_read else contact.href


def _service(service: Service, base_url: str) -> dict[str, Any]:
    return {
        "id": service.slug,
        "name": service.name,
        "alternateNames": list(service.alternate_names),
        "url": urljoin(base_url, service.url),
        "summary": service.summary,
        "needs": list(service.needs),
        "audiences": list(service.audiences),
        "audienceNote": str(service.audience_note),
        "country": service.country,
        "states": list(service.states),
        "languages": list(service.languages),
        "hasInterpreter": service.has_interpreter,
        "languageNote": service.language_note,
        "cost": service.cost,
        "anonymity": service.anonymity or None,
        "anonymityNote": service.anonymity_note,
        "reportingDuty": service.reporting_duty,
        "whatToExpect": service.what_to_expect,
        "contacts": [_contact(c, service.country) for c in service.contacts],
    }


def _contact(contact: Contact, country: str) -> dict[str, Any]:
    return {
        "kind": contact.kind,
        "label": contact.label,
        "value": plain_value(contact),
        "href": contact.href,
        "telephone": numbers.from_abroad(contact.text, country)
        if contact.is_number
        else None,
        "isAlwaysOpen": contact.is_always_open,
        "timeZone": contact.schedule.time_zone or None,
        "openingHours": as_schema_org(contact.schedule),
        "isClosedOnHolidays": contact.schedule.is_closed_on_holidays,
        "hoursNote": str(contact.hours_note),
        "checkedOn": contact.checked_on.isoformat() if contact.checked_on else None,
        "freshness": freshness(contact.checked_on, timezone.localdate()),
    }
