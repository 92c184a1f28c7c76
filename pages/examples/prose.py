"""Prose that is pleasant to edit in Python and clean when it reaches a page."""

import re

BLOCK_TAG = re.compile(r"\s*(</?(?:p|ul|ol|li)>)\s*")


def prose(text: str) -> str:
    """Return `text` on one line, with no space around the tags of paragraphs and lists.

    Works for plain text and for the small HTML of rich text alike.
    """
    return BLOCK_TAG.sub(r"\1", " ".join(text.split()))
