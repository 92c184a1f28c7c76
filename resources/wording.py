"""Finds a number that somebody wrote into words.

A number in words goes round everything that keeps the register right: no second person
confirms it, and no pull takes it away.
"""

import re
import unicodedata

from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from phonenumbers import Leniency, PhoneNumberMatcher

from resources.choices import HOME

# Years, days and times have many digits as well; they go before anything is counted.
DAY = re.compile(
    r"(?<!\d)(?:\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)(?!\d)"
)
TIME = re.compile(r"(?<![\d.:])\d{1,2}[.:][0-5]\d(?!\d|[.:]\d|\s\d)")
YEAR = re.compile(
    r"(?<![\d-])(?<!\d\s)(?:19|20)\d\d(?:\s?[/-]\s?(?:(?:19|20)\d\d|\d\d))?(?!\d|[\s-]\d)"
)
# 13 11 14 has the fewest that are dialled here, short numbers aside.
MANY_DIGITS = re.compile(r"\d(?:[\s().+/-]{0,3}\d){5,}")


def number_in(words: str, country: str) -> str:
    """Return the first number to dial that stands in `words`; empty if none does."""
    text = _plain(words)
    for pattern in (DAY, TIME, YEAR):
        text = pattern.sub(",", text)
    match = MANY_DIGITS.search(text)
    if match:
        return match[0]
    found = PhoneNumberMatcher(text, country or None, leniency=Leniency.VALID)
    return next((each.raw_string for each in found), "")


def no_number(words: str) -> None:
    """Refuse words that hold a number to dial. Raises `ValidationError`."""
    if number_in(words, HOME):
        raise ValidationError(
            gettext(
                "Leave the number to the services below: there a second person "
                "confirms it, and a pull takes it away."
            )
        )


def _plain(words: str) -> str:
    """Return words with one kind of space, dash and digit, and nothing unseen."""
    text = unicodedata.normalize("NFKC", words)
    text = re.sub(r"[\u2010-\u2015\u2212]", "-", text)
    return "".join(c for c in text if unicodedata.category(c) != "Cf")
