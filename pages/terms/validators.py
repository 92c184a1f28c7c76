"""What an editor is told about words in a text, in a sentence for each term."""

import re
from collections.abc import Iterable

from django.core.exceptions import ValidationError
from django.utils.text import Truncator, capfirst, get_text_list
from django.utils.translation import gettext

from pages.terms.data.kinds import ONE_WORD, PHRASES
from pages.terms.markup import without_markup
from pages.terms.matching import Found, find_terms
from pages.terms.patterns import GAPS
from pages.terms.term import Level, Term

# As many letters of what was found as a sentence bears.
LONGEST = 60
# Each word that may be missing doubles what has to be looked for.
MOST_OPTIONAL = 4


def no_stop_terms(text: str) -> None:
    """Refuse a text with words that must not be sent out.

    Raises `ValidationError` with one sentence for each term of the level “stop”.
    """
    if told := advice(text, Level.STOP):
        raise ValidationError([ValidationError(one, code="term") for one in told])


def no_stop_terms_in_rich_text(html: str) -> None:
    """Refuse rich text whose words must not be sent out. Raises `ValidationError`."""
    no_stop_terms(without_markup(html))


def warnings_in(text: str) -> list[str]:
    """Return a hint for each term of the level “warn”; an editor may go on."""
    return advice(text, Level.WARN)


def advice(text: str, level: Level) -> list[str]:
    """Return one sentence for each term of `level` in `text`, in the text's order."""
    found_by_term: dict[Term, list[Found]] = {}
    for found in find_terms(text):
        if found.level == level:
            found_by_term.setdefault(found.term, []).append(found)
    return [sentence(term, found) for term, found in found_by_term.items()]


def sentence(term: Term, found: Iterable[Found]) -> str:
    """Return what to tell about the words of one term that were found."""
    words = dict.fromkeys(_shown(each.words) for each in found)
    parts = {
        "words": get_text_list([f"“{each}”" for each in words], gettext("and")),
        "preferred": term.preferred,
        "reason": capfirst(str(term.reason)),
    }
    if term.preferred:
        return (
            gettext("Instead of %(words)s, write: %(preferred)s. %(reason)s.") % parts
        )
    return gettext("Please leave out %(words)s. %(reason)s.") % parts


def _shown(words: str) -> str:
    return Truncator(" ".join(words.split())).chars(LONGEST)


def is_pattern(lines: str) -> None:
    """Refuse patterns that mean nothing, or that take too long to look for.

    Raises `ValidationError` with a sentence about the first line that is wrong.
    """
    for line in filter(None, map(str.strip, lines.splitlines())):
        pieces = line.split()
        words = [piece for piece in pieces if piece not in GAPS]
        kinds = [piece.rstrip("?") for piece in words if set(piece) & set("<>")]
        known = {f"<{kind}>" for kind in (*ONE_WORD, *PHRASES)}
        unknown = [kind for kind in kinds if kind not in known]
        told = {"line": _shown(line)}
        if unknown:
            told["kind"] = unknown[0]
            problem = gettext("“%(line)s”: there is no kind of words %(kind)s.")
        elif sum(piece.endswith("?") for piece in pieces) > MOST_OPTIONAL:
            problem = gettext(
                "“%(line)s” has more than four words that may be missing."
            )
        elif not any(re.search(r"\w", w) for w in words if not w.endswith("?")):
            problem = gettext("“%(line)s” needs a word that may not be missing.")
        else:
            continue
        raise ValidationError(problem % told, code="pattern")
