"""The questions of the list of help, and what a reader answered."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from django.utils.translation import gettext_lazy as _

from resources.choices import Audience, Kind, Language, Need, State
from resources.finding.index import INTERPRETER


@dataclass(frozen=True)
class Question:
    """One filter: its name in the address, its words and its answers in order."""

    name: str
    label: Any
    choices: tuple[tuple[str, Any], ...]
    any_label: Any = ""

    @property
    def is_switch(self) -> bool:
        """Whether it is answered with yes alone."""
        return len(self.choices) == 1


def _choices(source: Any, without: tuple[str, ...] = ()) -> tuple[tuple[str, Any], ...]:
    return tuple(pair for pair in source.choices if pair[0] not in without)


QUESTIONS = (
    Question("need", _("What for"), _choices(Need), _("Anything")),
    Question(
        "for", _("Who for"), _choices(Audience, (Audience.EVERYONE,)), _("Anyone")
    ),
    Question("area", _("Where you are"), _choices(State), _("All of Australia")),
    Question("by", _("How you reach them"), _choices(Kind, (Kind.WEB,)), _("Any way")),
    Question(
        "language",
        _("Language"),
        (*_choices(Language), (INTERPRETER, _("Another, with an interpreter"))),
        _("Any language"),
    ),
    Question("open", _("Open now"), (("now", _("Open now")),)),
    Question("always", _("24 hours, every day"), (("1", _("24 hours, every day")),)),
    Question(
        "anonymous", _("You can stay anonymous"), (("1", _("You can stay anonymous")),)
    ),
)


@dataclass(frozen=True)
class Filters:
    """What a reader asked for; `unknown` are words that the filters do not have."""

    chosen: dict[str, str] = field(default_factory=dict)
    unknown: tuple[str, ...] = ()

    @classmethod
    def read(cls, query: Mapping[str, str]) -> "Filters":
        """Read the query of an address; what is empty or foreign to it is left out."""
        chosen, unknown = {}, []
        for question in QUESTIONS:
            value = query.get(question.name, "")
            if value in dict(question.choices):
                chosen[question.name] = value
            elif value:
                unknown.append(question.name)
        return cls(chosen, tuple(unknown))

    def __bool__(self) -> bool:
        """Whether anything is asked for."""
        return bool(self.chosen)

    @property
    def asks_for_the_hour(self) -> bool:
        """Whether the answer depends on the time of day."""
        return "open" in self.chosen

    @property
    def query(self) -> str:
        """The same as a query, in one order, for an address that can be shared."""
        return urlencode(self.chosen)


@dataclass(frozen=True)
class Option:
    """An answer, and how many services there would be with it.

    `count` is None where the number would change with the hour.
    """

    value: str
    label: Any
    count: int | None
    is_chosen: bool


@dataclass(frozen=True)
class Facet:
    """A question with its options, as the form shows it."""

    question: Question
    options: tuple[Option, ...]
