"""Prevention, families of people who did harm, legal help, and schools."""

from pages.examples.prose import prose
from pages.examples.references import THINKUKNOW_SITE

from .service import (
    ASK_HOURS,
    ASK_LANGUAGES_OF_A_SITE,
    FREE_1800,
    Service,
    contact,
    service,
    website,
)


def specialised_services() -> list[Service]:
    """Return the services for prevention, families, legal help and professionals."""
    return [*prevention_and_families(), *legal(), *professionals()]


def prevention_and_families() -> list[Service]:
    """Return help for people worried by their own or another person's behaviour."""
    return [
        service(
            "Stop It Now! Australia",
            "stop-it-now",
            ["prevention", "families"],
            ["worried-about-self", "family-of-offender"],
            summary=prose("""
                For adults who worry about their own sexual thoughts or behaviour
                towards children, or about somebody else’s.
            """),
            audience_note="Adults worried about themselves or another person",
            cost=FREE_1800,
            anonymity="yes",
            anonymity_note="You can get in touch without a name.",
            what_to_expect=prose("""
                You talk or chat with somebody who has heard this worry before and wants
                children to be safe. Getting in touch before anyone is harmed is a good
                thing to do. A new federal service was due in 2026 to replace or extend
                this one. If nobody answers here, look at the website.
            """),
            contact_methods=[
                contact("phone", "1800 01 1800", ASK_HOURS),
                contact("chat", "https://www.stopitnow.org.au/", ASK_HOURS),
            ],
            discreet_name="S. N. A.",
        ),
        service(
            "PartnerSPEAK Peerline",
            "partnerspeak",
            ["families", "counselling"],
            ["family-of-offender"],
            summary=prose("""
                Support from peers when a partner or relative has viewed or made child
                sexual abuse material.
            """),
            audience_note="Partners, family and friends of a person who did this",
            what_to_expect=prose("""
                You talk with people who know this from their own lives. What the other
                person did is not your doing, and you do not need to have decided
                anything before you call. There is a forum on the site too.
            """),
            contact_methods=[
                contact(
                    "phone",
                    "1300 590 589",
                    "Hours change. See the website before you call.",
                ),
                contact("chat", "https://www.partnerspeak.org.au/", ASK_HOURS),
            ],
            discreet_name="P. S.",
        ),
    ]


def legal() -> list[Service]:
    """Return legal help and redress for abuse in institutions."""
    return [
        service(
            "knowmore",
            "knowmore",
            ["legal"],
            ["survivors"],
            summary="Legal help for survivors of abuse in an institution.",
            audience_note="Survivors of abuse in an institution",
            cost=FREE_1800,
            what_to_expect=prose("""
                You can ask what your options are, and decide later or not at all. Ask
                what a first talk costs, and what stays between you and the lawyer.
            """),
            contact_methods=[
                contact("phone", "1800 605 762", ASK_HOURS),
                website("https://knowmore.org.au/"),
            ],
            discreet_name="K. M.",
        ),
        service(
            "National Redress Scheme",
            "national-redress-scheme",
            ["legal"],
            ["survivors"],
            summary="Redress for people who were sexually abused in an institution.",
            audience_note=(
                "People abused as children in an institution before 1 July 2018"
            ),
            cost=FREE_1800,
            what_to_expect=prose("""
                The scheme asks for applications before 30 June 2027. You can ask
                questions before you apply. Blue Knot answers questions about it too.
            """),
            contact_methods=[
                contact(
                    "phone",
                    "1800 737 377",
                    "Monday to Friday, 8 am to 5 pm. We have not confirmed in which "
                    "time zone.",
                ),
                website("https://www.nationalredress.gov.au/"),
            ],
            discreet_name="N. R. S.",
        ),
    ]


def professionals() -> list[Service]:
    """Return help for schools and others who work with children."""
    return [
        service(
            "ThinkUKnow",
            "thinkuknow",
            ["professionals"],
            ["professionals", "parents"],
            summary="Lessons and talks about children’s life online.",
            audience_note="Schools, parents and carers",
            language_note=ASK_LANGUAGES_OF_A_SITE,
            what_to_expect=prose("""
                You can read the material or book a talk for your school or group. It is
                not a helpline: for a child who needs support now, choose Kids Helpline.
            """),
            contact_methods=[website(THINKUKNOW_SITE)],
            discreet_name="T. K.",
        ),
    ]
