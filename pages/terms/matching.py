"""Finds the words of a list in a text, in time that grows with the text alone."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from pages.terms.current import current_terms
from pages.terms.data.kinds import ONE_WORD, PHRASES
from pages.terms.folding import Pause, Word, words_of
from pages.terms.names import names_in
from pages.terms.patterns import Part, Pattern, compiled
from pages.terms.term import Level, Term

# Where something begins, and where it may end; counted in words.
Spans = dict[int, set[int]]

WEIGHT = {Level.NOTE: 0, Level.WARN: 1, Level.STOP: 2}


@dataclass(frozen=True)
class Found:
    """Discouraged words in a text: `text[start:end]`."""

    term: Term
    words: str
    start: int
    end: int

    @property
    def level(self) -> Level:
        """How much weight the advice has."""
        return self.term.level


def find_terms(text: str, terms: Iterable[Term] | None = None) -> list[Found]:
    """Return what stands in `text` of the words of `terms`, in the text's order.

    Without `terms`, those of the list that editors keep.

    Names in quotation marks are left alone. Of words inside other words, only the
    outer ones are told, unless the inner ones weigh more.
    """
    reader = _Reader(text)
    names = _Cover(names_in(text))
    listed = current_terms() if terms is None else terms
    found = [each for term in listed for each in reader.found(term)]
    return _outer([each for each in found if not names.holds(each.start, each.end)])


def _outer(found: list[Found]) -> list[Found]:
    """Return those that lie inside no other one of the same weight or more."""
    kept: list[Found] = []
    # The furthest end so far of those that weigh at least so much.
    reach = dict.fromkeys(WEIGHT.values(), -1)
    order = sorted(found, key=lambda f: (f.start, -f.end, -WEIGHT[f.level]))
    for each in order:
        weight = WEIGHT[each.level]
        if each.end > reach[weight]:
            kept.append(each)
            for lighter in range(weight + 1):
                reach[lighter] = max(reach[lighter], each.end)
    return kept


class _Cover:
    """Some stretches; tells quickly whether one of them holds another."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        ordered = sorted(spans)
        self.starts = [start for start, _ in ordered]
        # The furthest end of all that begin no later.
        self.reach = list(accumulate((end for _, end in ordered), max))

    def holds(self, start: int, end: int) -> bool:
        """Tell whether one of them begins no later and ends no earlier."""
        place = bisect_right(self.starts, start)
        return place > 0 and self.reach[place - 1] >= end


class _Reader:
    """Knows where in a text a pattern stands; looks each word up once."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.words: Sequence[Word] = words_of(text)
        self.places: dict[str, list[int]] = defaultdict(list)
        for place, word in enumerate(self.words):
            self.places[word.key].append(place)
        self.kinds: dict[str, Spans] = {}

    @cached_property
    def clauses(self) -> list[int]:
        """For each word, the number of its sentence."""
        number = 0
        numbers = []
        for word in self.words:
            number += word.pause == Pause.SENTENCE
            numbers.append(number)
        return numbers

    def found(self, term: Term) -> list[Found]:
        """Return where the words of `term` stand, and none that it lets pass."""
        wrong = self._standing(term.words)
        if not wrong:
            return []
        right = _Cover(self._standing(term.unless))
        return [self._found(term, span) for span in wrong if not right.holds(*span)]

    def _found(self, term: Term, span: tuple[int, int]) -> Found:
        start, end = self.words[span[0]].start, self.words[span[1] - 1].end
        return Found(term, self.text[start:end], start, end)

    def _standing(self, lines: str) -> set[tuple[int, int]]:
        return {
            (start, end)
            for pattern in compiled(lines)
            for end, start in self._ends(pattern).items()
        }

    def _ends(self, pattern: Pattern) -> dict[int, int]:
        """Return where `pattern` ends, each with the nearest place it begins at."""
        first, *others = pattern
        ends: dict[int, int] = {}
        for start, stops in self._spans(first).items():
            for stop in stops:
                ends[stop] = max(start, ends.get(stop, -1))
        for part in others:
            ends = self._go_on(ends, part)
            if not ends:
                break
        return ends

    def _go_on(self, ends: dict[int, int], part: Part) -> dict[int, int]:
        """Return where `part` ends, of those that follow what ends at `ends`."""
        spans = self._spans(part)
        further: dict[int, int] = {}
        for end, start in ends.items() if spans else ():
            for place in range(end, min(end + part.gap + 1, len(self.words))):
                if place in spans and self._follows(end, place, part.gap):
                    for stop in spans[place]:
                        further[stop] = max(start, further.get(stop, -1))
        return further

    def _follows(self, end: int, place: int, gap: int) -> bool:
        """Tell whether the word at `place` goes with the one that ends before `end`."""
        if gap:
            return self.clauses[end - 1] == self.clauses[place]
        return self.words[place].pause == Pause.NONE

    def _spans(self, part: Part) -> Spans:
        if part.kind:
            if part.kind not in self.kinds:
                self.kinds[part.kind] = self._of_kind(part.kind)
            return self.kinds[part.kind]
        return {
            place: {place + 1}
            for key in part.keys
            for place in self.places.get(key, ())
        }

    def _of_kind(self, kind: str) -> Spans:
        if fits := ONE_WORD.get(kind):
            return {
                place: {place + 1}
                for place, word in enumerate(self.words)
                if fits.fullmatch(word.text)
            }
        spans: Spans = defaultdict(set)
        for start, end in self._standing(PHRASES[kind]):
            spans[start].add(end)
        return dict(spans)
