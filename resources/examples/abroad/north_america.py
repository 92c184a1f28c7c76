"""Services of the United States and of Canada."""

from pages.examples.prose import prose
from resources.examples.service import (
    ASK_HOURS,
    SEND_ANY_TIME,
    Service,
    at_any_hour,
    contact,
    website,
)

from .abroad import abroad, emergency_abroad

TO_OFFICERS = "What you report can go to police."


def in_the_us() -> list[Service]:
    """Return the services of the United States."""
    return [
        emergency_abroad("US", "the United States", "911"),
        abroad(
            "988 Lifeline",
            "988-us",
            ["crisis"],
            ["everyone", "children", "young-people"],
            country="US",
            alternate_names="988 Suicide and Crisis Lifeline",
            summary="Someone to talk to or text in a crisis, at any hour.",
            audience_note="Anyone in the United States",
            what_to_expect=prose("""
                You can call or text. You do not need a special reason to get in touch.
            """),
            contact_methods=[at_any_hour("phone", "988"), at_any_hour("sms", "988")],
        ),
        abroad(
            "RAINN",
            "rainn-us",
            ["crisis", "counselling"],
            ["survivors", "everyone"],
            country="US",
            summary="Support after sexual violence, by phone or chat, at any hour.",
            audience_note="People in the United States affected by sexual violence",
            what_to_expect=prose("""
                You can talk or type, about today or about long ago. You decide how much
                to tell.
            """),
            contact_methods=[
                at_any_hour("phone", "800 656 4673"),
                at_any_hour("chat", "https://rainn.org/"),
            ],
        ),
        abroad(
            "CyberTipline",
            "cybertipline-us",
            ["report"],
            ["everyone"],
            country="US",
            alternate_names="NCMEC",
            summary="Report online sexual exploitation of children.",
            audience_note="Anyone in the United States",
            reporting_duty=TO_OFFICERS,
            what_to_expect=prose("""
                You fill in a form about what you saw and where. Never save, screenshot
                or share a sexual picture of a person under 18, not even as proof.
            """),
            contact_methods=[
                contact("form", "https://report.cybertip.org/", SEND_ANY_TIME)
            ],
        ),
    ]


def in_canada() -> list[Service]:
    """Return the services of Canada."""
    return [
        emergency_abroad("CA", "Canada", "911"),
        abroad(
            "Kids Help Phone",
            "kids-help-phone-ca",
            ["crisis", "counselling"],
            ["children", "young-people"],
            country="CA",
            summary="Someone for children and young people to talk to.",
            audience_note="Children and young people in Canada",
            what_to_expect=prose("""
                The ways to get in touch are on the site. We have not confirmed its
                phone number, so we do not print one. It is not your fault, and you are
                not in trouble.
            """),
            contact_methods=[website("https://kidshelpphone.ca/")],
        ),
        abroad(
            "Cybertip.ca",
            "cybertip-ca",
            ["report"],
            ["everyone"],
            country="CA",
            summary="Report online sexual exploitation of children.",
            audience_note="Anyone in Canada",
            reporting_duty=TO_OFFICERS,
            what_to_expect=prose("""
                You say what you saw and where, by phone or in a form. Never save,
                screenshot or share a sexual picture of a person under 18, not even as
                proof.
            """),
            contact_methods=[
                contact("phone", "1-866-658-9022", ASK_HOURS),
                contact("form", "https://www.cybertip.ca/", SEND_ANY_TIME),
            ],
        ),
        abroad(
            "NeedHelpNow.ca",
            "need-help-now-ca",
            ["removal"],
            ["children", "young-people", "parents"],
            country="CA",
            summary=prose("""
                What to do when somebody has shared, or threatens to share, a sexual
                picture of a young person.
            """),
            audience_note="Young people in Canada, and the adults beside them",
            what_to_expect=prose("""
                A site to read, with steps to take. Whoever shared the picture did
                wrong. You did not.
            """),
            contact_methods=[website("https://needhelpnow.ca/")],
        ),
    ]
