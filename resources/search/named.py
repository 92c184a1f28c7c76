"""The services that somebody names or whose number they type; pure, no models."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

from resources.choices import HOME
from resources.numbers import dialled
from resources.register import Service
from resources.search.matching import LONGEST, is_near, tokens

# More would bury the results.
MOST = 3

# Of so many digits or more, a part is enough. Shorter numbers are whole.
LONG_NUMBER = 6
# A shorter name is often a word as well: it counts only if nothing else was typed.
LONG_NAME = 8
LONG_BEGINNING = 6
MOST_WORDS_OF_A_NAME = 6

NUMBER = re.compile(r"[0-9](?:[ ().+-]*[0-9])*")


def services_named(query: str, services: Iterable[Service]) -> list[Service]:
    """Return the services that `query` names, those of this country first."""
    words = tokens(query)
    runs, typed = set(_runs(words)), _numbers(query)
    found = [
        service
        for service in services
        if service.contacts
        and (_is_named(service, words, runs) or _is_dialled(service, typed))
    ]
    return sorted(found, key=lambda service: service.country != HOME)[:MOST]


@lru_cache(maxsize=4096)
def _words(name: str) -> tuple[str, ...]:
    """Return the words of a name of the register; never of what somebody typed."""
    return tokens(name)


def _runs(words: tuple[str, ...]) -> Iterator[str]:
    """Yield the words that follow each other, joined, as long as names are."""
    for start in range(len(words)):
        for end in range(start + 1, start + 1 + MOST_WORDS_OF_A_NAME):
            yield "".join(words[start:end])


def _is_named(service: Service, asked: tuple[str, ...], runs: set[str]) -> bool:
    """Tell whether a name is all that was asked, stands in it, or begins like it."""
    name, whole = _words(service.name), "".join(asked)
    joined = "".join(name)
    if len(joined) >= LONG_NAME and joined in runs:
        return True
    if len(whole) >= LONG_BEGINNING and name[: len(asked)] == asked:
        return True
    names = [joined, *("".join(_words(other)) for other in service.alternate_names)]
    return bool(whole) and any(
        known and (whole == known or is_near(whole, known)) for known in names
    )


def _numbers(query: str) -> set[str]:
    """Return the numbers in a query, as digits."""
    text = unicodedata.normalize("NFKC", query[:LONGEST])
    return {dialled(number) for number in NUMBER.findall(text)}


def _is_dialled(service: Service, typed: set[str]) -> bool:
    known = {
        digits
        for contact in service.contacts
        if contact.is_number
        for digits in (dialled(contact.text), dialled(contact.key))
    }
    return any(_is_same(number, digits) for number in typed for digits in known)


def _is_same(typed: str, known: str) -> bool:
    """Tell whether digits are a number, a long part of it, or it with a prefix."""
    if min(len(typed), len(known)) < LONG_NUMBER:
        return typed == known
    return typed in known or typed.endswith(known)
