from pages.examples.prose import prose
from pages.examples.references import Value


def rest() -> dict[str, Value]:
    """Return the variants of a break."""
    return {
        "after_the_film": {
            "minutes": 15,
            "text": prose("""
                Lights up slowly. Water, tea, fresh air. Adults may go home now without
                a word; say that it is fine. In a school nobody leaves the site:
                students may go to the quiet room or to the wellbeing team, with an
                adult who knows where they are.
            """),
        },
        "shortest": {"minutes": 1, "text": "One minute of quiet."},
    }
