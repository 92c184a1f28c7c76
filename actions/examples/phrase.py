from pages.examples.prose import prose
from pages.examples.references import Value


def phrase() -> dict[str, Value]:
    """Return the variants of the block with words to use."""
    return {
        "with_answer": {
            "when": "To a friend",
            "words": prose("""
                I have been reading about something heavy, and I would like to talk it
                over with somebody. Do you have room for it today?
            """),
            "note": prose("""
                “What is it about?” is a fair question. Say it in one sentence, and ask
                once more.
            """),
        },
        "bare": {"when": "Whenever", "words": "Thank you for listening.", "note": ""},
        "long": {
            "when": "To somebody who looks after your children while you are at work",
            "words": prose("""
                We talk about safety at home in ordinary words: bodies, secrets,
                screens. The children may ask you things. You can answer simply, and
                you can always ring me. If something ever worries you, I would rather
                hear it once too often. And I would like to know how you do this here.
            """),
            "note": prose("""
                A good carer is glad of the question. Somebody who is offended by it may
                only be surprised; give it a day, and ask again.
            """),
        },
    }
