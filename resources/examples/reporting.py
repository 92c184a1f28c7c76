"""Ways to report a crime, and to have pictures and videos removed."""

from pages.examples.prose import prose
from pages.examples.references import ACCCE_REPORT, CHILD_SAFETY_SITE, ESAFETY_REPORT

from .service import (
    ASK_HOURS,
    ASK_LANGUAGES_OF_A_SITE,
    FREE,
    FREE_1800,
    SEND_ANY_TIME,
    Service,
    at_any_hour,
    contact,
    service,
    website,
)


def reporting_services() -> list[Service]:
    """Return the ways to report, then the ways to have images removed."""
    return [*police(), *child_protection(), *removal()]


def police() -> list[Service]:
    """Return the ways to tell police."""
    return [
        service(
            "ACCCE report form",
            "accce-report",
            ["report"],
            ["everyone"],
            alternate_names="Australian Centre to Counter Child Exploitation",
            summary="Tell police about online child sexual exploitation.",
            audience_note="Anyone who lives in Australia",
            cost=FREE,
            anonymity_note="To stay anonymous, the ACCCE suggests Crime Stoppers.",
            reporting_duty="This form goes to police.",
            language_note=ASK_LANGUAGES_OF_A_SITE,
            what_to_expect=prose("""
                You fill in a form about what you saw or what happened. Note web
                addresses, account names, dates and times before anything disappears.
                Never save, screenshot or share a sexual picture of a person under 18,
                not even as proof. In danger, call Triple Zero first.
            """),
            contact_methods=[contact("form", ACCCE_REPORT, SEND_ANY_TIME)],
            discreet_name="A. C.",
        ),
        service(
            "Crime Stoppers",
            "crime-stoppers",
            ["report"],
            ["everyone"],
            summary="Tell police what you know without giving your name.",
            audience_note="Anyone",
            cost=FREE_1800,
            anonymity="yes",
            anonymity_note="You can report without a name.",
            reporting_duty="What you report goes to police.",
            what_to_expect=prose("""
                You say what you know, by phone or online. This is not for danger now:
                for that, call Triple Zero.
            """),
            contact_methods=[
                contact("phone", "1800 333 000", ASK_HOURS),
                contact("form", "https://crimestoppers.com.au/", SEND_ANY_TIME),
            ],
            discreet_name="C. S.",
        ),
        service(
            "Police, when it is not urgent",
            "police",
            ["report"],
            ["everyone"],
            alternate_names="police assistance, Policelink",
            states=["nsw", "qld"],
            summary="Reach police about something that is not happening now.",
            audience_note="Anyone in New South Wales or Queensland",
            reporting_duty="You are speaking with police.",
            what_to_expect=prose("""
                We have seen this number used by police in Queensland and New South
                Wales, and have not confirmed it for the other states and territories.
                If it does not connect you, call your local police station. You can ask
                to speak with somebody who works with children or survivors.
            """),
            contact_methods=[at_any_hour("phone", "131 444")],
            discreet_name="P. N.",
        ),
    ]


def child_protection() -> list[Service]:
    """Return where to find the authority of a state or territory."""
    return [
        service(
            "Child protection in your state or territory",
            "child-protection",
            ["report", "professionals"],
            ["everyone", "professionals"],
            alternate_names="National Office for Child Safety, mandatory reporting",
            summary=prose("""
                Where to report that a child may be at risk of harm, at home or
                elsewhere.
            """),
            audience_note="Anyone, and people whose work obliges them to report",
            language_note=ASK_LANGUAGES_OF_A_SITE,
            reporting_duty=prose("""
                Reports go to the authority of your state or territory. Who has to
                report, and what, differs between them.
            """),
            what_to_expect=prose("""
                Each state and territory has a child protection line of its own. We have
                not collected their numbers yet, so this leads to the National Office
                for Child Safety. We have not confirmed on which of its pages the lines
                stand. If a child is in danger now, call Triple Zero.
            """),
            contact_methods=[website(CHILD_SAFETY_SITE)],
            discreet_name="C. P.",
        ),
    ]


def removal() -> list[Service]:
    """Return the services that have images taken off the internet."""
    return [
        service(
            "eSafety Commissioner",
            "esafety",
            ["removal", "report"],
            ["everyone"],
            alternate_names="eSafety, image-based abuse, sexual extortion",
            summary=prose("""
                Report intimate images shared or threatened without consent, and illegal
                content online.
            """),
            audience_note="Anyone in Australia",
            cost=FREE,
            language_note=ASK_LANGUAGES_OF_A_SITE,
            what_to_expect=prose("""
                You choose the form that fits, for image-based abuse or for illegal
                content, and describe where it is. eSafety can act to have it taken off
                the internet. Never save or share a sexual picture of a person under 18,
                not even as proof.
            """),
            contact_methods=[contact("form", ESAFETY_REPORT, SEND_ANY_TIME)],
            discreet_name="E. S.",
        ),
        service(
            "Take It Down",
            "take-it-down",
            ["removal"],
            ["children", "young-people", "survivors"],
            alternate_names="NCMEC, remove a nude",
            summary=prose("""
                Helps to get a nude or sexual picture of you off websites and apps, if
                you were under 18 when it was taken.
            """),
            audience_note="Anyone in a picture taken when they were under 18",
            language_note=ASK_LANGUAGES_OF_A_SITE,
            what_to_expect=prose("""
                NCMEC, a child protection organisation in the United States, runs this
                site. You do not upload or send the picture to anyone: it stays with
                you. Whoever made you share it, or shared it, did wrong. You did not.
            """),
            contact_methods=[at_any_hour("form", "https://takeitdown.ncmec.org/")],
            discreet_name="T. D.",
        ),
    ]
