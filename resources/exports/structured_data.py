"""A service in the words of schema.org, for search engines and assistants.

`lastReviewed` is the day since when all its contacts were right; it is missing while
somebody has yet to check one.
"""

from typing import Any

from resources.hours import as_schema_org
from resources.register import Contact, Service


def organization(service: Service, url: str) -> dict[str, Any]:
    """Return `service` with its ways of contact; `url` is that of its page here."""
    page = {"@type": "WebPage", "@id": url, "url": url}
    if service.checked_on:
        page["lastReviewed"] = service.checked_on.isoformat()
    return _filled(
        {
            "@context": "https://schema.org",
            "@type": "Organization",
            "name": service.name,
            "alternateName": list(service.alternate_names),
            "description": service.summary,
            "contactPoint": [_contact(c, service) for c in service.contacts],
            "subjectOf": page,
        }
    )


def _contact(contact: Contact, service: Service) -> dict[str, Any]:
    value: dict[str, Any] = {}
    if contact.is_number:
        # As people dial it: many helplines do not answer to the prefix of the country.
        value["telephone"] = contact.text
    elif contact.href.startswith("mailto:"):
        value["email"] = contact.text
    else:
        value["url"] = contact.href
    return _filled(
        {
            "@type": "ContactPoint",
            "contactType": str(contact.kind_label),
            **value,
            "hoursAvailable": as_schema_org(contact.schedule),
            "availableLanguage": list(service.languages),
            "areaServed": [
                f"{service.country}-{state.upper()}" for state in service.states
            ]
            or service.country,
        }
    )


def _filled(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value}
