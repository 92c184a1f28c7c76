"""Writing the record of sign-ins, and forgetting it."""

from datetime import timedelta
from typing import Any

from django.http import HttpRequest
from django.utils import timezone

from accounts.models import SignInEvent
from actions.limits.reader import network_of

Event = SignInEvent.Event

KEPT = timedelta(days=90)
# Whoever is stopped may knock on for long; once in this time says it all.
ONE_LINE_PER = timedelta(minutes=15)


def write(
    event: str, user: Any, request: HttpRequest | None = None, *, by: Any = None
) -> None:
    """Write down what happened to `user`; None when there is no such account."""
    SignInEvent.objects.create(
        event=event,
        user=user if user and user.pk else None,
        by=by if by and by.pk else None,
        network=network_of(request) if request else "",
    )


def write_locked(user: Any, request: HttpRequest) -> None:
    """Write down that somebody was stopped, unless that was written a moment ago."""
    since = timezone.now() - ONE_LINE_PER
    network = network_of(request)
    same = SignInEvent.objects.filter(event=Event.LOCKED, user=user, network=network)
    if not same.filter(at__gt=since).exists():
        write(Event.LOCKED, user, request)


def forget_old() -> int:
    """Delete what is older than it may be; return how many lines that were."""
    old = SignInEvent.objects.filter(at__lt=timezone.now() - KEPT)
    return old.delete()[0]
