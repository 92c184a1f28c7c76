"""Which letters can be printed.

A PDF that can be read aloud may hold no letter that its fonts lack: it would be an
empty box for some and nothing for others. Our fonts have the letters of European
languages (`fonts/letters.txt`); those of other scripts would need fonts
of several megabytes.
"""

import unicodedata
from pathlib import Path
from typing import Any

FONTS = Path(__file__).parent / "fonts"
LETTERS = frozenset((FONTS / "letters.txt").read_text().strip("\n") + " \u00a0\n")

# Nearest relatives of marks that people paste from elsewhere.
RELATIVES = str.maketrans(
    {
        "\u2010": "-",
        "\u2011": "-",
        "\u2012": "–",
        "\u2015": "—",
        "\u2032": "'",
        "\u2033": '"',
        "\u2192": "–",
        "\u2007": "\u00a0",
        "\u2009": " ",
        "\u202f": "\u00a0",
        "\t": " ",
    }
)
UNKNOWN = "?"


def tidy(text: str) -> str:
    """Return `text` composed, and without characters that nobody sees.

    Control characters become spaces; marks that join, hide or turn the direction of
    what follows are left out.
    """
    composed = unicodedata.normalize("NFC", text).translate(RELATIVES)
    kinds = ((character, unicodedata.category(character)) for character in composed)
    kept = (
        character if kind[0] != "C" else " " if kind == "Cc" else ""
        for character, kind in kinds
    )
    return "".join(kept)


def missing_letters(text: str) -> list[str]:
    """Return what `text` has and cannot be printed, not even without its marks.

    Each letter once, in its order.
    """
    return [letter for letter in dict.fromkeys(tidy(text)) if not _can_print(letter)]


def can_print_all(text: str) -> bool:
    """Tell whether `text` can be set as it is written, apart from pictures in it.

    No when a letter would lose its marks: in a title that is a mistake. No, too, when
    there is no letter at all.
    """
    letters = [c for c in tidy(text) if unicodedata.category(c)[0] not in "SM"]
    return bool("".join(letters).strip()) and LETTERS.issuperset(letters)


def printable(value: Any) -> Any:
    """Return `value` with every text in it made of letters that can be printed.

    Walks lists and mappings. A letter that is missing is printed without its marks,
    a picture not at all, anything else as a question mark. Promised translations
    become text.
    """
    match value:
        case dict():
            return {key: printable(item) for key, item in value.items()}
        case list() | tuple():
            return [printable(item) for item in value]
        case bool() | int() | float() | None:
            return value
    lines = str(value).split("\n")
    return "\n".join("".join(map(_nearest, tidy(line))) for line in lines)


def _can_print(letter: str) -> bool:
    return letter in LETTERS or _nearest(letter) != UNKNOWN


def _nearest(letter: str) -> str:
    if letter in LETTERS:
        return letter
    bare = "".join(c for c in unicodedata.normalize("NFKD", letter) if c in LETTERS)
    if bare:
        return bare
    is_mark = unicodedata.category(letter)[0] in "SM"
    return "" if is_mark else UNKNOWN
