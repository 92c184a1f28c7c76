"""What happens when."""

from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from actions.choices import Audience
from actions.pack import notes
from actions.pack.audiences import particulars
from actions.pack.evening import Evening, Film
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
                (_("Classification"), notes.classified(evening.film)),
                (_("For whom"), notes.for_whom(evening.film)),
                (_("What you may meet in it"), notes.themes(evening.film)),
                (_("Day"), evening.day_words),
                (_("Start"), evening.clock(0)),
                (_("Place"), evening.place),
                (_("State"), evening.area_label),
                (_("Who watches"), Audience(evening.audience).label),
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
            _licence(evening.film),
            _("Find the helpers (sheet 2), and go through these sheets with them."),
            _(
                "Look at the services’ own sites (sheet 8) and see whether numbers and "
                "hours are still right. Do not call to test a line: somebody may need "
                "it. Never call 000 for that."
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
            "Your screening, minute by minute. The times are a plan, not a duty: "
            "people come first."
        ),
        parts=made,
    )


def _to_print(evening: Evening) -> list[str]:
    others = _(
        "Two copies of everything else. Sheet 8 hangs in the quiet room and in the "
        "toilets."
    )
    if not evening.people:
        return [
            _("A sheet of support lines (5) for each person, and ten more."),
            others,
        ]
    lines = ngettext(
        "%(n)s sheet of support lines (5, one side), and ten more.",
        "%(n)s sheets of support lines (5, one side), and ten more.",
        evening.people,
    )
    return [lines % {"n": evening.people}, others]


def _licence(film: Film) -> str:
    """Return whom to ask: the film's own site, or whoever distributes it."""
    if not film.official_url:
        return _(
            "Make sure that you may show it: ask whoever distributes the film for a "
            "licence."
        )
    return _(
        "Make sure that you may show it: ask for a licence at the film’s own site, "
        "%(address)s."
    ) % {"address": film.official_url.partition("://")[2].rstrip("/")}
