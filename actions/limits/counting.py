"""Turns and marks in the cache `limits`; why it is done so, ADR 0021 says.

All names are hashes with a random key that lives in the same cache and ends at
midnight, together with everything that was named with it.
"""

import logging
import secrets
import time
from datetime import timedelta

from django.core.cache import BaseCache, caches
from django.core.cache.backends.locmem import LocMemCache
from django.http import HttpRequest
from django.utils import timezone

from actions.limits.clearing import ALIAS, clear_expired
from actions.limits.reader import name_for, network_of, seconds_left_today

logger = logging.getLogger(__name__)

# Where the shared cache is out of reach, each process still keeps its own count.
OWN = LocMemCache("limits", {})
# A network has as many turns as so many of its readers. Whoever changes the browser's
# name with each request is stopped there; a school is not.
READERS_A_NETWORK = 30


class OutOfReachError(Exception):
    """The cache of the limits does not answer, so nobody knows what was there."""


def allows(request: HttpRequest, what: str, most: int, within: timedelta) -> bool:
    """Take one of `most` turns at `what` within a time; tell whether one was left.

    Never fails: where the shared cache does, this process counts by itself.
    """
    try:
        return _takes_turn(caches[ALIAS], request, what, most, within)
    except Exception as error:
        _report(error)
        return _takes_turn(OWN, request, what, most, within)


def first_time(request: HttpRequest, what: str, mark: str) -> bool:
    """Tell whether this reader does `what` with that mark for the first time today.

    Of several at once exactly one is the first. Raises `OutOfReachError`.
    """
    cache = caches[ALIAS]
    try:
        name = _name(cache, request, what, mark)
        return _is_new(cache, name, seconds_left_today())
    except Exception as error:
        _report(error)
        raise OutOfReachError from error


def forget(request: HttpRequest, what: str, mark: str) -> None:
    """Let the next time be the first one again, after `what` came to nothing."""
    cache = caches[ALIAS]
    try:
        cache.delete(_name(cache, request, what, mark))
    except Exception as error:
        _report(error)


def _takes_turn(
    cache: BaseCache, request: HttpRequest, what: str, most: int, within: timedelta
) -> bool:
    length = int(within.total_seconds())
    window = f"{what} {time.time() // length}"
    reader = _name(cache, request, "turn", window)
    network = name_for(_key(cache), "turn", window, network_of(request))
    seconds = min(length, seconds_left_today())
    return _takes_place(cache, reader, most, seconds) and _takes_place(
        cache, network, most * READERS_A_NETWORK, seconds
    )


def _takes_place(cache: BaseCache, name: str, most: int, seconds: int) -> bool:
    """Take one of `most` numbered places; tell whether one was free.

    Not every cache counts without losing a step, but each of them adds a name only
    once. What is kept under the bare name only says where to begin to look.
    """
    for place in range(cache.get(name, 0), most):
        if _is_new(cache, f"{name}-{place}", seconds):
            cache.set(name, place + 1, seconds)
            return True
    return False


def _is_new(cache: BaseCache, name: str, seconds: int) -> bool:
    """Add `name` and tell whether it is new; a database cache fails in silence."""
    if cache.add(name, 1, seconds):
        return True
    if cache.get(name) is None:
        raise OutOfReachError
    return False


def _name(cache: BaseCache, request: HttpRequest, what: str, mark: str) -> str:
    agent = request.META.get("HTTP_USER_AGENT", "")
    return name_for(_key(cache), what, mark, network_of(request), agent)


def _key(cache: BaseCache) -> bytes:
    """Return the key of the day; whoever makes it throws out what is left of others."""
    # A full table drops the names that come first; this one comes after all hashes.
    name = f"key-{timezone.localdate()}"
    key: bytes | None = cache.get(name)
    if key is None:
        new = cache.add(name, secrets.token_bytes(32), seconds_left_today())
        if new and cache is not OWN:
            clear_expired()
        key = cache.get(name)
    if key is None:
        raise OutOfReachError
    return key


def _report(error: Exception) -> None:
    """Say that the cache failed, and not what it was asked."""
    logger.error("The cache of the limits failed: %s", type(error).__name__)
