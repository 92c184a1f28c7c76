"""How the examples write down an action."""

from pages.examples.prose import prose
from pages.examples.references import PageKey, Stream, Value, no_link


def one_step(title: str, text: str) -> tuple[str, object]:
    """Return a step."""
    return ("step", {"title": title, "text": prose(text)})


def saying(when: str, words: str, note: str = "") -> tuple[str, object]:
    """Return words to use at a moment, with what may come back."""
    value = {"when": when, "words": prose(words), "note": prose(note)}
    return ("phrase", value)


def box(heading: str, text: str, link: Value | None = None) -> tuple[str, object]:
    """Return a box for the one thing that a reader should not miss."""
    value = {"heading": heading, "text": prose(text), "link": link or no_link()}
    return ("callout", value)


def pause(text: str) -> tuple[str, object]:
    """Return a place to breathe."""
    return ("pause", {"text": prose(text)})


def links(heading: str, *items: Value) -> Stream:
    """Return a stream with one list of links."""
    return [("link_list", {"heading": heading, "links": list(items)})]


def services(*slugs: str) -> list[Value]:
    """Return the choice of services, the right one first."""
    return [{"service": PageKey(slug)} for slug in slugs]
