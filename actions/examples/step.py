from pages.examples.prose import prose
from pages.examples.references import Value


def step() -> dict[str, Value]:
    """Return the variants of the step block."""
    return {
        "usual": {
            "title": "Ask whether there is room for it",
            "text": prose("""
                <p>“I have been thinking about something heavy. Is now an okay time, or
                would another day be better?” Then wait for the answer.</p>
            """),
        },
        "short": {"title": "Stop there", "text": "<p>That is enough for one day.</p>"},
        "long": {
            "title": "Find the one person for whom this is the right day and place",
            "text": prose("""
                <p>Not everybody has room for this, and you cannot see from outside who
                has lived through it. So begin with one person, in a place from which
                both of you can walk away:</p>
                <ul>
                  <li>side by side, on a walk or in a car</li>
                  <li>while there is time, and nobody else who listens in</li>
                  <li>not by a message that arrives in the middle of a night shift</li>
                </ul>
                <p>The <a href="page:language-guide">language guide</a> helps with
                single words.</p>
            """),
        },
    }
