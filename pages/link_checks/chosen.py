"""Pages that somebody chose for a link, by their keys: also those that are gone."""

import re
from collections.abc import Iterator
from typing import Any

from wagtail import blocks

PAGE_LINK = re.compile(r"""<a\s[^>]*\blinktype\s*=\s*["']page["'][^>]*>""")
KEY = re.compile(r"""\bid\s*=\s*["'](\d+)["']""")
PREFIX = "page:"


def chosen_in_text(html: str) -> Iterator[str]:
    """Yield `page:` and the key of each page that rich text links to."""
    for tag in PAGE_LINK.findall(html):
        yield from (f"{PREFIX}{key}" for key in KEY.findall(tag))


def chosen_in_block(block: blocks.Block, raw: Any) -> Iterator[str]:
    """Yield `page:` and the key of each page chosen in raw values below `block`.

    A block that reads its value finds nothing where a page was deleted.
    """
    match block, raw:
        case blocks.PageChooserBlock(), int():
            yield f"{PREFIX}{raw}"
        case blocks.StructBlock(), dict():
            for name, child in block.child_blocks.items():
                yield from chosen_in_block(child, raw.get(name))
        case blocks.ListBlock(), _ if raw:
            for item in raw:
                is_wrapped = isinstance(item, dict) and item.get("type") == "item"
                value = item["value"] if is_wrapped else item
                yield from chosen_in_block(block.child_block, value)
        case blocks.StreamBlock(), _ if raw:
            for item in raw:
                child = block.child_blocks.get(item["type"])
                if child:
                    yield from chosen_in_block(child, item["value"])
