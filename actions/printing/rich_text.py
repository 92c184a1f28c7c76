"""Text that an editor formatted, as data for a sheet."""

from html.parser import HTMLParser
from typing import Any

from wagtail.rich_text import expand_db_html

STYLES = {"b": "bold", "strong": "bold", "i": "italic", "em": "italic"}


# Lists, which may stand inside each other's items.
LISTS = {"ul", "ol"}
Block = dict[str, Any]


def blocks_of(html: str) -> list[Block]:
    """Return the paragraphs and lists of rich text.

    A block is of the kind `p`, `ul` or `ol` and has items, each a list of styled runs
    and, where a list stands inside it, of further blocks. Addresses of links are
    dropped: the words of a link make sense without them, and nobody can tap on paper.
    """
    reader = _Reader()
    reader.feed(expand_db_html(html))
    reader.close()
    return _filled(reader.blocks)


def _filled(pieces: list[Block]) -> list[Block]:
    """Return runs and blocks without the blocks that hold nothing."""
    kept = []
    for piece in pieces:
        if "kind" in piece:
            items = [_filled(item) for item in piece["items"]]
            piece["items"] = [item for item in items if item]
        if piece.get("items", True):
            kept.append(piece)
    return kept


class _Reader(HTMLParser):
    """Collects what the editor's few features can make."""

    def __init__(self) -> None:
        """Begin with nothing."""
        super().__init__()
        self.blocks: list[Block] = []
        # The blocks that are open, the innermost last.
        self.open: list[Block] = []
        self.styles: list[str] = []

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        """Open a block, an item or a style."""
        if tag in LISTS:
            self._open({"kind": tag, "items": []})
        elif tag == "p" and not self._is_in_a_list():
            self._open({"kind": tag, "items": [[]]})
        elif tag == "li" and self.open:
            self.open[-1]["items"].append([])
        elif tag == "br":
            self.handle_data(" ")
        elif tag in STYLES:
            self.styles.append(STYLES[tag])

    def handle_endtag(self, tag: str) -> None:
        """Close a block, an item or a style."""
        if self.open and self.open[-1]["kind"] == tag:
            self.open.pop()
        elif tag == "li" and self.open:
            # What follows is none of its words.
            self.open[-1]["items"].append([])
        elif tag in STYLES and self.styles:
            self.styles.pop()

    def handle_data(self, data: str) -> None:
        """Add words to the item that is open; without one, open a paragraph."""
        item = self._item()
        if not data.strip() and (not item or "kind" in item[-1]):
            return
        if item is None:
            self._open({"kind": "p", "items": [[]]})
            item = self.open[-1]["items"][-1]
        item.append(
            {
                "text": data,
                "bold": "bold" in self.styles,
                "italic": "italic" in self.styles,
            }
        )

    def _open(self, block: Block) -> None:
        """Open a block in the item that is open; a paragraph ends before a list."""
        if self.open and self.open[-1]["kind"] == "p":
            self.open.pop()
        item = self._item()
        (self.blocks if item is None else item).append(block)
        self.open.append(block)

    def _item(self) -> list[Block] | None:
        """Return what words are added to, if anything is open."""
        items = self.open[-1]["items"] if self.open else []
        return items[-1] if items else None

    def _is_in_a_list(self) -> bool:
        return bool(self.open) and self.open[-1]["kind"] in LISTS
