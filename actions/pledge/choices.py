"""What a reader can pledge."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Pledge(TextChoices):
    """What comes after “I will”.

    The values are kept in the database and stand in addresses, so they stay as they
    are.
    """

    WATCH = "watch", _("watch")
    TALK = "talk", _("talk")
    LEARN = "learn", _("learn")
    WRITE = "write", _("write")
