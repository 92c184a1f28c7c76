"""The words by which a film is described.

The values are kept in the database, so they stay as they are; the labels may change.
"""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Role(TextChoices):
    """What somebody did for a film."""

    DIRECTOR = "director", _("Directed by")
    WRITER = "writer", _("Written by")
    PRODUCER = "producer", _("Produced by")


class Classification(TextChoices):
    """What the Australian Classification Board says a film is suitable for."""

    GENERAL = "G", _("G: general")
    GUIDANCE = "PG", _("PG: parental guidance")
    MATURE = "M", _("M: for mature audiences")
    ACCOMPANIED = "MA 15+", _("MA 15+: under 15 with an adult only")
    RESTRICTED = "R 18+", _("R 18+: adults only")
    UNCLASSIFIED = "CTC", _("CTC: check the classification, it has none yet")


class Intensity(TextChoices):
    """How near a film comes to a theme; the words of sensitive passages."""

    NAMED = "1", _("Speaks of it")
    DESCRIBED = "2", _("Describes harm")
    DETAILED = "3", _("Describes harm in detail")


class Way(TextChoices):
    """How somebody can watch."""

    CINEMA = "cinema", _("In a cinema")
    STREAM = "stream", _("Streaming")
    RENT = "rent", _("To rent or buy")
    BROADCAST = "broadcast", _("On television")
    OWN_SITE = "own-site", _("The film’s own site")
