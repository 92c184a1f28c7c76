"""What is wrong with a table, told by line and column."""

from typing import NamedTuple

# Who has more wrong than this has one thing wrong in every line.
SHOWN = 200
# How much of a wrong cell a message repeats.
QUOTED = 40


class Problem(NamedTuple):
    """One thing that is wrong; line 0 is the whole file, no column the whole line."""

    line: int
    column: str
    message: str


def quoted(text: str) -> str:
    """Return a text for a message: not the whole of a long one."""
    return text if len(text) <= QUOTED else f"{text[: QUOTED - 1]}…"
