from pages.examples.prose import prose
from pages.examples.references import Value


def term_list() -> dict[str, Value]:
    """Return the variants: with words of its own, and without."""
    return {
        "with an introduction": {
            "introduction": prose("""
                This is the list that our own editors are held to.
            """)
        },
        "bare": {"introduction": ""},
    }
