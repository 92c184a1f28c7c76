"""What is written down because Django tells it."""

from typing import Any

from django.contrib.auth.signals import user_logged_out
from django.dispatch import receiver
from django.http import HttpRequest

from accounts import record
from accounts.record import Event


@receiver(user_logged_out)
def write_signed_out(request: HttpRequest, user: Any, **_: Any) -> None:
    """Write down that somebody signed out; who was only half in is nobody here."""
    if user and user.is_authenticated:
        record.write(Event.SIGNED_OUT, user, request)
