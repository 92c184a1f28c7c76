"""Counting pledges: each once, none lost, nothing known of who gave it."""

import logging
from datetime import timedelta
from enum import Enum, auto

from django.db import Error
from django.http import HttpRequest
from django.utils import timezone

from actions.limits import OutOfReachError, allows, first_time, forget
from actions.models import PledgeCount

logger = logging.getLogger(__name__)

# So many pledges an hour from one reader, as far as readers can be told apart: a class
# that shares a network and a kind of browser still gets through.
MOST = 60
WITHIN = timedelta(hours=1)


class Outcome(Enum):
    """What became of a pledge."""

    COUNTED = auto()
    KNOWN = auto()
    UNCOUNTED = auto()
    TOO_MANY = auto()


def count(request: HttpRequest, word: str, token: str) -> Outcome:
    """Count a pledge, unless the same reader gave it on the same copy of the page.

    Raises a database error if the count cannot be written; the next try is then the
    first one again.
    """
    if not allows(request, "pledge", MOST, WITHIN):
        return Outcome.TOO_MANY
    mark = f"{word} {token}"
    try:
        if not first_time(request, "pledge", mark):
            return Outcome.KNOWN
    except OutOfReachError:
        # Nobody can tell whether it was counted: better one too few.
        return Outcome.UNCOUNTED
    try:
        PledgeCount.objects.add_one(timezone.localdate(), pledge=word)
    except Error:
        forget(request, "pledge", mark)
        logger.exception("A pledge could not be counted")
        raise
    return Outcome.COUNTED
