"""What happens when."""

from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from actions.choices import Audience
from actions.pack.audiences import particulars
from actions.pack.evening import Evening
from actions.pack.programme import programme
from actions.printing import Frame, parts


def run_sheet(evening: Evening, frame: Frame) -> dict[str, Any]:
    """Return the data of the run sheet: times, and what to do before the day."""
    steps = programme(evening)
    before = particulars(evening.audience)
    made = [
        parts.facts(
            [
                (_("Film"), evening.film.title),
                (_("Classification"), evening.film.classification),
                (_("Day"), evening.day_words),
                (_("Start"), evening.clock(0)),
                (_("Place"), evening.place),
                (_("State"), evening.area_label),
                (_("For"), Audience(evening.audience).label),
                (_("Expected"), evening.people or ""),
            ]
        ),
        parts.timetable(
            (evening.clock(step.begins), step.title, step.text) for step in steps
        ),
    ]
    if evening.clocks_change(steps[0].begins, steps[-1].begins):
        made.append(
            parts.words(
                _(
                    "The clocks change during this time. All times above are what they "
                    "show then."
                )
            )
        )
    made += [
        parts.heading(_("In the weeks before")),
        parts.checks(
            _("Watch the whole film yourself, not alone, and not the night before."),
            _("Make sure that you may show it: ask for a licence on the film’s page."),
            _("Find the helpers (sheet 2), and go through these sheets with them."),
            _(
                "Call two of the support lines (sheet 5) and ask whether the number "
                "and the hours are still right."
            ),
            _(
                "Look for captions, a step-free way in, and a seat for a wheelchair "
                "that is not alone at the side. Ask for an Auslan interpreter in time."
            ),
        ),
        parts.heading(before.heading),
        parts.checks(*before.checks),
        parts.heading(_("To print")),
        parts.points(*_to_print(evening)),
    ]
    return frame.around(
        title=_("Run sheet"),
        lead=_(
            "Your evening, minute by minute. The times are a plan, not a duty: people "
            "come first."
        ),
        parts=made,
    )


def _to_print(evening: Evening) -> list[str]:
    if not evening.people:
        return [
            _("A sheet of support lines for each person, and ten more."),
            _("Two copies of everything else."),
        ]
    lines = ngettext(
        "%(n)s sheet of support lines, and ten more.",
        "%(n)s sheets of support lines, and ten more.",
        evening.people,
    )
    return [lines % {"n": evening.people}, _("Two copies of everything else.")]
