from pages.examples.prose import prose
from pages.examples.references import Value


def question() -> dict[str, Value]:
    """Return the variants of the question block."""
    return {
        "with_note": {
            "question": "What did people in the film do that helped?",
            "audiences": [],
            "note": prose("""
                A good first question. It begins with those who protect children, and
                everybody has seen something they can name.
            """),
        },
        "for_some": {
            "question": prose("""
                If a player told you something, whom at this club would you go to
                first?
            """),
            "audiences": ["sport"],
            "note": prose("""
                Have the name and number of your child safety contact on the wall
                before you ask.
            """),
        },
        "bare": {
            "question": "What would you tell a friend?",
            "audiences": [],
            "note": "",
        },
        "long": {
            "question": prose("""
                Many people who saw this film say that they had dreaded it and left with
                more hope than they came with. What did you expect before it began, and
                what do you notice now?
            """),
            "audiences": ["general", "workplace", "faith", "sport"],
            "note": prose("""
                There is no right answer, and tired or sad is one too. If the room stays
                quiet, count to ten before you say anything. If it stays quiet after
                that, thank people for staying, and go on to the next question.
            """),
        },
    }
