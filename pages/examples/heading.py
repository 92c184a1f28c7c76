from .references import Value


def heading() -> dict[str, Value]:
    """Return the variants of the heading block."""
    return {
        "section": {"text": "Why we look away", "level": "h2"},
        "subsection": {"text": "Why our numbers carry dates", "level": "h3"},
        "minimal": {"text": "Begin", "level": "h2"},
        "long": {
            "text": (
                "What teachers, grandparents, coaches and neighbours can say when "
                "a child begins to tell them something difficult"
            ),
            "level": "h2",
        },
        "long_words": {
            "text": "Interdepartmental responsibilities, straightforwardly explained",
            "level": "h3",
        },
    }
