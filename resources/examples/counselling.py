"""Services that talk for longer, about abuse now or long ago, or about how you are."""

from pages.examples.prose import prose

from .service import ASK_HOURS, FREE_1800, Service, contact, service


def counselling_services() -> list[Service]:
    """Return the services for counselling and support."""
    return [*after_abuse(), *for_everyone()]


def after_abuse() -> list[Service]:
    """Return the services that know child sexual abuse as their subject."""
    return [
        service(
            "Blue Knot Helpline and Redress Support",
            "blue-knot",
            "counselling",
            summary="Counselling for adults who lived through trauma in childhood.",
            audience="Adult survivors, their supporters, and professionals",
            what_to_expect=prose("""
                A counsellor talks with you about the effects of trauma in childhood, or
                about the National Redress Scheme. You decide how much of your story to
                tell.
            """),
            contact_methods=[
                contact(
                    "phone",
                    "1300 657 380",
                    "9 am to 5 pm AEST/AEDT, every day of the year",
                ),
                contact("chat", "https://blueknot.org.au/", ASK_HOURS),
            ],
        ),
        service(
            "Bravehearts",
            "bravehearts",
            "counselling",
            summary="Advice and counselling about child sexual abuse.",
            audience="Children, young people, families, adults and professionals",
            cost=FREE_1800,
            what_to_expect=prose("""
                You can ask for advice about a child or about yourself. The hours here
                come from 2019, so look at the service’s own site before you plan around
                them.
            """),
            contact_methods=[
                contact(
                    "phone",
                    "1800 272 831",
                    "Monday to Friday, 8.30 am to 4.30 pm AEST (as published in 2019)",
                ),
                contact("web", "https://bravehearts.org.au/", ""),
            ],
        ),
    ]


def for_everyone() -> list[Service]:
    """Return the services for mental health, men, LGBTIQ+ people and parents."""
    return [
        service(
            "Beyond Blue",
            "beyond-blue",
            "counselling",
            summary="Support with mental health.",
            audience="Anyone",
            what_to_expect=prose("""
                You can talk or chat about how you are, at any hour. You do not need to
                be in a crisis.
            """),
            contact_methods=[
                contact("phone", "1300 22 4636"),
                contact("chat", "https://www.beyondblue.org.au/"),
            ],
        ),
        service(
            "MensLine Australia",
            "mensline",
            "counselling",
            summary="Counselling for men, by phone or online.",
            audience="Men",
            what_to_expect=prose("""
                You can talk with a counsellor at any hour, about whatever made you
                call.
            """),
            contact_methods=[
                contact("phone", "1300 789 978"),
                contact("chat", "https://mensline.org.au/"),
            ],
        ),
        service(
            "QLife",
            "qlife",
            "counselling",
            summary="Peer support for LGBTIQ+ people. It is not a crisis service.",
            audience="LGBTIQ+ people",
            cost=FREE_1800,
            what_to_expect=prose("""
                Peers talk or chat with you. For a crisis, choose a service that answers
                at any hour, such as Lifeline.
            """),
            contact_methods=[
                contact(
                    "phone",
                    "1800 184 527",
                    "3 pm to midnight, every day, in your local time",
                ),
                contact(
                    "chat",
                    "https://qlife.org.au/",
                    "3 pm to midnight, every day, in your local time",
                ),
            ],
        ),
        service(
            "Parentline Victoria",
            "parentline-victoria",
            "counselling",
            summary="Support for parents and carers in Victoria.",
            audience="Parents and carers in Victoria",
            what_to_expect=prose("""
                You can talk about your child, about your family, or about how to answer
                a hard question. Other states and territories have parent lines of their
                own. We have not collected their numbers yet.
            """),
            contact_methods=[
                contact(
                    "phone",
                    "13 22 89",
                    "8 am to midnight, every day, Melbourne time",
                ),
            ],
        ),
    ]
