"""What a session remembers of its sign-in, in seconds since 1970."""

import time
from typing import Any

import django_otp
from django.contrib.auth.signals import user_logged_in
from django.contrib.sessions.backends.base import SessionBase
from django.dispatch import receiver
from django.http import HttpRequest
from django_otp.plugins.otp_totp.models import TOTPDevice

MINUTE = 60
IDLE = 30 * MINUTE
ABSOLUTE = 12 * 60 * MINUTE
# So often, at most, is a session written to say that somebody is still there.
WRITE_EVERY = MINUTE
# So long is a password good for changing an account; a form that was opened within
# this time may be sent until twice of it.
PASSWORD_IS_RECENT = 10 * MINUTE

SIGNED_IN = "signed_in_at"
SEEN = "seen_at"
PASSWORD = "password_at"  # noqa: S105
SECOND_STEP = "needs_second_step"


@receiver(user_logged_in)
def begin(request: HttpRequest, user: Any, **_: Any) -> None:
    """Stamp a session when a password opened it: no second step was taken yet."""
    now = time.time()
    request.session.update({SIGNED_IN: now, SEEN: now, PASSWORD: now})
    request.session.pop(django_otp.DEVICE_ID_SESSION_KEY, None)
    devices = TOTPDevice.objects.filter(user=user, confirmed=True)
    request.session[SECOND_STEP] = devices.exists()


def seconds_left(session: SessionBase) -> tuple[int, int]:
    """Return how long a session lasts without a word, and how long at the most.

    A session without stamps is over.
    """
    now = time.time()
    idle = session.get(SEEN, 0) + IDLE - now
    absolute = session.get(SIGNED_IN, 0) + ABSOLUTE - now
    return int(min(idle, absolute)), int(absolute)


def see(session: SessionBase) -> None:
    """Write down that somebody is there, unless that was written a moment ago."""
    if time.time() - session.get(SEEN, 0) >= WRITE_EVERY:
        session[SEEN] = time.time()


def confirm_password(session: SessionBase) -> None:
    """Write down that the password was given just now."""
    session[PASSWORD] = time.time()


def has_recent_password(session: SessionBase, *, is_sent: bool = False) -> bool:
    """Tell whether the password was given recently enough to open, or send, a form."""
    allowed = PASSWORD_IS_RECENT * (2 if is_sent else 1)
    return bool(time.time() - session.get(PASSWORD, 0) < allowed)
