"""Services for danger now, for children, and for a hard night."""

from pages.examples.prose import prose

from .service import ASK_HOURS, FREE_1800, Service, contact, service


def crisis_services() -> list[Service]:
    """Return the services that answer at any hour, emergency first."""
    return [*emergency(), *at_any_hour()]


def emergency() -> list[Service]:
    """Return the two ways to reach the emergency services."""
    return [
        service(
            "Triple Zero",
            "triple-zero",
            "emergency",
            summary="Police, ambulance or fire, when somebody is in danger now.",
            audience="Anyone in Australia",
            cost="Free.",
            what_to_expect=prose("""
                Call if a child, you or anybody else is in danger now. You can ask for
                police. Say where you are first, in case the call is cut short.
            """),
            contact_methods=[contact("phone", "000")],
            shows_in_footer=True,
        ),
        service(
            "Emergency by text phone (106)",
            "emergency-text-phone",
            "emergency",
            summary="The emergency services, for people who use a text phone (TTY).",
            audience="People who are deaf, hard of hearing or have difficulty speaking",
            languages="You type and read. We have not confirmed in which languages.",
            what_to_expect=prose("""
                This number works from a text phone (TTY) only. It cannot take an SMS.
                You type, and you read the answers.
            """),
            contact_methods=[contact("phone", "106", label="Text phone (TTY) only")],
        ),
    ]


def at_any_hour() -> list[Service]:
    """Return the helplines for children and for adults in distress."""
    return [
        service(
            "Kids Helpline",
            "kids-helpline",
            "children",
            summary="Counselling for children and young people, about anything at all.",
            audience="5 to 25 years",
            cost=FREE_1800,
            what_to_expect=prose("""
                A counsellor talks or types with you. You can begin anywhere, with a big
                thing or a small one, and you can stop when you want to. You do not have
                to have the right words. It is not your fault, and you are not in
                trouble.
            """),
            contact_methods=[
                contact("phone", "1800 55 1800"),
                contact("chat", "https://kidshelpline.com.au/"),
            ],
            shows_in_footer=True,
        ),
        service(
            "Lifeline",
            "lifeline",
            "crisis",
            summary="Someone to talk to, text or chat with in a crisis.",
            audience="Anyone",
            what_to_expect=prose("""
                A person listens and helps you get through the next hour. You do not
                need a special reason to get in touch. If you cannot speak safely, text
                or chat instead.
            """),
            contact_methods=[
                contact("phone", "13 11 14"),
                contact("sms", "0477 13 11 14"),
                contact("chat", "https://www.lifeline.org.au/"),
            ],
            shows_in_footer=True,
        ),
        service(
            "13YARN",
            "13yarn",
            "crisis",
            summary="Crisis support for Aboriginal and Torres Strait Islander people.",
            audience="Aboriginal and Torres Strait Islander people",
            what_to_expect=prose("""
                You can have a yarn when things are hard, at any hour. A text service
                was announced in 2026. We have not confirmed whether it has begun, so
                ask when you call.
            """),
            contact_methods=[
                contact("phone", "13 92 76"),
                contact("web", "https://www.13yarn.org.au/", ""),
            ],
            shows_in_footer=True,
        ),
        service(
            "1800RESPECT",
            "1800respect",
            "crisis",
            summary="Counselling after domestic, family or sexual violence.",
            audience="People affected by violence, and the workers who support them",
            cost=FREE_1800,
            languages="Interpreters can join.",
            what_to_expect=prose("""
                You can talk, text or chat at any hour, for yourself or because you
                support someone. Video calls are possible in business hours. If someone
                checks your phone, say so early, and ask how to talk more safely.
            """),
            contact_methods=[
                contact("phone", "1800 737 732"),
                contact("sms", "0458 737 732"),
                contact("chat", "https://www.1800respect.org.au/"),
            ],
            shows_in_footer=True,
        ),
        service(
            "Suicide Call Back Service",
            "suicide-call-back-service",
            "crisis",
            summary="Counselling about suicide, by phone, online or by video.",
            audience="Anyone",
            what_to_expect=prose("""
                You can talk about your own thoughts at any hour. If you are in danger
                now, call Triple Zero first.
            """),
            contact_methods=[
                contact("phone", "1300 659 467"),
                contact("chat", "https://www.suicidecallbackservice.org.au/"),
            ],
        ),
        service(
            "TIS National",
            "tis-national",
            "crisis",
            summary="An interpreter who joins your call to another service.",
            audience="Anyone who would rather not speak English",
            languages="Ask for yours. The service exists for speakers of any language.",
            what_to_expect=prose("""
                Say which language you speak and which service you want to reach. An
                interpreter joins the call. Ask about the cost before you begin, and
                whether you may ask for a woman or a man.
            """),
            contact_methods=[
                contact("phone", "131 450"),
                contact("web", "https://www.tisnational.gov.au/", ""),
            ],
        ),
        service(
            "headspace",
            "headspace",
            "children",
            summary="Mental health support for young people.",
            audience="12 to 25 years",
            cost=FREE_1800,
            what_to_expect=prose("""
                You can call or chat with someone whose work is to listen to young
                people. We have not confirmed in which time zone the hours are.
            """),
            contact_methods=[
                contact("phone", "1800 650 890", "9 am to 1 am, every day"),
                contact("chat", "https://headspace.org.au/", ASK_HOURS),
            ],
        ),
    ]
