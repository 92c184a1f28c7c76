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
            "prevention",
            summary=prose("""
                For adults who worry about their own sexual thoughts or behaviour
                towards children, or about somebody else’s.
            """),
            audience="Adults worried about themselves or another person",
            cost=FREE_1800,
            anonymity="Yes. You can get in touch without a name.",
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
        ),
        service(
            "PartnerSPEAK Peerline",
            "partnerspeak",
            "families",
            summary=prose("""
                Support from peers when a partner or relative has viewed or made child
                sexual abuse material.
            """),
            audience="Partners, family and friends of a person who did this",
            what_to_expect=prose("""
                You talk with people who know this from their own lives. What the other
                person did is not your doing, and you do not need to have decided
                anything before you call.
            """),
            contact_methods=[
                contact("phone", "1300 590 589", "Hours change. See the website."),
                contact("chat", "https://www.partnerspeak.org.au/", ASK_HOURS),
            ],
        ),
    ]


def legal() -> list[Service]:
    """Return legal help and redress for abuse in institutions."""
    return [
        service(
            "knowmore",
            "knowmore",
            "legal",
            summary="Legal help for survivors of abuse in an institution.",
            audience="Survivors of abuse in an institution",
            cost=FREE_1800,
            what_to_expect=prose("""
                You can ask what your options are, and decide later or not at all. Ask
                what a first talk costs, and what stays between you and the lawyer.
            """),
            contact_methods=[
                contact("phone", "1800 605 762", ASK_HOURS),
                contact("web", "https://knowmore.org.au/", ""),
            ],
        ),
        service(
            "National Redress Scheme",
            "national-redress-scheme",
            "legal",
            summary="Redress for people who were sexually abused in an institution.",
            audience="People abused as children in an institution before 1 July 2018",
            cost=FREE_1800,
            what_to_expect=prose("""
                The scheme asks for applications before 30 June 2027. You can ask
                questions before you apply. Blue Knot answers questions about it too. We
                have not confirmed in which time zone the hours are.
            """),
            contact_methods=[
                contact("phone", "1800 737 377", "Monday to Friday, 8 am to 5 pm"),
                contact("web", "https://www.nationalredress.gov.au/", ""),
            ],
        ),
    ]


def professionals() -> list[Service]:
    """Return help for schools and others who work with children."""
    return [
        service(
            "ThinkUKnow",
            "thinkuknow",
            "professionals",
            summary="Lessons and talks about children’s life online.",
            audience="Schools, parents and carers",
            languages=ASK_LANGUAGES_OF_A_SITE,
            what_to_expect=prose("""
                You can read the material or book a talk for your school or group. It is
                not a helpline: for a child who needs support now, choose Kids Helpline.
            """),
            contact_methods=[contact("web", THINKUKNOW_SITE, "")],
        ),
    ]
