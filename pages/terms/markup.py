"""The words of rich text, as they are looked through."""

from html.parser import HTMLParser
from typing import Any


class _Words(HTMLParser):
    """Collects text; what is no part of a sentence stands on a line of its own."""

    INSIDE = {"b", "strong", "i", "em", "a", "sup", "sub"}

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        if tag == "br":
            # A sentence goes on after it.
            self.pieces.append(" ")
        elif tag not in self.INSIDE:
            self.pieces.append("\n\n")

    def handle_startendtag(self, tag: str, attrs: Any) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        self.handle_starttag(tag, None)

    def handle_data(self, data: str) -> None:
        self.pieces.append(data)


def without_markup(html: str) -> str:
    """Return the words of rich text."""
    reader = _Words()
    reader.feed(html)
    reader.close()
    return "".join(reader.pieces).strip()
