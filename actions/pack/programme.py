"""What happens when, from setting up the room to the last one who leaves."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from actions.pack.evening import Evening
from actions.pack.leaving import leaving


class Step(NamedTuple):
    """A step of the programme; `begins` is minutes from the start."""

    begins: int
    title: str
    text: str


def programme(evening: Evening) -> list[Step]:
    """Return the steps in their order, the last one being when the room is empty."""
    steps = [
        Step(
            -60,
            _("Set up"),
            _(
                "Chairs with a free way to the door. Quiet room open: water, tissues, "
                "soft light. Sheet 5 on every chair, sheet 8 on the wall there and in "
                "the toilets. Try the sound and the captions."
            ),
        ),
        Step(
            -30,
            _("Doors open"),
            _(
                "Somebody greets each person at the door, says what the film is about, "
                "and shows where the quiet room is."
            ),
        ),
    ]
    begins = 0
    for minutes, title, text in _parts(evening):
        steps.append(Step(begins, title, text))
        begins += minutes
    return steps


def _parts(evening: Evening) -> Iterator[tuple[int, Any, str]]:
    """Yield how long each part takes, its title, and what is done."""
    yield (
        10,
        _("Welcome"),
        _(
            "Read out what people may meet in the film, and what you agree on. "
            "Introduce who helps."
        ),
    )
    yield evening.length, _("The film"), _film_words(evening)
    yield (
        15,
        _("Break"),
        leaving(evening.audience).pause,
    )
    yield 5, _("A quiet minute"), _("Sit down again. Nobody speaks. Breathe.")
    yield (
        35,
        _("Talk"),
        _("Three questions are enough. End while it is good."),
    )
    yield (
        10,
        _("Closing"),
        _("One word from whoever wants to. Read out the closing words and the lines."),
    )
    yield (
        30,
        _("Afterwards"),
        leaving(evening.audience).afterwards,
    )
    yield (
        0,
        _("The room is empty"),
        _("The helpers sit down for ten minutes and ask each other how they are."),
    )


def _film_words(evening: Evening) -> str:
    length = ngettext("%(n)s minute.", "%(n)s minutes.", evening.length)
    words = length % {"n": evening.length}
    if evening.film.minutes is None:
        words = _(
            "We do not know the exact length and have counted %(n)s minutes. Look it "
            "up, and move the times below if it is another."
        ) % {"n": evening.length}
    return _(
        "%(length)s A little light stays on. The support person sits near the door."
    ) % {"length": words}
