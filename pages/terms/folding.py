"""A text as words, without what could hide one: case, accents, unseen characters."""

import re
import unicodedata
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

# Letters and digits; an apostrophe inside belongs to the word.
WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
APOSTROPHES = frozenset("'’‘‛ʼʹ´`′＇")
# Letters to Unicode, and nothing to the eye.
FILLERS = frozenset("\u115f\u1160\u3164")
ENDS_A_SENTENCE = frozenset(".!?…;。！？")
ENDS_A_PHRASE = frozenset(",:()[]{}|•·\n–—")

IRREGULAR = {"children": "child", "men": "man", "women": "woman", "wives": "wife"}


class Pause(IntEnum):
    """What stands between two words."""

    NONE = 0  # a space, a hyphen, a quotation mark
    PHRASE = 1  # a comma, a bracket, a dash between spaces
    SENTENCE = 2  # a full stop, an empty line


@dataclass(frozen=True)
class Word:
    """A word, folded; `start` and `end` say where it stands in the text itself."""

    text: str
    key: str
    start: int
    end: int
    pause: Pause


def words_of(text: str) -> list[Word]:
    """Return the words of `text` in order; each knows the pause before it."""
    folded, origin = _folded(text)
    words: list[Word] = []
    end = 0
    for match in WORD.finditer(folded):
        start = origin[match.start()]
        pause = pause_in(text[end:start])
        end = origin[match.end() - 1] + 1
        words.append(Word(match[0], key_of(match[0]), start, end, pause))
    return words


def _folded(text: str) -> tuple[str, list[int]]:
    """Return `text` folded, and where each of its characters comes from."""
    characters: list[str] = []
    origin: list[int] = []
    for place, character in enumerate(text):
        for each in _fold(character):
            characters.append(each)
            origin.append(place)
    return "".join(characters), origin


@lru_cache(maxsize=4096)
def _fold(character: str) -> str:
    """Return a character without case, accent and width; nothing if it is unseen."""
    if character in APOSTROPHES:
        return "'"
    decomposed = unicodedata.normalize("NFKD", character).casefold()
    return "".join(
        each
        for each in decomposed
        if each not in FILLERS and unicodedata.category(each) not in {"Mn", "Me", "Cf"}
    )


@lru_cache(maxsize=4096)
def key_of(word: str) -> str:
    """Return what a word has in common with its plural and its possessive.

    Good enough to compare: “was” becomes “wa”, in the text as in the patterns.
    """
    bare = word.removesuffix("'s").replace("'", "")
    if bare in IRREGULAR:
        return IRREGULAR[bare]
    if bare.endswith("ies") and len(bare) > 4:
        return f"{bare[:-3]}y"
    if bare.endswith(("sses", "xes", "ches", "shes")):
        return bare[:-2]
    if bare.endswith("s") and not bare.endswith(("ss", "us", "is")) and len(bare) > 2:
        return bare[:-1]
    return bare


def pause_in(between: str) -> Pause:
    """Return what the characters between two words mean for those words."""
    seen = "".join(c for c in between if unicodedata.category(c) != "Cf")
    stops = [place for place, c in enumerate(seen) if c in ENDS_A_SENTENCE]
    if stops and any(c.isspace() for c in seen[stops[0] :]):
        return Pause.SENTENCE
    lines = seen.replace("\r\n", "\n")
    if lines.count("\n") > 1:
        return Pause.SENTENCE
    if " - " in seen or any(c in ENDS_A_PHRASE for c in seen.strip()):
        # A dash without spaces joins, as a hyphen does.
        is_joined = seen in {"–", "—"}
        return Pause.NONE if is_joined else Pause.PHRASE
    return Pause.NONE
