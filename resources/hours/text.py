"""Hours in one cell of a table: `Mo-Fr 09:00-17:00; Sa,PH 21:00-01:00+1`.

The form is that of schema.org's `openingHours`, with two additions: `+1` ends the next
day, and `[2026-01-01/2026-06-30]` says from and until when the hours hold; either side
may be empty. `parse(render(spans))` are the same spans in the same order.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date, time

from django.utils.translation import gettext as _

from resources.hours.schedule import WEEK, Day, Span

SHORT: dict[str, str] = {str(day): day[:2] for day in WEEK}
SHORT[Day.PUBLIC_HOLIDAYS] = "PH"
DAYS = {short.lower(): day for day, short in SHORT.items()}

# Days, times, and in brackets the dates. What the groups hold is read one by one, so
# that an error can say which of them is wrong.
PART = re.compile(
    r"(?P<days>[^\d\[\]]*)(?P<times>[^\[\]]*)(?:\[(?P<dates>[^\[\]]*)\])?"
)
TIMES = re.compile(
    r"(?P<opens>\d{1,2}:\d\d(?::\d\d)?)\s*-\s*"
    r"(?P<closes>\d{1,2}:\d\d(?::\d\d)?)\s*(?P<next>\+1)?"
)
MIDNIGHT = "24:00"


class HoursError(ValueError):
    """Hours that cannot be read: in which part, counted from 1, and why."""

    def __init__(self, part: int, text: str, reason: str) -> None:
        """Keep where it is."""
        message = _("Part %(part)s, “%(text)s”: %(reason)s")
        super().__init__(message % {"part": part, "text": text, "reason": reason})


def render(spans: Iterable[Span]) -> str:
    """Return hours as one line of text."""
    return "; ".join(_rendered(span) for span in spans)


def parse(text: str) -> tuple[Span, ...]:
    """Return the hours that a text tells; raises `HoursError`.

    Whether they make sense together is asked by `resources.hours.problems`.
    """
    spans: list[Span] = []
    # Spreadsheets like to make a dash of a hyphen.
    parts = text.replace("–", "-").replace("—", "-").split(";")
    for number, part in enumerate(map(str.strip, parts), start=1):
        if not part and number == len(parts):
            break
        try:
            spans += _parsed(part)
        except ValueError as error:
            raise HoursError(number, part, str(error)) from error
    return tuple(spans)


def _rendered(span: Span) -> str:
    text = f"{_days(span.days)} {_clock(span.opens)}-{_clock(span.closes)}"
    text += "+1" * span.is_overnight
    if span.valid_from or span.valid_through:
        first, last = (
            day.isoformat() if day else ""
            for day in (span.valid_from, span.valid_through)
        )
        text += f" [{first}/{last}]"
    return text


def _days(days: frozenset[str]) -> str:
    """Return days as a list, three and more in a row as a range."""
    runs: list[list[str]] = []
    for day in WEEK:
        if day in days:
            before = WEEK[WEEK.index(day) - 1]
            if runs and runs[-1][-1] == before:
                runs[-1].append(day)
            else:
                runs.append([day])
    words = []
    for run in runs:
        short = [SHORT[day] for day in run]
        words += [f"{short[0]}-{short[-1]}"] if len(run) > 2 else short
    if Day.PUBLIC_HOLIDAYS in days:
        words.append(SHORT[Day.PUBLIC_HOLIDAYS])
    return ",".join(words)


def _clock(wall: time) -> str:
    return wall.isoformat("seconds" if wall.second else "minutes")


def _parsed(part: str) -> Iterator[Span]:
    """Yield the spans of one part: one for each pair of times."""
    if part.replace(" ", "") == "24/7":
        raise ValueError(_("24 hours, every day, has a column of its own."))
    found = PART.fullmatch(part)
    if not found or not found["times"].strip():
        raise ValueError(_("Write days, then times: Mo-Fr 09:00-17:00."))
    days = frozenset(_read_days(found["days"]))
    first, last = _read_dates(found["dates"])
    for times in found["times"].split(","):
        opens, closes, is_overnight = _read_times(times.strip())
        yield Span(days, opens, closes, is_overnight, first, last)


def _read_days(text: str) -> Iterator[str]:
    seen: set[str] = set()
    for word in text.split(","):
        names = word.strip().lower().split("-")
        for day in _range(word.strip(), [name.strip() for name in names]):
            if day in seen:
                raise ValueError(_("%s is there twice.") % SHORT[day])
            seen.add(day)
            yield day


def _range(word: str, names: list[str]) -> list[str]:
    """Return the days from the first of `names` to the last; Fr-Mo runs over Sunday."""
    days = [DAYS[name] for name in names if name in DAYS]
    if len(days) < len(names) or len(days) > 2:
        allowed = ", ".join(SHORT.values())
        message = _("“%(word)s” is no day; days are %(days)s.")
        raise ValueError(message % {"word": word, "days": allowed})
    if len(days) == 1:
        return days
    if Day.PUBLIC_HOLIDAYS in days:
        raise ValueError(_("PH stands alone: Mo-Su,PH."))
    first, last = (WEEK.index(Day(day)) for day in days)
    return [WEEK[(first + step) % 7] for step in range((last - first) % 7 + 1)]


def _read_times(text: str) -> tuple[time, time, bool]:
    found = TIMES.fullmatch(text)
    if not found:
        message = _("“%s” is not from a time to a time, such as 09:00-17:00.")
        raise ValueError(message % text)
    if found["closes"] == MIDNIGHT and not found["next"]:
        return _read_clock(found["opens"]), time(0), True
    opens, closes = _read_clock(found["opens"]), _read_clock(found["closes"])
    return opens, closes, bool(found["next"])


def _read_clock(text: str) -> time:
    try:
        return time.fromisoformat(text.zfill(8 if text.count(":") > 1 else 5))
    except ValueError:
        raise ValueError(_("There is no time %s.") % text) from None


def _read_dates(text: str | None) -> tuple[date | None, date | None]:
    if text is None:
        return None, None
    words = [word.strip() for word in text.split("/")]
    if len(words) != 2 or not any(words):
        raise ValueError(_("In the brackets, write [first day/last day]."))
    first, last = (_read_date(word) for word in words)
    return first, last


def _read_date(word: str) -> date | None:
    if not word:
        return None
    # The basic form, 20260101, and weeks would be read too.
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", word):
        raise ValueError(_("“%s” is no date such as 2026-01-31.") % word)
    try:
        return date.fromisoformat(word)
    except ValueError:
        raise ValueError(_("There is no day %s.") % word) from None
