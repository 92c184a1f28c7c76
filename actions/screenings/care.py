"""What every calendar entry says: that some of it is hard, and whom to talk to."""

from collections.abc import Iterable

from django.utils.translation import gettext as _

from resources.indispensable import is_line_for_adults, is_line_for_children
from resources.register import Service


def care_words(lines: Iterable[Service]) -> str:
    """Return two short paragraphs without the subject; `lines` are the helplines.

    A line for children stands beside one for adults. Shorter when the register has
    fewer; a number that was pulled is not among them.
    """
    care = _(
        "Some parts may be hard to watch. You can go out or switch off at any time, "
        "and need no reason."
    )
    others = [line for line in lines if line.phone and not line.is_emergency]
    child = next(filter(is_line_for_children, others), None)
    rest = [line for line in others if line is not child]
    adult = next(filter(is_line_for_adults, rest), None)
    named = [
        f"{line.name} {line.phone.text}"
        for line in (child, adult)
        if line and line.phone
    ]
    if not named:
        return care
    talk = _("To talk to somebody: %(lines)s.") % {"lines": ", ".join(named)}
    return f"{care}\n\n{talk}"
