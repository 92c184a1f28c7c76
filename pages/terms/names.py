"""Names in quotation marks, which are written as whoever bears them writes them.

“Stop Child Pornography Act” is the name of a law. Quotation marks alone are not
enough: a word in doubtful quotes does as much harm as without them.
"""

import re
from collections.abc import Iterator

CLOSING = {
    "“": "”",
    "„": "“”",
    "«": "»",
    "»": "«",
    "‘": "’",
    '"': '"',
    "'": "'",
}
# More than any name has; a quotation that goes on is no name.
LONGEST = 200

LETTERS = re.compile(r"[^\W\d_]+")
SMALL = frozenset(
    "a an and against at by for from in of on or the to v with".split()  # noqa: SIM905
)
# What the name of a law, a case, an organisation or a work has in it.
NAMING = frozenset(
    # One list of words is easier to read, and to add to, than one of strings.
    """
    act alliance amendment article association authority bill book campaign case centre
    center charter coalition code commission committee conference convention council
    department directive documentary film foundation force forum fund guide guidelines
    handbook hotline initiative inquiry institute journal law magazine movement network
    novel office operation organisation organization paper podcast programme program
    project protocol regulation report review service society strategy study survey
    taskforce treaty unit v
    """.split()  # noqa: SIM905
)


def names_in(text: str) -> list[tuple[int, int]]:
    """Return from where to where a name in quotation marks stands in `text`."""
    return [span for span in _quotations(text) if _is_name(text[slice(*span)])]


def _quotations(text: str) -> Iterator[tuple[int, int]]:
    """Yield from where to where there is a quotation, without its marks."""
    reached = 0
    for place, mark in enumerate(text):
        if place < reached or mark not in CLOSING or not _opens(text, place):
            continue
        within = text[place + 1 : place + 1 + LONGEST]
        for length, character in enumerate(within):
            if character in CLOSING[mark] and _closes(text, place + 1 + length):
                reached = place + 2 + length
                yield place + 1, place + 1 + length
                break


def _opens(text: str, place: int) -> bool:
    return place == 0 or not text[place - 1].isalnum()


def _closes(text: str, place: int) -> bool:
    return place + 1 == len(text) or not text[place + 1].isalnum()


def _is_name(words: str) -> bool:
    """Tell whether `words` are written as a name is, and say what they name."""
    every = LETTERS.findall(words.replace("’", "").replace("'", ""))
    large = [word for word in every if word not in SMALL]
    return (
        len(large) > 1
        and not words.isupper()
        and all(word[0].isupper() for word in large)
        and any(word.lower() in NAMING for word in every)
    )
