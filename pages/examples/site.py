"""What the whole site says about itself: its name, its notes, pictures and topics."""

from .prose import prose
from .references import Value

DRAWN = "Drawn for the campaign"
LICENCE = "CC BY 4.0"


def campaign_settings() -> dict[str, str]:
    """Return the campaign's name, strapline, warning and the words of its footer."""
    return {
        "name": "Stop the Stigma",
        "strapline": "We can talk about this.",
        "warning": "Child abuse themes",
        "content_note": prose("""
            This site is about online child sexual abuse and the people who work against
            it. It shows no images of abuse and describes none. You can leave at any
            time, and you can find help on every page.
        """),
        "about": prose("""
            Stop the Stigma is a campaign to break the silence around online child
            sexual exploitation. Reading sets no cookies, and nothing here asks for your
            name.
        """),
    }


def images() -> dict[str, Value]:
    """Return what is known about each picture, by its key."""
    return {
        "opening": picture(
            "Opening quotation marks, lit from within",
            alt_text=prose("""
                A pair of opening quotation marks cut through layers of blue-green
                paper, with warm light inside.
            """),
            caption="The moment before somebody speaks.",
            shows="Quotation marks in layered paper. No people.",
        ),
        "village": picture(
            "A village at dusk",
            alt_text=prose("""
                Rows of paper houses with small lit windows. Behind them a pair of
                quotation marks rises like the sun.
            """),
            caption="A village needs people who notice, and people who listen.",
            shows="Paper houses and quotation marks. No people.",
        ),
        "conversation": picture(
            "Two marks in conversation",
            alt_text=prose("""
                A blue-green and an orange quotation mark face each other, and the
                circles around them overlap.
            """),
            caption="A conversation needs two people and a little room.",
            shows="Quotation marks in layered paper. No people.",
        ),
        "small-things": picture(
            "Small marks that make large ones",
            alt_text=prose("""
                Hundreds of tiny quotation marks on a dark ground. Some of them glow,
                and together they form one large pair.
            """),
            caption="A small mark says little. Enough of them carry across a room.",
            shows="Patterns of quotation marks. No people.",
        ),
        "film": picture(
            "A beam of light in a cinema",
            alt_text=prose("""
                A projector’s warm beam crosses a dark cinema above empty seats, with
                quotation marks that grow along it.
            """),
            caption="The film puts people who help back into the picture.",
            shows="Paper shapes of a beam of light and rows of seats. No people.",
        ),
        "before-you-watch": picture(
            "The first picture of “Before you watch”",
            alt_text=prose("""
                The words “Before you watch” below a large pair of opening quotation
                marks.
            """),
            caption="",
            shows="Quotation marks and three words. No people.",
        ),
    }


def topics() -> list[str]:
    """Return the names of the topics that articles are filed under."""
    return ["Breaking the silence", "The film", "Ways to help", "For schools"]


def picture(title: str, *, alt_text: str, caption: str, shows: str) -> Value:
    """Return the record of a picture that the campaign has drawn."""
    return {
        "title": title,
        "alt_text": alt_text,
        "caption": caption,
        "source": DRAWN,
        "licence": LICENCE,
        "shows": shows,
    }
