"""Who does what."""

from typing import Any

from django.utils.translation import gettext as _

from actions.pack.audiences import particulars
from actions.pack.evening import Evening
from actions.pack.leaving import leaving
from actions.printing import Frame, parts


def roles(evening: Evening, frame: Frame) -> dict[str, Any]:
    """Return the data of the sheet with the four roles."""
    out = leaving(evening.audience)
    return frame.around(
        title=_("Roles"),
        lead=_(
            "Four things need somebody. At home two people can share them; nobody "
            "should do it alone."
        ),
        parts=[
            parts.heading(_("The host")),
            parts.words(_("Welcomes, reads out, keeps the time, leads the talk.")),
            parts.points(
                _("Has seen the film, and has slept since."),
                _("Speaks slowly, leaves silences alone, ends on time."),
                _("Stops a joke or a word of blame, once and calmly."),
                _("Does not go out with people: that is the support person’s part."),
            ),
            parts.heading(_("The support person")),
            parts.words(particulars(evening.audience).support),
            parts.points(
                _("Is introduced by name, sits near the door, and does nothing else."),
                out.goes_along,
                _(
                    "Knows sheet 4 by heart, and has the support lines and a charged "
                    "phone."
                ),
                out.way_home,
            ),
            parts.heading(_("The person at the door")),
            parts.words(_("Is the first face, and the last one.")),
            parts.points(
                _(
                    "Tells each person what the film is about before they sit down, "
                    "and shows the quiet room and the way out."
                ),
                out.at_the_door,
                _("Knows how an ambulance finds the place, and who has the keys."),
            ),
            parts.heading(_("The person who looks after the host")),
            parts.words(
                _("A friend of the host, who need not be an expert. Hosts hear a lot.")
            ),
            parts.points(
                _(
                    "Brings water, watches the clock, and may say “Let us take a "
                    "break”."
                ),
                _("Sits down with the host when the room is empty."),
                _("Calls or writes the next day, and again a week later."),
            ),
        ],
    )
