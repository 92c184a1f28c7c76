"""What a password is told to be, and that a change of it is written down."""

from typing import Any

from django.utils.translation import gettext

from accounts import record
from accounts.record import Event


class RecordedPassword:
    """A validator that refuses nothing: it advises, and records the change.

    Django tells validators about every new password, whichever way it came.
    """

    def validate(self, password: str, user: Any = None) -> None:
        """Accept everything."""

    def get_help_text(self) -> str:
        """Return advice."""
        return gettext(
            "Four words that have nothing to do with each other are long enough, and "
            "easy to remember."
        )

    def password_changed(self, password: str, user: Any = None) -> None:
        """Write down whose password is a new one, and nothing about it."""
        record.write(Event.PASSWORD, user)
