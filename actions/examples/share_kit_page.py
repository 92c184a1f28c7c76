"""The demo's share kit."""

from pages.examples.prose import prose
from pages.examples.references import Value


def share_kit_page() -> Value:
    """Return the field values of the kit."""
    return {
        "title": "Share kit",
        "slug": "share-kit",
        "share_title": "Things to pass on, with care",
        "share_description": (
            "Pictures, a poster and words for schools, clubs, workplaces and friends."
        ),
        "search_description": prose("""
            Tiles in three sizes, an A4 poster and suggested words of the campaign, each
            with its content note and the numbers to call.
        """),
        "content_note": "",
        "introduction": prose("""
            For schools, clubs, workplaces, and anybody who wants to pass the campaign
            on. Take what you need. Leave the content note and the numbers in: whoever
            you reach may be somebody it has happened to.
        """),
        "tiles": [
            {"message": "It is never a child’s fault"},
            {"message": "When a child tells you: listen, believe, and stay calm"},
            {"message": "You do not need the right words. You need to be there"},
            {"message": "Silence helps whoever does harm. Talking helps children"},
            {"message": "It was not your fault. Help is there when you want it"},
            {"message": "Ask first: is now an OK time?"},
        ],
        "poster_message": "When a child tells you, believe them",
        "short_text": prose("""
            Most of us never learned to talk about this. A place to begin: calm, and
            without details.
        """),
        "long_text": prose("""
            Adults abuse children online, and most of it is never spoken about. Stop the
            Stigma is a campaign for breaking that silence gently. Its site has a
            documentary and a guide to talking about it, small things that anybody can
            do, and people who listen, for children and for adults. Every page says
            first what it is about, and can be left at any moment. You can begin with
            one thing today: let a child in your life know that they can tell you
            anything, and that it would never be their fault.
        """),
        "parents_text": prose("""
            You do not need to know every app. It helps most that your child knows three
            things: they can tell you anything, you will stay calm, and it is never
            their fault. The campaign has words to begin with, and people to ask when
            you are worried.
        """),
        "signature_line": "I stand with children who speak up, and with those who did.",
        "licence": prose("""
            You may copy, print, translate and change this kit under CC BY 4.0
            (creativecommons.org/licenses/by/4.0); name “Stop the Stigma contributors”.
        """),
    }
