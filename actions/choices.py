"""The words by which screenings and packs are sorted.

The values are kept in the database and sent by forms, so they stay as they are; the
labels may change.
"""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Audience(TextChoices):
    """Who watches together."""

    GENERAL = "general", _("Anyone")
    SCHOOL = "school", _("A school")
    WORKPLACE = "workplace", _("A workplace")
    FAITH = "faith", _("A faith group")
    SPORT = "sport", _("A sports club")


class ScreeningKind(TextChoices):
    """Where people watch."""

    IN_PERSON = "in-person", _("In person")
    ONLINE = "online", _("Online")
    BOTH = "both", _("In person and online")


class ScreeningStatus(TextChoices):
    """What became of a screening; that it is past, its end tells."""

    PLANNED = "planned", _("Planned")
    FULL = "full", _("Full")
    CANCELLED = "cancelled", _("Cancelled")


class Answer(TextChoices):
    """Whether something is there; empty says honestly that nobody knows yet."""

    YES = "yes", _("Yes")
    NO = "no", _("No")

    __empty__ = _("Not known yet")
