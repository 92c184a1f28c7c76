"""Ending sessions that somebody else may hold."""

from typing import Any

from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.models import Session
from django.utils import timezone


def end_all(user: Any) -> None:
    """End every session of `user`, whole or half, wherever it was begun.

    A session says whose it is only inside, so each that lasts is opened: those who
    work here have some, and readers have none.
    """
    lasting = Session.objects.filter(expire_date__gt=timezone.now())
    whose = user._meta.pk.value_to_string(user)
    ended = [
        session.pk
        for session in lasting.iterator()
        if session.get_decoded().get(SESSION_KEY) == whose
    ]
    Session.objects.filter(pk__in=ended).delete()
