"""The language in which the list says which words it means.

    child pornography       these words, one after the other
    child/kid porn/porno    any one of each
    the/her? abuse          the first may be missing
    historic .. abuse       up to three other words between
    affair ... <child>      up to ten, in the same sentence
    <child>                 any of a kind of words, see `pages.terms.data.kinds`

Plural, possessive, case and accents do not matter, and neither does whether words are
written with a space, a hyphen or as one. Write compounds apart: “deep fake”.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from pages.terms.folding import key_of

# How many other words a gap lets in.
GAPS = {"..": 3, "...": 10}


@dataclass(frozen=True)
class Part:
    """One place of a pattern: any of some words, or a kind of words.

    `gap` is how many other words may stand before it.
    """

    keys: frozenset[str] = frozenset()
    kind: str = ""
    gap: int = 0


Pattern = tuple[Part, ...]


@lru_cache(maxsize=512)
def compiled(lines: str) -> tuple[Pattern, ...]:
    """Return the patterns of `lines`; kept, so that an edit needs no notice."""
    return tuple(
        pattern
        for line in lines.splitlines()
        for chosen in _with_and_without(line.split())
        for pattern in _written_as_one(_parts(chosen))
    )


def _with_and_without(pieces: list[str]) -> Iterator[tuple[str, ...]]:
    """Yield the pieces with and without each of those that may be missing."""
    choices = [[p.rstrip("?"), ""] if p.endswith("?") else [p] for p in pieces]
    for chosen in product(*choices):
        if kept := tuple(piece for piece in chosen if piece):
            yield kept


def _parts(pieces: tuple[str, ...]) -> Pattern:
    parts: list[Part] = []
    gap = 0
    for piece in pieces:
        if piece in GAPS:
            gap = GAPS[piece]
            continue
        if piece.startswith("<"):
            parts.append(Part(kind=piece.strip("<>"), gap=gap))
        else:
            keys = frozenset(key_of(word.casefold()) for word in piece.split("/"))
            parts.append(Part(keys, gap=gap))
        gap = 0
    return tuple(parts)


def _written_as_one(parts: Pattern) -> Iterator[Pattern]:
    """Yield the parts, and again with each two neighbours as one word."""
    if parts:
        yield parts
    for place in range(len(parts) - 1):
        first, second = parts[place : place + 2]
        if first.keys and second.keys and not second.gap:
            keys = frozenset(a + b for a in first.keys for b in second.keys)
            one = Part(keys, gap=first.gap)
            yield (*parts[:place], one, *parts[place + 2 :])
