"""What services outside Australia have in common."""

from functools import partial

from pages.examples.prose import prose
from resources.examples.service import Service, at_any_hour, emergency_service, service

# TIS National is Australian, so it cannot help with these.
abroad = partial(
    service, language_note="We have not confirmed other languages. Ask the service."
)


def emergency_abroad(country: str, name: str, number: str) -> Service:
    """Return the emergency number of a country; `name` as in “the United States”."""
    return emergency_service(
        f"Emergency services in {name}",
        f"emergency-{country.lower()}",
        ["emergency"],
        ["everyone"],
        country=country,
        alternate_names=f"{number}, police, ambulance, fire",
        summary="Police, ambulance or fire, when somebody is in danger now.",
        audience_note=f"Anyone in {name}",
        what_to_expect=prose("""
            Call if a child, you or anybody else is in danger now. Say where you are
            first, in case the call is cut short.
        """),
        contact_methods=[at_any_hour("phone", number)],
    )
