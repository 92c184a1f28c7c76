"""The documents below docs/editing, made into HTML for the admin.

Here and where the code is kept, they are the same words: what the admin calls help is
what was reviewed together with the code that it is about.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

from django.conf import settings
from django.templatetags.static import static
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe
from markdown_it import MarkdownIt
from markdown_it.token import Token
from PIL import Image

FOLDER: Path = settings.BASE_DIR / "docs" / "editing"
PICTURES: Path = settings.BASE_DIR / "docs" / "pictures"
FIRST = "README"
OPENING = "opening"

# The dialect that the place where the code is kept reads, too; no HTML in between.
MARKDOWN = MarkdownIt("commonmark", {"html": False}).enable("table")


@dataclass(frozen=True)
class Section:
    """A heading of the second level: its anchor and its words."""

    anchor: str
    title: str


@dataclass(frozen=True)
class Document:
    """One document: its title, its sections, and all below the title as HTML."""

    name: str
    title: str
    sections: tuple[Section, ...]
    html: SafeString

    @property
    def url(self) -> str:
        """The address in the admin."""
        return url_of(self.name)


def url_of(name: str) -> str:
    """Return the address of a document in the admin."""
    return reverse("editors_guide", args=[] if name == FIRST else [name])


@cache
def documents() -> dict[str, Document]:
    """Return all documents by name, in the order in which the first leads to them.

    They change with the code, so they are read once in the life of a process.
    """
    linked = re.findall(r"\]\(([a-z-]+)\.md", (FOLDER / f"{FIRST}.md").read_text())
    there = sorted(path.stem for path in FOLDER.glob("*.md"))
    names = [name for name in dict.fromkeys([FIRST, *linked, *there]) if name in there]
    return {name: read(name) for name in names}


def read(name: str) -> Document:
    """Return the document of a name; raises `OSError` if there is none."""
    tokens = MARKDOWN.parse((FOLDER / f"{name}.md").read_text())
    opening, heading, _closing, *rest = tokens
    if opening.tag != "h1":
        raise ValueError(f"{name}.md does not begin with its title")
    for token in walk(rest):
        settle(token)
    sections = tuple(name_headings(rest))
    html = MARKDOWN.renderer.render(rest, MARKDOWN.options, {})
    return Document(name, heading.content, sections, mark_safe(html))  # noqa: S308


def walk(tokens: list[Token]) -> Iterator[Token]:
    """Yield the tokens, and those within them."""
    for token in tokens:
        yield token
        yield from walk(token.children or [])


def name_headings(tokens: list[Token]) -> Iterator[Section]:
    """Give each heading its anchor; yield those that divide the document."""
    for token, following in pairwise(tokens):
        if token.type == "heading_open":
            anchor = anchor_of(following.content)
            token.attrSet("id", anchor)
            if token.tag == "h2":
                yield Section(anchor, following.content)


def anchor_of(heading: str) -> str:
    """Return the anchor that the place where the code is kept gives a heading."""
    return re.sub(r"[^\w\- ]", "", heading).strip().lower().replace(" ", "-")


def settle(token: Token) -> None:
    """Let a link and a picture lead to where they are in the admin."""
    if token.type == "link_open":
        token.attrSet("href", moved(str(token.attrGet("href"))))
    elif token.type == "image":
        name = str(token.attrGet("src")).rpartition("/")[2]
        width, height = size_of(name)
        token.attrSet("src", static(f"guide/{name}"))
        token.attrSet("width", str(width))
        token.attrSet("height", str(height))
        token.attrSet("loading", "lazy")
    elif token.type == "table_open":
        # It may be wider than a phone, and then scrolls for a keyboard as well.
        token.attrSet("tabindex", "0")


def size_of(name: str) -> tuple[int, int]:
    """Return width and height of a picture, so that nothing moves when it arrives."""
    with Image.open(PICTURES / name) as picture:
        return picture.size


def moved(href: str) -> str:
    """Return where a link leads here; raises `ValueError` if out of the guide."""
    link = re.fullmatch(r"(?:([A-Za-z-]+)\.md)?(#[a-z0-9-]+)?", href)
    if link is None:
        raise ValueError(f"Editors cannot follow {href}")
    name, anchor = link[1], link[2] or ""
    return url_of(name) + anchor if name else anchor
