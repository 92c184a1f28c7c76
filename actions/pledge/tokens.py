"""Proof that a pledge was given on a page of ours, and when that page was made.

A token names the minute and nothing else, so all readers of a kept copy share it.
"""

import time

from django.core import signing

MINUTE = 60
# Seconds. A page may be kept for a minute, and for a day while the site is down.
VALID_FOR = 26 * 60 * MINUTE

_signer = signing.Signer(salt="actions.pledge")


def make_token() -> str:
    """Return the token of this minute."""
    return _signer.sign(str(int(time.time() // MINUTE)))


def is_valid(token: str) -> bool:
    """Tell whether `token` is ours and still holds."""
    try:
        minute = int(_signer.unsign(token))
    except (signing.BadSignature, ValueError):
        return False
    age = time.time() - minute * MINUTE
    # Two machines may disagree a little about the time.
    return -MINUTE <= age <= VALID_FOR
