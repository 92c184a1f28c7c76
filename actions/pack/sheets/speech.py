"""What to say before and after, in words to read out."""

from typing import Any

from django.utils.translation import gettext as _

from actions.pack import notes
from actions.pack.audiences import particulars
from actions.pack.evening import Evening, Film
from actions.pack.leaving import leaving
from actions.printing import Frame, parts


def speech(evening: Evening, frame: Frame) -> dict[str, Any]:
    """Return the data of the sheet to read from."""
    said = particulars(evening.audience).said
    out = leaving(evening.audience)
    return frame.around(
        title=_("What to say"),
        lead=_(
            "Read these out as they are, or say them in your own words. Slowly: two "
            "minutes each."
        ),
        parts=[
            parts.heading(_("Before the film")),
            parts.say(
                _("Welcome"),
                _(
                    "Welcome, and thank you for coming. I am …, and beside me is …, "
                    "who is here for you and for nothing else today."
                ),
                _("We are going to watch “%(film)s”.") % {"film": evening.film.title},
            ),
            parts.say(
                _("The content note"),
                _(
                    "Parts of it are hard to watch, and they can touch something you "
                    "have lived through or something you had not thought of for years."
                ),
                *_what_is_in_it(evening.film),
                said,
                out.said_before,
            ),
            parts.say(
                _("What we agree on"),
                _(
                    "We talk about the film and about what helps. We do not ask each "
                    "other what we have been through, and we do not take pictures."
                ),
                _(
                    "What is said here stays here. There is one exception: if a child "
                    "or anyone else may be in danger, we get help."
                ),
            ),
            parts.new_page(),
            parts.heading(_("After the film")),
            parts.say(
                _("When the film ends, before the lights"),
                out.said_at_the_pause,
            ),
            parts.say(
                _("After the break"),
                _(
                    "Let us be quiet together for a minute first. Nobody has to speak, "
                    "now or later."
                ),
            ),
            parts.heading(_("At the end")),
            parts.say(
                _("Closing"),
                _(
                    "Thank you for staying with something hard. Whatever you feel now "
                    "is all right, and it may come later, tonight or next week."
                ),
                _(
                    "If something has happened to you: it was not your fault, and "
                    "there is somebody to talk to. The numbers are on the sheet. In "
                    "danger now, call 000."
                ),
                out.said_at_the_end,
            ),
        ],
    )


def _what_is_in_it(film: Film) -> list[str]:
    """Return the film's themes and classification as sentences, as far as known."""
    said = []
    if film.themes:
        words = _("These things come up in it: %(themes)s.")
        said.append(words % {"themes": notes.themes(film)})
    if notes.classified(film):
        words = _("It is classified %(classification)s.")
        said.append(words % {"classification": notes.classified(film)})
    return said
