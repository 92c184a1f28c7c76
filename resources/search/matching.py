"""Whether somebody's words hold one of the phrases of a list; pure, no models.

Case, accents, apostrophes, invisible characters and simple misspellings do not matter.
Whole words are compared, never parts of them: a therapist is nobody's crime.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from rapidfuzz.distance import OSA

Key = TypeVar("Key")

# More than anybody's sentence; what comes after is not compared.
LONGEST = 1_000

# Of a word of so many letters or more, so many may be wrong.
EDITS = ((8, 2), (5, 1))

WORD = re.compile(r"[^\W_]+")
APOSTROPHES = dict.fromkeys(map(ord, "'’‘‛ʼʹ´`′＇"))
# An editor's mark around a line that is to be matched to the letter.
QUOTES = '"“”„«»'
# An editor's mark before a line that counts only when nothing else was typed.
WHOLE = "="


@dataclass(frozen=True)
class Phrase:
    """Words that follow each other.

    `is_exact` if none may be misspelt, `is_whole` if no other may stand beside them.
    """

    words: tuple[str, ...]
    is_exact: bool = False
    is_whole: bool = False


def fold(text: str) -> str:
    """Return `text` without case, accents, apostrophes and invisible characters."""
    decomposed = unicodedata.normalize("NFKD", text.translate(APOSTROPHES)).casefold()
    kept = (_folded(character) for character in decomposed)
    return "".join(kept).translate(APOSTROPHES)


def _folded(character: str) -> str:
    category = unicodedata.category(character)
    if category in {"Mn", "Me", "Cf"}:
        return ""
    return " " if category[0] in "CZ" else character


def tokens(text: str) -> tuple[str, ...]:
    """Return the folded words of the first `LONGEST` characters of `text`."""
    return tuple(WORD.findall(fold(text[:LONGEST])))


@lru_cache(maxsize=256)
def compiled(lines: str) -> tuple[Phrase, ...]:
    """Return the phrases of a list, one a line.

    A line in quotation marks is exact; one that begins with “=” is a whole search.
    Kept in the process by the list's own text, so that an edit needs no notice.
    """
    return tuple(_phrases(lines))


def _phrases(lines: str) -> Iterator[Phrase]:
    for line in lines.splitlines():
        if words := tokens(line):
            is_whole = line.strip().startswith(WHOLE)
            stripped = line.strip().lstrip(WHOLE).strip()
            is_exact = stripped[0] in QUOTES and stripped[-1] in QUOTES
            yield Phrase(words, is_exact=is_exact, is_whole=is_whole)


def fitting(
    asked: tuple[str, ...], lists: Iterable[tuple[Key, tuple[Phrase, ...]]]
) -> Iterator[Key]:
    """Yield the keys of the lists of which `asked` holds a phrase, in their order.

    A longer phrase knows more than one inside it, of whichever list: who says what a
    husband watches did not watch it. Words that belong to a phrase of one list do not
    count again for a later one: who reports what they saw did not search for it.
    """
    where = _Where(asked)
    found = [
        (key, {place for phrase in phrases for place in where.stands(phrase)})
        for key, phrases in lists
    ]
    outer = _outer({place for _, places in found for place in places})
    taken: set[int] = set()
    for key, places in found:
        fits = places & outer
        if any(not taken.issuperset(place) for place in fits):
            taken.update(*fits)
            yield key


def _outer(places: set[range]) -> set[range]:
    """Return the places that lie inside no longer one."""
    outer, reach = set(), -1
    for place in sorted(places, key=lambda place: (place.start, -place.stop)):
        if place.stop > reach:
            outer.add(place)
            reach = place.stop
    return outer


class _Where:
    """Knows where in somebody's words a phrase stands; compares each word once."""

    def __init__(self, asked: tuple[str, ...]) -> None:
        self.length = len(asked)
        self.places: dict[str, list[int]] = defaultdict(list)
        for place, word in enumerate(asked):
            self.places[word].append(place)
        self.known: dict[tuple[str, bool], set[int]] = {}

    def stands(self, phrase: Phrase) -> list[range]:
        """Return each place where the words of `phrase` follow each other."""
        if phrase.is_whole and self.length != len(phrase.words):
            return []
        starts = self._of(phrase.words[0], is_exact=phrase.is_exact)
        for offset, word in enumerate(phrase.words[1:], 1):
            if not starts:
                break
            places = self._of(word, is_exact=phrase.is_exact)
            starts = starts & {place - offset for place in places}
        return [range(start, start + len(phrase.words)) for start in starts]

    def _of(self, meant: str, *, is_exact: bool) -> set[int]:
        key = (meant, is_exact)
        if key not in self.known:
            self.known[key] = {
                place
                for word, places in self.places.items()
                if word == meant or (not is_exact and is_near(word, meant))
                for place in places
            }
        return self.known[key]


def is_near(word: str, meant: str) -> bool:
    """Tell whether `word` is a simple misspelling of `meant`.

    Letters may be missing, added, wrong or swapped with their neighbours, but a word
    begins as it should: nearly all slips do, and other words (blooming, grooming)
    mostly do not. Numbers are right or they are others.
    """
    edits = next((edits for length, edits in EDITS if len(meant) >= length), 0)
    if not edits or abs(len(word) - len(meant)) > edits or not _starts(word, meant):
        return False
    if any(character.isdigit() for character in word + meant):
        return False
    return OSA.distance(word, meant, score_cutoff=edits) <= edits


def _starts(word: str, meant: str) -> bool:
    return word[0] == meant[0] or word[:2] == meant[1::-1]
