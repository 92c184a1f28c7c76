"""Proof that a pledge was given on a page of ours, and when that page was made.

A token names the minute and a random number, so that copies of a page can be told
apart: in a room full of like telephones each tap counts. All readers of a kept copy
share its token. The number belongs to the copy, and nobody keeps it.
"""

import secrets
import time

from django.core import signing

MINUTE = 60
# Seconds. A page may be kept for a minute, and for a day while the site is down.
VALID_FOR = 26 * 60 * MINUTE
# Bytes; copies of one minute have to differ, nobody has to fail to guess them.
RANDOM = 6

_signer = signing.Signer(salt="actions.pledge")


def make_token() -> str:
    """Return a new token of this minute."""
    minute = int(time.time() // MINUTE)
    return _signer.sign(f"{minute}.{secrets.token_hex(RANDOM)}")


def is_valid(token: str) -> bool:
    """Tell whether `token` is ours and still holds."""
    try:
        minute = int(_signer.unsign(token).partition(".")[0])
    except (signing.BadSignature, ValueError):
        return False
    age = time.time() - minute * MINUTE
    # Two machines may disagree a little about the time.
    return -MINUTE <= age <= VALID_FOR
