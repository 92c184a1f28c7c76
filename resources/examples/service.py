"""How the examples write down a service, and what they say when a fact is missing."""

from collections.abc import Sequence
from datetime import time
from functools import partial

from resources.hours import Day

Service = dict[str, object]
Contact = dict[str, object]
Hours = dict[str, object]

EVERY_DAY = tuple(Day.values[:7])
WEEKDAYS = EVERY_DAY[:5]
WEEKEND = EVERY_DAY[5:]

ASK_HOURS = "We have not confirmed the hours. See the service’s own site."
SEND_ANY_TIME = (
    "You can send it at any hour. We have not confirmed when somebody reads it."
)

FREE = "Free."
FREE_1800 = "1800 numbers are usually free to call, also from mobiles."
ASK_COST = "We have not confirmed this. Ask the service."
ASK_LANGUAGES = (
    "We have not confirmed other languages. TIS National can add an interpreter to a "
    "call."
)
ASK_LANGUAGES_OF_A_SITE = "We have not confirmed other languages. Look on the site."
ASK_ANONYMITY = "We have not confirmed this. You can ask before you give a name."
ASK_DUTY = (
    "We have not confirmed this. Before you tell them more, you can ask what they "
    "must pass on, and to whom."
)


def service(
    title: str,
    slug: str,
    needs: Sequence[str],
    audiences: Sequence[str],
    *,
    summary: str,
    audience_note: str,
    what_to_expect: str,
    contact_methods: list[Contact],
    alternate_names: str = "",
    country: str = "AU",
    states: Sequence[str] = (),
    languages: Sequence[str] = ("en",),
    has_interpreter: bool = False,
    language_note: str = ASK_LANGUAGES,
    cost: str = ASK_COST,
    anonymity: str = "",
    anonymity_note: str = ASK_ANONYMITY,
    reporting_duty: str = ASK_DUTY,
    discreet_name: str = "",
) -> Service:
    """Return the field values of a service that nobody has checked yet.

    The first of `needs` is the heading under which help lists it. An empty `anonymity`
    means that nobody has confirmed it; an empty `discreet_name` means initials.
    """
    return {
        "title": title,
        "slug": slug,
        "alternate_names": alternate_names,
        "needs": list(needs),
        "audiences": list(audiences),
        "audience_note": audience_note,
        "summary": summary,
        "what_to_expect": what_to_expect,
        "country": country,
        "states": list(states),
        "languages": list(languages),
        "has_interpreter": has_interpreter,
        "language_note": language_note,
        "cost": cost,
        "anonymity": anonymity,
        "anonymity_note": anonymity_note,
        "reporting_duty": reporting_duty,
        "discreet_name": discreet_name,
        "contact_methods": contact_methods,
    }


# Whoever is in danger calls first: no note may make them ask about costs or names.
emergency_service = partial(
    service, cost="", language_note="", anonymity_note="", reporting_duty=""
)


def contact(
    kind: str,
    value: str,
    hours_note: str = "",
    *,
    label: str = "",
    time_zone: str = "",
    opening_hours: Sequence[Hours] = (),
    is_always_open: bool = False,
    is_closed_on_holidays: bool = False,
) -> Contact:
    """Return one way to reach a service.

    `value` is a number as people write it, or an https address. Without a `time_zone`
    there are no `opening_hours`: what is known about them goes into `hours_note`.
    """
    return {
        "kind": kind,
        "label": label,
        "value": value,
        "is_always_open": is_always_open,
        "time_zone": time_zone,
        "hours_note": hours_note,
        "is_closed_on_holidays": is_closed_on_holidays,
        "opening_hours": list(opening_hours),
    }


def at_any_hour(kind: str, value: str, label: str = "") -> Contact:
    """Return a way to reach a service that says it answers 24 hours, every day."""
    return contact(kind, value, label=label, is_always_open=True)


def website(value: str) -> Contact:
    """Return the site of a service: it tells, but nobody answers there."""
    return contact("web", value)


def hours(
    opens: str, closes: str, days: Sequence[str] = EVERY_DAY, *, overnight: bool = False
) -> Hours:
    """Return hours on some days; `overnight` ones close at midnight or after it."""
    return {
        "days": list(days),
        "opens": time.fromisoformat(opens),
        "closes": time.fromisoformat(closes),
        "is_overnight": overnight,
        "valid_from": None,
        "valid_through": None,
    }
