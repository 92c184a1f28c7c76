from .prose import prose
from .references import Value


def pause() -> dict[str, Value]:
    """Return the variants of the pause block."""
    return {
        "look_up": {
            "text": prose("""
                Look up for a moment. Find something nearby that you like. The rest of
                this page is about what we can do.
            """)
        },
        "minimal": {"text": "Breathe out. There is no hurry."},
        "long": {
            "text": prose("""
                If this has been a lot, put it down. Make a cup of tea, stand at the
                window, text someone who makes you laugh. Nothing on this page runs out.
                It will wait for you, and you do not have to come back to it at all.
            """)
        },
    }
