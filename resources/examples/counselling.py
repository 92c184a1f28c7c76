"""Services that talk for longer, about abuse now or long ago, or about how you are."""

from pages.examples.prose import prose

from .service import (
    ASK_HOURS,
    FREE_1800,
    Contact,
    Service,
    at_any_hour,
    contact,
    hours,
    service,
    website,
)


def counselling_services() -> list[Service]:
    """Return the services for counselling and support."""
    return [*after_abuse(), *for_groups_of_survivors(), *for_everyone(), *for_groups()]


def after_abuse() -> list[Service]:
    """Return the services that know child sexual abuse as their subject."""
    return [
        service(
            "Blue Knot Helpline and Redress Support",
            "blue-knot",
            ["counselling", "legal", "professionals"],
            ["survivors", "professionals"],
            alternate_names="Blue Knot Foundation",
            summary="Counselling for adults who lived through trauma in childhood.",
            audience_note="Adult survivors, their supporters, and professionals",
            what_to_expect=prose("""
                A counsellor talks with you about the effects of trauma in childhood, or
                about the National Redress Scheme. You decide how much of your story to
                tell. You can send an e-mail too; look for the address on the site.
            """),
            contact_methods=[
                contact(
                    "phone",
                    "1300 657 380",
                    "Every day of the year, also on public holidays.",
                    time_zone="Australia/Sydney",
                    opening_hours=[hours("09:00", "17:00")],
                ),
                contact("chat", "https://blueknot.org.au/", ASK_HOURS),
            ],
            discreet_name="B. K.",
        ),
        service(
            "Bravehearts",
            "bravehearts",
            ["counselling", "professionals"],
            ["children", "young-people", "parents", "survivors", "professionals"],
            summary="Advice and counselling about child sexual abuse.",
            audience_note="Children, young people, families, adults and professionals",
            cost=FREE_1800,
            what_to_expect=prose("""
                You can ask for advice about a child or about yourself. You can send an
                e-mail too; look for the address on the site. The hours here come from
                2019, so check them there before you plan around them.
            """),
            contact_methods=[
                contact(
                    "phone",
                    "1800 272 831",
                    "Monday to Friday, 8.30 am to 4.30 pm AEST, as published in 2019. "
                    "Not confirmed since.",
                ),
                website("https://bravehearts.org.au/"),
            ],
            discreet_name="B. H.",
        ),
    ]


def for_groups_of_survivors() -> list[Service]:
    """Return the services for sexual violence, and for men who survived it."""
    return [
        service(
            "Full Stop Australia",
            "full-stop-australia",
            ["counselling", "crisis"],
            ["survivors"],
            alternate_names="1800 FULL STOP",
            summary="Counselling after sexual violence, by phone and online.",
            audience_note="People affected by sexual violence",
            cost=FREE_1800,
            what_to_expect=prose("""
                You can talk about what happened to you, at your own pace. If nobody
                answers, choose 1800RESPECT: we have not confirmed that this line is
                still open.
            """),
            contact_methods=[
                contact(
                    "phone",
                    "1800 385 578",
                    "Published as open 24 hours in 2023, when its funding was at risk. "
                    "Not confirmed since.",
                ),
                website("https://fullstop.org.au/"),
            ],
            discreet_name="F. S.",
        ),
        service(
            "SAMSN",
            "samsn",
            ["counselling"],
            ["survivors", "men"],
            summary=prose("""
                Groups and support for men who survived child sexual abuse, and for
                their families.
            """),
            audience_note="Male survivors, and their families",
            what_to_expect=prose("""
                You meet men who know this from their own lives, in a group. How to join
                and how to call is on the site: we have not confirmed a number.
            """),
            contact_methods=[website("https://samsn.org.au/")],
            discreet_name="S. N.",
        ),
    ]


def for_everyone() -> list[Service]:
    """Return the service for anybody's mental health."""
    return [
        service(
            "Beyond Blue",
            "beyond-blue",
            ["counselling"],
            ["everyone"],
            summary="Support with mental health.",
            audience_note="Anyone",
            what_to_expect=prose("""
                You can talk or chat about how you are, at any hour. You do not need to
                be in a crisis.
            """),
            contact_methods=[
                at_any_hour("phone", "1300 22 4636"),
                at_any_hour("chat", "https://www.beyondblue.org.au/"),
            ],
            discreet_name="B. B.",
        ),
    ]


def for_groups() -> list[Service]:
    """Return the services for men, LGBTIQ+ people and parents."""
    return [
        service(
            "MensLine Australia",
            "mensline",
            ["counselling"],
            ["men"],
            summary="Counselling for men, by phone or online.",
            audience_note="Men",
            what_to_expect=prose("""
                You can talk with a counsellor at any hour, about whatever made you
                call.
            """),
            contact_methods=[
                at_any_hour("phone", "1300 789 978"),
                at_any_hour("chat", "https://mensline.org.au/"),
            ],
            discreet_name="M. L.",
        ),
        service(
            "QLife",
            "qlife",
            ["counselling"],
            ["lgbtiq"],
            summary="Peer support for LGBTIQ+ people. It is not a crisis service.",
            audience_note="LGBTIQ+ people",
            cost=FREE_1800,
            what_to_expect=prose("""
                Peers talk or chat with you. For a crisis, choose a service that answers
                at any hour, such as Lifeline.
            """),
            contact_methods=[
                in_the_evening("phone", "1800 184 527"),
                in_the_evening("chat", "https://qlife.org.au/"),
            ],
            discreet_name="Q. L.",
        ),
        service(
            "Parentline Victoria",
            "parentline-victoria",
            ["counselling"],
            ["parents"],
            states=["vic"],
            summary="Support for parents and carers in Victoria.",
            audience_note="Parents and carers in Victoria",
            what_to_expect=prose("""
                You can talk about your child, about your family, or about how to answer
                a hard question. Other states and territories have parent lines of their
                own. We have not collected their numbers yet.
            """),
            contact_methods=[
                contact(
                    "phone",
                    "13 22 89",
                    time_zone="Australia/Melbourne",
                    opening_hours=[hours("08:00", "00:00", overnight=True)],
                ),
            ],
            discreet_name="P. V.",
        ),
    ]


def in_the_evening(kind: str, value: str) -> Contact:
    """Return a way to reach QLife: open until midnight, wherever the caller is."""
    evening = hours("15:00", "00:00", overnight=True)
    return contact(kind, value, time_zone="local", opening_hours=[evening])
