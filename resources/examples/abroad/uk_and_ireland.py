"""Services of the United Kingdom and of Ireland."""

from pages.examples.prose import prose
from resources.examples.service import (
    ASK_HOURS,
    SEND_ANY_TIME,
    WEEKDAYS,
    WEEKEND,
    Service,
    at_any_hour,
    contact,
    hours,
    website,
)

from .abroad import abroad, emergency_abroad


def in_the_uk() -> list[Service]:
    """Return the services of the United Kingdom."""
    return [
        emergency_abroad("GB", "the United Kingdom", "999"),
        *uk_lines(),
        *uk_prevention_and_reports(),
    ]


def uk_lines() -> list[Service]:
    """Return the lines for children, for worried adults and for adult survivors."""
    return [
        abroad(
            "Childline in the United Kingdom",
            "childline-gb",
            ["crisis", "counselling"],
            ["children", "young-people"],
            country="GB",
            summary="Someone for children and young people to talk to.",
            audience_note="Children and young people in the United Kingdom",
            what_to_expect=prose("""
                The ways to get in touch are on the site. We have not confirmed its
                phone number, so we do not print one. It is not your fault, and you are
                not in trouble.
            """),
            contact_methods=[website("https://www.childline.org.uk/")],
        ),
        abroad(
            "NSPCC Helpline",
            "nspcc-gb",
            ["counselling", "report"],
            ["everyone", "parents", "professionals"],
            country="GB",
            summary="Advice for adults who worry about a child.",
            audience_note="Adults in the United Kingdom worried about a child",
            what_to_expect=prose("""
                You say what worries you and ask what to do next. You can also write by
                e-mail or through a form at any hour; both are on the site.
            """),
            contact_methods=[
                contact(
                    "phone",
                    "0808 800 5000",
                    time_zone="Europe/London",
                    opening_hours=[
                        hours("08:00", "22:00", WEEKDAYS),
                        hours("09:00", "18:00", WEEKEND),
                    ],
                ),
                website("https://www.nspcc.org.uk/"),
            ],
        ),
        abroad(
            "NAPAC",
            "napac-gb",
            ["counselling"],
            ["survivors"],
            country="GB",
            summary="Support for adults who were abused as children.",
            audience_note="Adult survivors in the United Kingdom",
            what_to_expect=prose("""
                You can talk about what happened to you, however long ago it was. You
                decide how much to tell.
            """),
            contact_methods=[
                contact("phone", "0808 801 0331", ASK_HOURS),
                website("https://napac.org.uk/"),
            ],
        ),
    ]


def uk_prevention_and_reports() -> list[Service]:
    """Return the line for worried adults, and where to report images."""
    return [
        abroad(
            "Stop It Now in the United Kingdom",
            "stop-it-now-gb",
            ["prevention", "families"],
            ["worried-about-self", "family-of-offender"],
            country="GB",
            summary=prose("""
                For adults who worry about their own sexual thoughts or behaviour
                towards children, or about somebody else’s.
            """),
            audience_note="Adults worried about themselves or another person",
            what_to_expect=prose("""
                You talk with somebody whose work is to keep children safe. Before you
                tell them more, ask what they must pass on.
            """),
            contact_methods=[
                contact(
                    "phone",
                    "0808 1000 900",
                    "Monday to Thursday 9 am to 9 pm, Friday 9 am to 5 pm, in an old "
                    "copy of the site. Not confirmed since.",
                ),
                website("https://www.stopitnow.org.uk/"),
            ],
        ),
        abroad(
            "Internet Watch Foundation",
            "iwf-gb",
            ["report", "removal"],
            ["everyone"],
            country="GB",
            alternate_names="IWF, Report Remove",
            summary=prose("""
                Report sexual images of children on the internet, and, under 18, have
                images of yourself removed.
            """),
            audience_note="Anyone in the United Kingdom",
            what_to_expect=prose("""
                You say where on the internet it is. Never save, screenshot or share a
                sexual picture of a person under 18, not even as proof.
            """),
            contact_methods=[contact("form", "https://www.iwf.org.uk/", SEND_ANY_TIME)],
        ),
    ]


def in_ireland() -> list[Service]:
    """Return the services of Ireland."""
    return [
        abroad(
            "Childline in Ireland",
            "childline-ie",
            ["crisis", "counselling"],
            ["children", "young-people"],
            country="IE",
            alternate_names="ISPCC Childline",
            summary="Someone for children and young people to talk to, at any hour.",
            audience_note="Children and young people in Ireland",
            what_to_expect=prose("""
                You can call or text. You can begin anywhere, and stop when you want to.
                It is not your fault, and you are not in trouble.
            """),
            contact_methods=[
                at_any_hour("phone", "1800 66 66 66"),
                contact("sms", "50101", "We have not confirmed the hours for texts."),
            ],
        ),
        abroad(
            "National Rape Crisis Helpline",
            "rape-crisis-ie",
            ["crisis", "counselling"],
            ["survivors"],
            country="IE",
            summary="Someone to talk to about sexual violence, at any hour.",
            audience_note="People in Ireland affected by sexual violence",
            what_to_expect=prose("""
                You can call about today or about long ago. You decide how much to tell.
            """),
            contact_methods=[at_any_hour("phone", "1800 77 88 88")],
        ),
        abroad(
            "Garda child sexual abuse line",
            "garda-ie",
            ["report"],
            ["everyone"],
            country="IE",
            summary="Tell the police in Ireland about child sexual abuse.",
            audience_note="Anyone in Ireland",
            reporting_duty="You are speaking with police.",
            what_to_expect=prose("""
                You say what happened, to you or to somebody else, lately or long ago.
            """),
            contact_methods=[at_any_hour("phone", "1800 555 222")],
        ),
    ]
