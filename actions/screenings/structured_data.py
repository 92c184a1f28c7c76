"""A screening in the words of schema.org, for search engines and assistants."""

from typing import TYPE_CHECKING, Any

from actions.choices import ScreeningKind
from resources.choices import HOME

if TYPE_CHECKING:
    from actions.models import ScreeningPage

MODES: dict[str, str] = {
    ScreeningKind.IN_PERSON: "https://schema.org/OfflineEventAttendanceMode",
    ScreeningKind.ONLINE: "https://schema.org/OnlineEventAttendanceMode",
    ScreeningKind.BOTH: "https://schema.org/MixedEventAttendanceMode",
}


def screening_event(screening: "ScreeningPage") -> dict[str, Any]:
    """Return a screening as a ScreeningEvent; empty while it has no time."""
    showing = screening.showing
    if showing is None:
        return {}
    film = screening.get_parent()
    status = "EventCancelled" if screening.is_cancelled else "EventScheduled"
    event = {
        "@context": "https://schema.org",
        "@type": "ScreeningEvent",
        "name": screening.title,
        "url": screening.full_url,
        "startDate": showing.start.isoformat(),
        "endDate": showing.end.isoformat(),
        "eventStatus": f"https://schema.org/{status}",
        "eventAttendanceMode": MODES[screening.kind],
        "location": _location(screening),
        "workPresented": {
            "@type": "Movie",
            "name": film.title,
            "url": film.full_url,
        },
        "offers": _offer(screening),
    }
    if screening.host:
        event["organizer"] = {"@type": "Organization", "name": screening.host}
    if screening.is_free:
        event["isAccessibleForFree"] = True
    return {name: value for name, value in event.items() if value}


def _location(screening: "ScreeningPage") -> Any:
    """Return the place, the address to watch from elsewhere, or both."""
    places: list[dict[str, Any]] = []
    if screening.is_in_person:
        address = {
            "@type": "PostalAddress",
            "streetAddress": screening.address,
            "addressLocality": screening.suburb,
            "addressRegion": screening.state.upper(),
            "addressCountry": str(HOME) if screening.state else "",
        }
        filled = {name: value for name, value in address.items() if value}
        places.append({"@type": "Place", "name": screening.venue, "address": filled})
    if screening.is_online:
        url = screening.booking_url or screening.full_url
        places.append({"@type": "VirtualLocation", "url": url})
    return places[0] if len(places) == 1 else places


def _offer(screening: "ScreeningPage") -> dict[str, Any]:
    """Return how to come; nothing when neither a price nor a place to book is known."""
    offer: dict[str, Any] = {}
    if screening.booking_url:
        offer["url"] = screening.booking_url
    if screening.is_free:
        offer |= {"price": "0", "priceCurrency": "AUD"}
    if screening.is_full:
        offer["availability"] = "https://schema.org/SoldOut"
    return {"@type": "Offer", **offer} if offer else {}
