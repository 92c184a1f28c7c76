from pages.examples.prose import prose
from resources.examples.service import Service, at_any_hour, contact, website

from .abroad import abroad, emergency_abroad


def in_new_zealand() -> list[Service]:
    """Return the services of New Zealand."""
    return [
        emergency_abroad("NZ", "New Zealand", "111"),
        abroad(
            "Safe to talk",
            "safe-to-talk-nz",
            ["crisis", "counselling"],
            ["everyone", "survivors"],
            country="NZ",
            summary="Someone to talk to or text about sexual harm, at any hour.",
            audience_note="Anyone in New Zealand",
            what_to_expect=prose("""
                You can call or text, about today or about long ago. You decide how much
                to tell.
            """),
            contact_methods=[
                at_any_hour("phone", "0800 044 334"),
                at_any_hour("sms", "4334"),
            ],
        ),
        abroad(
            "Oranga Tamariki",
            "oranga-tamariki-nz",
            ["report"],
            ["everyone", "professionals"],
            country="NZ",
            summary="Tell the child protection authority that you worry about a child.",
            audience_note="Anyone worried about a child in New Zealand",
            reporting_duty="You are speaking with the child protection authority.",
            what_to_expect=prose("""
                You say what worries you and about whom. You do not need to be sure. If
                a child is in danger now, call the emergency services first.
            """),
            contact_methods=[at_any_hour("phone", "0508 326 459")],
        ),
        abroad(
            "Netsafe",
            "netsafe-nz",
            ["report", "removal"],
            ["everyone"],
            country="NZ",
            alternate_names="0508 NETSAFE",
            summary="Advice about harm online, and where to report it.",
            audience_note="Anyone in New Zealand",
            what_to_expect=prose("""
                You say what happened online and ask what can be done. The hours here
                come from an old copy of the site, so check them there.
            """),
            contact_methods=[
                contact(
                    "phone",
                    "0508 638 723",
                    "Monday to Friday 8 am to 8 pm, weekends 9 am to 5 pm, in an old "
                    "copy of the site. Not confirmed since.",
                ),
                website("https://netsafe.org.nz/"),
            ],
        ),
    ]
