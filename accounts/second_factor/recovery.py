"""Recovery codes: ten that are shown once, each of them good for one sign-in."""

import secrets
from base64 import b32encode
from hashlib import sha256
from typing import Any

from django.db import transaction

from accounts.models import RecoveryCode

HOW_MANY = 10
LENGTH = 16  # letters and digits of base 32, five bits each
GROUP = 4


@transaction.atomic
def make_codes(user: Any) -> list[str]:
    """Return ten new codes for `user`, to be shown once; earlier ones are void."""
    codes = [_new_code() for _ in range(HOW_MANY)]
    RecoveryCode.objects.filter(user=user).delete()
    RecoveryCode.objects.bulk_create(
        RecoveryCode(user=user, digest=_digest(user, code)) for code in codes
    )
    return codes


def use_code(user: Any, code: str) -> bool:
    """Tell whether `code` is one of `user`, and make sure it never is again."""
    used = RecoveryCode.objects.filter(user=user, digest=_digest(user, code))
    return bool(used.delete()[0])


def _new_code() -> str:
    letters = b32encode(secrets.token_bytes(LENGTH * 5 // 8)).decode().lower()
    return "-".join(letters[at : at + GROUP] for at in range(0, LENGTH, GROUP))


def _digest(user: Any, code: str) -> str:
    bare = code.replace("-", "").replace(" ", "").lower()
    return sha256(f"{user.pk}:{bare}".encode()).hexdigest()
