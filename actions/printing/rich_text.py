"""Text that an editor formatted, as data for a sheet."""

from html.parser import HTMLParser
from typing import Any

from wagtail.rich_text import expand_db_html

STYLES = {"b": "bold", "strong": "bold", "i": "italic", "em": "italic"}


def blocks_of(html: str) -> list[dict[str, Any]]:
    """Return the paragraphs and lists of rich text.

    A block is of the kind `p`, `ul` or `ol` and has items, each a list of styled runs.
    Addresses of links are dropped: the words of a link make sense without them, and
    nobody can tap on paper.
    """
    reader = _Reader()
    reader.feed(expand_db_html(html))
    reader.close()
    for block in reader.blocks:
        block["items"] = [runs for runs in block["items"] if runs]
    return [block for block in reader.blocks if block["items"]]


class _Reader(HTMLParser):
    """Collects what the editor's few features can make."""

    def __init__(self) -> None:
        """Begin with nothing."""
        super().__init__()
        self.blocks: list[dict[str, Any]] = []
        self.styles: list[str] = []

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        """Open a block, an item or a style."""
        if tag in {"p", "ul", "ol"}:
            self.blocks.append({"kind": tag, "items": [[]] if tag == "p" else []})
        elif tag == "li" and self.blocks:
            self.blocks[-1]["items"].append([])
        elif tag == "br":
            self.handle_data(" ")
        elif tag in STYLES:
            self.styles.append(STYLES[tag])

    def handle_endtag(self, tag: str) -> None:
        """Close a style."""
        if tag in STYLES and self.styles:
            self.styles.pop()

    def handle_data(self, data: str) -> None:
        """Add words to the item that is open; without one, open a paragraph."""
        is_open = bool(self.blocks and self.blocks[-1]["items"])
        if not is_open and not data.strip():
            return
        if not is_open:
            self.handle_starttag("p", [])
        self.blocks[-1]["items"][-1].append(
            {
                "text": data,
                "bold": "bold" in self.styles,
                "italic": "italic" in self.styles,
            }
        )
