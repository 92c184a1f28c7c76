"""Text that is safe in the cell of a spreadsheet."""

import re

# What spreadsheets take for a formula, also behind spaces and in full width. An
# apostrophe more is put before it, and before what looks so already, so that the
# import can take away exactly one.
FORMULA = re.compile(r"'*[^\S\n\r\t]*[=+\-@＝＋－＠\t\r\n]")


def escape(cell: str) -> str:
    """Return a cell that no spreadsheet runs as a formula."""
    return f"'{cell}" if FORMULA.match(cell) else cell


def unescape(cell: str) -> str:
    """Return what `escape` was given."""
    return cell[1:] if cell.startswith("'") and FORMULA.match(cell) else cell
