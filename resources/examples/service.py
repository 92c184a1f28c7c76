"""How the examples write down a service, and what they say when a fact is missing."""

Service = dict[str, object]
Contact = dict[str, object]

ALWAYS = "24 hours, every day"
ASK_HOURS = "Hours not confirmed. See the service’s own site."
ANY_TIME = "Open at any time"

FREE_1800 = "1800 numbers are usually free to call, also from mobiles."
ASK_COST = "We have not confirmed this. Ask the service."
ASK_LANGUAGES = (
    "We have not confirmed this. TIS National can add an interpreter to a call."
)
ASK_LANGUAGES_OF_A_SITE = "We have not confirmed this. Look on the site."
ASK_ANONYMITY = "We have not confirmed this. You can ask before you give a name."
ASK_DUTY = (
    "We have not confirmed this. Before you tell them more, you can ask what they "
    "must pass on, and to whom."
)


def service(
    title: str,
    slug: str,
    category: str,
    *,
    summary: str,
    audience: str,
    what_to_expect: str,
    contact_methods: list[Contact],
    cost: str = ASK_COST,
    languages: str = ASK_LANGUAGES,
    anonymity: str = ASK_ANONYMITY,
    reporting_duty: str = ASK_DUTY,
    shows_in_footer: bool = False,
) -> Service:
    """Return the field values of a service that nobody has checked yet."""
    return {
        "title": title,
        "slug": slug,
        "category": category,
        "summary": summary,
        "audience": audience,
        "cost": cost,
        "languages": languages,
        "anonymity": anonymity,
        "reporting_duty": reporting_duty,
        "what_to_expect": what_to_expect,
        "contact_methods": contact_methods,
        "shows_in_footer": shows_in_footer,
        "last_checked": None,
    }


def contact(kind: str, value: str, hours: str = ALWAYS, label: str = "") -> Contact:
    """Return one way to reach a service.

    `kind` is phone, sms, chat or web; `value` is a number as people write it, or an
    https address. `hours` other than `ALWAYS` name a time zone where one is known.
    """
    return {
        "kind": kind,
        "label": label,
        "value": value,
        "hours": hours,
        "is_always_open": hours == ALWAYS,
    }
