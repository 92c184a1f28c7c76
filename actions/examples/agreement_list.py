from pages.examples.prose import prose
from pages.examples.references import Value


def agreement_list() -> dict[str, Value]:
    """Return the variants of the list of agreements."""
    return {
        "for_the_evening": {
            "heading": "What we agree on",
            "introduction": prose("""
                Read these out before the film. Ask: “Is there anything you would change
                or add?” Then ask for a nod.
            """),
            "agreements": [
                "Anybody may leave the room at any time, and need not say why.",
                (
                    "We talk about the film and about what helps, not about what "
                    "anybody here has been through."
                ),
                "We do not ask each other whether something happened.",
                "Nobody has to speak. Listening is taking part.",
                (
                    "What is said here stays here, unless a child or anyone else may "
                    "be in danger. Then we get help."
                ),
                "We take no pictures and record nothing.",
            ],
        },
        "one": {
            "heading": "One thing first",
            "introduction": "",
            "agreements": ["Anybody may leave at any time."],
        },
    }
