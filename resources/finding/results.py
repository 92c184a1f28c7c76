"""What fits the filters, and what each further answer would leave."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import reduce
from operator import and_

from resources.finding.filters import QUESTIONS, Facet, Filters, Option, Question
from resources.finding.index import ANY, Index, Sets
from resources.hours import (
    ALL_ZONES,
    STATE_ZONES,
    next_change,
    next_change_by_state,
)
from resources.register import Service

# Questions about the way of contact: one and the same way must satisfy all of them.
WAYS = ("by", "open", "always")


@dataclass(frozen=True)
class Found:
    """The services that fit, and the form for asking further.

    `changes_at` is when the answer may be another one; None unless the hour matters.
    """

    services: list[Service]
    facets: tuple[Facet, ...]
    changes_at: datetime | None = None


def zones_of(filters: Filters) -> Sequence[str]:
    """Return the time zones in which the reader may be."""
    area = filters.chosen.get("area")
    return STATE_ZONES[area] if area else ALL_ZONES


def find(index: Index, filters: Filters, at: datetime) -> Found:
    """Return what fits `filters` at the moment `at`."""
    chosen, zones = filters.chosen, zones_of(filters)
    ways = _ways(index, filters, at)
    sets = {
        name: index.facets[name].get(value, 0)
        for name, value in chosen.items()
        if name not in WAYS
    }
    if set(WAYS) & set(chosen):
        sets["by"] = ways.get(chosen.get("by", ANY), 0)
    facets = (_facet(q, index, sets, ways, filters) for q in QUESTIONS)
    return Found(
        services=index.members(reduce(and_, sets.values(), index.all)),
        facets=tuple(facet for facet in facets if facet.options),
        changes_at=_changes_at(index, at, zones) if filters.asks_for_the_hour else None,
    )


def _ways(index: Index, filters: Filters, at: datetime) -> Sets:
    if "always" in filters.chosen:
        return index.by_kind_always
    if filters.asks_for_the_hour:
        return index.open_now(at, zones_of(filters))
    return index.by_kind


def _facet(
    question: Question, index: Index, sets: Sets, ways: Sets, filters: Filters
) -> Facet:
    name, answer = question.name, filters.chosen.get(question.name)
    others = (members for key, members in sets.items() if key != name)
    rest = reduce(and_, others, index.all)
    options = []
    for value, label in question.choices:
        count: int | None = None
        if name in index.facets:
            count = (rest & index.facets[name].get(value, 0)).bit_count()
        elif name == "by":
            count = (rest & ways.get(value, 0)).bit_count()
        elif name == "always":
            way = filters.chosen.get("by", ANY)
            rest_of_all = reduce(
                and_, (m for key, m in sets.items() if key != "by"), index.all
            )
            count = (rest_of_all & index.by_kind_always.get(way, 0)).bit_count()
        if count != 0 or value == answer:
            options.append(Option(value, label, count, value == answer))
    return Facet(question, tuple(options))


def _changes_at(index: Index, at: datetime, zones: Sequence[str]) -> datetime | None:
    changes = [
        change
        for schedule in index.by_schedule
        for change in (
            next_change(schedule, at, zones),
            # An open line says in which states it is open.
            next_change_by_state(schedule, at),
        )
        if change
    ]
    return min(changes, default=None)


def cache_control(changes_at: datetime | None, now: datetime) -> str:
    """Return how long an answer that depends on the hour may be kept.

    Never beyond the next opening or closing, and never stale.
    """
    seconds = 60 if changes_at is None else int((changes_at - now).total_seconds())
    return f"public, max-age={max(0, min(60, seconds))}"
