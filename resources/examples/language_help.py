"""Services that carry a call: into another language, or from type to voice."""

from pages.examples.prose import prose

from .service import Service, at_any_hour, contact, service, website

# Seen in lists made by others, not with the service itself.
LISTED = (
    "Other lists say 24 hours, every day. We have not confirmed this with the service."
)


def language_services() -> list[Service]:
    """Return the interpreters and the relay."""
    return [
        service(
            "TIS National",
            "tis-national",
            ["interpreter"],
            ["everyone"],
            alternate_names="Translating and Interpreting Service",
            summary="An interpreter who joins your call to another service.",
            audience_note="Anyone who would rather not speak English",
            languages=(),
            has_interpreter=True,
            language_note="Ask for yours. It exists for speakers of any language.",
            what_to_expect=prose("""
                Say which language you speak and which service you want to reach. An
                interpreter joins the call. Ask about the cost before you begin, and
                whether you may ask for a woman or a man.
            """),
            contact_methods=[
                at_any_hour("phone", "131 450"),
                website("https://www.tisnational.gov.au/"),
            ],
            discreet_name="T. N.",
        ),
        service(
            "National Relay Service",
            "national-relay-service",
            ["interpreter"],
            ["deaf"],
            alternate_names="NRS, relay",
            summary=prose("""
                Carries a call between you and any phone number when you cannot hear it
                or cannot speak: by text phone, by SMS or by voice.
            """),
            audience_note=(
                "People who are deaf, hard of hearing or have difficulty speaking"
            ),
            language_note=(
                "We have not confirmed other languages, or the hours of video relay."
            ),
            what_to_expect=prose("""
                You register once before your first call. For a call to the emergency
                services you do not need to. Then you give the number that you want to
                reach, and the relay passes on what you type or say, and what the other
                person answers. We know these numbers from lists made by others, so
                look at the service’s own site.
            """),
            contact_methods=[
                contact("tty", "133 677", LISTED),
                contact("sms", "0423 677 767", LISTED, label="SMS relay"),
                contact("relay", "1300 555 727", LISTED, label="Speak and listen"),
                contact(
                    "relay",
                    "1800 555 727",
                    LISTED,
                    label="Speak and listen, to reach Triple Zero",
                ),
                contact(
                    "web",
                    "https://www.accesshub.gov.au/",
                    "We have not confirmed this address.",
                ),
            ],
            discreet_name="N. R.",
        ),
    ]
