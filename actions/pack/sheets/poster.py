"""A poster for the wall."""

from typing import Any

from django.utils.translation import gettext as _

from actions.pack import notes
from actions.pack.evening import Evening
from actions.pack.leaving import leaving
from actions.printing import Frame
from pages.typesetting import code


def poster(evening: Evening, frame: Frame) -> dict[str, Any]:
    """Return the data of the poster; its code opens the film's page."""
    address = evening.film.url
    return frame.around(
        title=_("Poster"),
        film=evening.film.title,
        invitation=_("We watch a film together, and talk afterwards"),
        date=evening.day_words,
        time=evening.clock(0),
        place=evening.place,
        about=notes.about_the_film(evening.film),
        words=[
            _(
                "There is a break, a quiet room, and somebody whose only task is to be "
                "there for you."
            ),
            leaving(evening.audience).on_the_poster,
        ],
        code=code(address),
        code_label=_("A square code that opens the page of the film"),
        code_words=_("About the film, and where to find help:"),
        address=address.partition("://")[2].rstrip("/"),
    )
