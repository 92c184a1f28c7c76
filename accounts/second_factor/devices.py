"""Whose phone counts: setting up, checking and taking away a second factor.

django-otp keeps the secret, computes the codes and accepts none of them twice.
"""

import time
from base64 import b32encode
from typing import Any

import django_otp
import segno
from django.db import transaction
from django.http import HttpRequest
from django.utils.safestring import SafeString, mark_safe
from django_otp.oath import TOTP
from django_otp.plugins.otp_totp.models import TOTPDevice

from accounts.models import RecoveryCode
from accounts.second_factor import recovery
from accounts.sessions import ending, stamps


def device_of(user: Any) -> TOTPDevice | None:
    """Return the device that `user` signs in with, if there is one."""
    return TOTPDevice.objects.filter(user=user, confirmed=True).first()


def planned_device(user: Any, key: str) -> TOTPDevice:
    """Return a device with a secret, 40 hexadecimal digits, that is not kept yet."""
    return TOTPDevice(user=user, key=key, name="phone")


def secret_of(device: TOTPDevice) -> str:
    """Return the secret as apps take it, in groups that can be typed."""
    secret = b32encode(device.bin_key).decode()
    return " ".join(secret[at : at + 4] for at in range(0, len(secret), 4))


def picture_of(device: TOTPDevice) -> SafeString:
    """Return the QR code of the secret as SVG, without a style of its own."""
    code = segno.make(device.config_url, error="m")
    # Built by segno from what is encoded as dots: nothing of it is markup.
    return mark_safe(  # noqa: S308
        code.svg_inline(scale=5, border=4, light="white", svgclass="two-step-code")
    )


@transaction.atomic
def set_up(request: HttpRequest, device: TOTPDevice, code: str) -> list[str] | None:
    """Keep `device` if `code` is from it; return new recovery codes, None if not.

    It takes the place of an earlier one, and every session that was proven by that
    has to prove itself anew; this one is proven.
    """
    totp = TOTP(device.bin_key, device.step, device.t0, device.digits)
    totp.time = time.time()
    if not totp.verify(int(code), tolerance=device.tolerance):
        return None
    device.last_t, device.drift = totp.t(), totp.drift
    TOTPDevice.objects.filter(user=device.user).delete()
    device.save()
    prove(request, device)
    return recovery.make_codes(device.user)


def check(user: Any, code: str) -> TOTPDevice | None:
    """Return the device of `user` if `code` is its code, and was not used before."""
    device = device_of(user)
    if device is None:
        return None
    return django_otp.verify_token(user, device.persistent_id, code)


def prove(request: HttpRequest, device: TOTPDevice) -> None:
    """Let this session count as one that has taken the second step."""
    request.session.cycle_key()
    request.session[django_otp.DEVICE_ID_SESSION_KEY] = device.persistent_id
    request.session[stamps.SECOND_STEP] = True


@transaction.atomic
def remove(user: Any) -> bool:
    """Take device and recovery codes away; tell whether there was a device."""
    RecoveryCode.objects.filter(user=user).delete()
    return bool(TOTPDevice.objects.filter(user=user).delete()[0])


@transaction.atomic
def reset(user: Any) -> bool:
    """Do the same for somebody else, and end all their sessions.

    Otherwise one that was stolen could set up a phone of its own.
    """
    ending.end_all(user)
    return remove(user)
