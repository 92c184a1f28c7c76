"""Services for danger now, for calls without a voice, and for a hard night."""

from pages.examples.prose import prose

from .service import (
    ASK_HOURS,
    FREE,
    FREE_1800,
    Service,
    at_any_hour,
    contact,
    emergency_service,
    service,
    website,
)


def crisis_services() -> list[Service]:
    """Return the services that answer at any hour, emergency first."""
    return [*emergency(), *for_a_hard_night(), *for_sexual_violence(), *for_the_young()]


def emergency() -> list[Service]:
    """Return the two ways to reach the emergency services."""
    return [
        emergency_service(
            "Triple Zero",
            "triple-zero",
            ["emergency"],
            ["everyone"],
            alternate_names="000, emergency, police, ambulance, fire",
            summary="Police, ambulance or fire, when somebody is in danger now.",
            audience_note="Anyone in Australia",
            cost=FREE,
            what_to_expect=prose("""
                Call if a child, you or anybody else is in danger now. You can ask for
                police. Say where you are first, in case the call is cut short.
            """),
            contact_methods=[
                at_any_hour("phone", "000"),
                website("https://www.triplezero.gov.au/"),
            ],
            discreet_name="T. Z.",
        ),
        emergency_service(
            "Emergency by text phone",
            "emergency-text-phone",
            ["emergency"],
            ["deaf"],
            alternate_names="106, TTY emergency",
            summary="The emergency services, for people who use a text phone (TTY).",
            audience_note=(
                "People who are deaf, hard of hearing or have difficulty speaking"
            ),
            languages=(),
            what_to_expect=prose("""
                This number works from a text phone (TTY) only. It cannot take an SMS.
                You type, and you read the answers.
            """),
            contact_methods=[at_any_hour("tty", "106")],
            discreet_name="E. T.",
        ),
    ]


def for_a_hard_night() -> list[Service]:
    """Return the helplines for children and for adults in distress."""
    return [
        service(
            "Kids Helpline",
            "kids-helpline",
            ["crisis", "counselling"],
            ["children", "young-people"],
            summary="Counselling for children and young people, about anything at all.",
            audience_note="5 to 25 years",
            cost=FREE_1800,
            what_to_expect=prose("""
                A counsellor talks or types with you. You can begin anywhere, with a big
                thing or a small one, and you can stop when you want to. You do not have
                to have the right words. You can send an e-mail too; the address is on
                the site. It is not your fault, and you are not in trouble.
            """),
            contact_methods=[
                at_any_hour("phone", "1800 55 1800"),
                at_any_hour("chat", "https://kidshelpline.com.au/"),
            ],
            discreet_name="K. H.",
        ),
        service(
            "Lifeline",
            "lifeline",
            ["crisis"],
            ["everyone"],
            summary="Someone to talk to, text or chat with in a crisis.",
            audience_note="Anyone, when it is too much",
            what_to_expect=prose("""
                A person listens and helps you get through the next hour. You do not
                need a special reason to get in touch. If you cannot speak safely, text
                or chat instead.
            """),
            contact_methods=[
                at_any_hour("phone", "13 11 14"),
                at_any_hour("sms", "0477 13 11 14"),
                at_any_hour("chat", "https://www.lifeline.org.au/"),
            ],
            discreet_name="L. L.",
        ),
        service(
            "13YARN",
            "13yarn",
            ["crisis"],
            ["first-nations"],
            summary="Crisis support for Aboriginal and Torres Strait Islander people.",
            audience_note="Aboriginal and Torres Strait Islander people",
            what_to_expect=prose("""
                You can have a yarn when things are hard, at any hour. A text service
                was announced in 2026. We have not confirmed whether it has begun, so
                ask when you call.
            """),
            contact_methods=[
                at_any_hour("phone", "13 92 76"),
                website("https://www.13yarn.org.au/"),
            ],
            discreet_name="Y. N.",
        ),
        service(
            "Suicide Call Back Service",
            "suicide-call-back-service",
            ["crisis", "counselling"],
            ["everyone"],
            summary="Counselling about suicide, by phone, online or by video.",
            audience_note="Anyone",
            what_to_expect=prose("""
                You can talk about your own thoughts at any hour. If you are in danger
                now, call Triple Zero first.
            """),
            contact_methods=[
                at_any_hour("phone", "1300 659 467"),
                at_any_hour("chat", "https://www.suicidecallbackservice.org.au/"),
                contact(
                    "video", "https://www.suicidecallbackservice.org.au/", ASK_HOURS
                ),
            ],
            discreet_name="C. B.",
        ),
    ]


def for_sexual_violence() -> list[Service]:
    """Return the services that answer after sexual violence, at any age."""
    return [
        service(
            "1800RESPECT",
            "1800respect",
            ["crisis", "counselling", "professionals"],
            ["survivors", "professionals"],
            alternate_names="1800 RESPECT, national sexual violence line",
            summary="Counselling after domestic, family or sexual violence.",
            audience_note=(
                "People affected by violence, and the workers who support them"
            ),
            cost=FREE_1800,
            has_interpreter=True,
            language_note="Interpreters can join.",
            what_to_expect=prose("""
                You can talk, text or chat at any hour, for yourself or because you
                support someone. If someone checks your phone, say so early, and ask how
                to talk more safely.
            """),
            contact_methods=[
                at_any_hour("phone", "1800 737 732"),
                at_any_hour("sms", "0458 737 732"),
                at_any_hour("chat", "https://www.1800respect.org.au/"),
                contact(
                    "video",
                    "https://www.1800respect.org.au/",
                    "Business hours. We have not confirmed which, or in whose time.",
                ),
            ],
            discreet_name="R. T.",
        ),
    ]


def for_the_young() -> list[Service]:
    """Return the service for young people's mental health."""
    return [
        service(
            "headspace",
            "headspace",
            ["counselling"],
            ["young-people"],
            summary="Mental health support for young people.",
            audience_note="12 to 25 years",
            cost=FREE_1800,
            what_to_expect=prose("""
                You can call or chat with someone whose work is to listen to young
                people.
            """),
            contact_methods=[
                contact(
                    "phone",
                    "1800 650 890",
                    "9 am to 1 am, every day. We have not confirmed in whose time.",
                ),
                contact("chat", "https://headspace.org.au/", ASK_HOURS),
            ],
            discreet_name="H. S.",
        ),
    ]
