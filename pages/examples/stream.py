"""Short names for the three blocks that pages are mostly made of."""

from .prose import prose
from .references import ImageKey, Value


def section(text: str) -> tuple[str, object]:
    """Return a heading of the second level."""
    return ("heading", {"text": text, "level": "h2"})


def words(text: str) -> tuple[str, object]:
    """Return a rich text block."""
    return ("rich_text", prose(text))


def picture(key: str) -> tuple[str, object]:
    """Return a figure with the alternative text and caption of the image itself."""
    value: Value = {
        "image": ImageKey(key),
        "alt_text": "",
        "caption": "",
        "source": "",
    }
    return ("figure", value)
