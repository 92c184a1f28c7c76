from pages.examples.prose import prose
from pages.examples.references import Value


def rest() -> dict[str, Value]:
    """Return the variants of a break."""
    return {
        "after_the_film": {
            "minutes": 15,
            "text": prose("""
                Lights up slowly. Water, tea, fresh air. This is also the moment to go
                home without anybody noticing, so say that it is fine.
            """),
        },
        "shortest": {"minutes": 1, "text": "One minute of quiet."},
    }
