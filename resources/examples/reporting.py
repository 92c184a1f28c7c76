"""Ways to report a crime, and to have pictures and videos removed."""

from pages.examples.prose import prose
from pages.examples.references import ACCCE_REPORT, ESAFETY_REPORT

from .service import (
    ALWAYS,
    ANY_TIME,
    ASK_HOURS,
    ASK_LANGUAGES_OF_A_SITE,
    FREE_1800,
    Service,
    contact,
    service,
)


def reporting_services() -> list[Service]:
    """Return the ways to report, then the ways to have images removed."""
    return [*reporting(), *removal()]


def reporting() -> list[Service]:
    """Return the ways to tell police."""
    return [
        service(
            "ACCCE report form",
            "accce-report",
            "report",
            summary="Tell police about online child sexual exploitation.",
            audience="Anyone who lives in Australia",
            cost="Free.",
            anonymity="To stay anonymous, the ACCCE suggests Crime Stoppers.",
            reporting_duty="This form goes to police.",
            languages=ASK_LANGUAGES_OF_A_SITE,
            what_to_expect=prose("""
                You fill in a form about what you saw or what happened. Note web
                addresses, account names, dates and times before anything disappears.
                Never save, screenshot or share a sexual picture of a person under 18,
                not even as proof. In danger, call Triple Zero first.
            """),
            contact_methods=[contact("web", ACCCE_REPORT, ANY_TIME)],
        ),
        service(
            "Crime Stoppers",
            "crime-stoppers",
            "report",
            summary="Tell police what you know without giving your name.",
            audience="Anyone",
            cost=FREE_1800,
            anonymity="Yes. You can report without a name.",
            reporting_duty="What you report goes to police.",
            what_to_expect=prose("""
                You say what you know, by phone or online. This is not for danger now:
                for that, call Triple Zero.
            """),
            contact_methods=[
                contact("phone", "1800 333 000", ASK_HOURS),
                contact("web", "https://crimestoppers.com.au/", ANY_TIME),
            ],
        ),
        service(
            "Police, when it is not urgent",
            "police",
            "report",
            summary="Reach police about something that is not happening now.",
            audience="Anyone, though not in every state, as far as we know",
            reporting_duty="You are speaking with police.",
            what_to_expect=prose("""
                We have seen this number used by police in Queensland and New South
                Wales, and have not confirmed it for every state and territory. If it
                does not connect you, call your local police station. You can ask to
                speak with somebody who works with children or survivors.
            """),
            contact_methods=[contact("phone", "131 444")],
        ),
    ]


def removal() -> list[Service]:
    """Return the services that have images taken off the internet."""
    return [
        service(
            "eSafety Commissioner",
            "esafety",
            "removal",
            summary=prose("""
                Report intimate images shared or threatened without consent, and illegal
                content online.
            """),
            audience="Anyone in Australia",
            cost="Free.",
            languages=ASK_LANGUAGES_OF_A_SITE,
            what_to_expect=prose("""
                You choose the form that fits, for image-based abuse or for illegal
                content, and describe where it is. eSafety can act to have it taken off
                the internet. Never save or share a sexual picture of a person under 18,
                not even as proof.
            """),
            contact_methods=[
                contact("web", ESAFETY_REPORT, ANY_TIME, "Report forms"),
            ],
        ),
        service(
            "Take It Down",
            "take-it-down",
            "removal",
            summary=prose("""
                Helps to get a nude or sexual picture of you off websites and apps, if
                you were under 18 when it was taken.
            """),
            audience="Anyone in a picture taken when they were under 18",
            languages=ASK_LANGUAGES_OF_A_SITE,
            what_to_expect=prose("""
                NCMEC, a child protection organisation in the United States, runs this
                site. You do not upload or send the picture to anyone: it stays with
                you. Whoever made you share it, or shared it, did wrong. You did not.
            """),
            contact_methods=[contact("web", "https://takeitdown.ncmec.org/", ALWAYS)],
        ),
    ]
