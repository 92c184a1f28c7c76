"""Reads the data for search engines and assistants out of a page."""

import json
from typing import Any

from html5lib import HTMLParser


def blocks_of(html: str) -> list[dict[str, Any]]:
    """Return each block of JSON-LD, in the order of the page."""
    tree = HTMLParser(namespaceHTMLElements=False).parse(html)
    scripts = tree.iter("script")
    found = [s for s in scripts if s.get("type") == "application/ld+json"]
    return [json.loads(script.text) for script in found]


def block_of(html: str, kind: str) -> dict[str, Any]:
    """Return the one block whose root is of that kind."""
    [block] = [block for block in blocks_of(html) if block["@type"] == kind]
    return block
