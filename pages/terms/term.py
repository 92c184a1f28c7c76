"""What one entry of the list says."""

from dataclasses import dataclass

from django.db import models
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

Text = str | Promise


class Level(models.TextChoices):
    """How much weight the advice has."""

    STOP = "stop", _("stop: not in what is sent out")
    WARN = "warn", _("warn: think again")
    NOTE = "note", _("note: the style of the house")


@dataclass(frozen=True)
class Term:
    """Discouraged words, the words to write instead, and why.

    `words` and `unless` hold one pattern a line, in the language that
    `pages.terms.patterns` explains; what `unless` finds is never wrong. `shown` is how
    the language guide prints the words. `reason` is
    the second half of a sentence. `preferred` is empty where the words are better left
    out. `is_confirmed` if somebody has read the advice in the source itself: until
    then, nobody may be told that the source says so.
    """

    key: str
    shown: Text
    level: Level
    words: str
    preferred: Text
    reason: Text
    source: str
    is_confirmed: bool
    unless: str = ""
