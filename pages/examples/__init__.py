"""Examples of every block and page.

One set of data feeds the demo site, the editor's previews, the tests and the style
guide. Block modules hold raw values, page modules hold field values; both name other
pages and images by key and are made real by `resolve`.
"""

from importlib import import_module
from typing import Any


def block_examples(name: str, app: str = "pages") -> dict[str, Any]:
    """Return the variants of a block of `app`: variant name to raw value."""
    return getattr(import_module(f"{app}.examples.{name}"), name)()
