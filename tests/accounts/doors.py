"""Comes to the door as people do: with a password, a phone, or recovery codes."""

import time
from typing import Any

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from django.test import Client
from django_otp.oath import TOTP
from django_otp.plugins.otp_totp.models import TOTPDevice

from tests.conftest import SecureClient

PASSWORD = "four words of no meaning"
LOGIN = "/admin/login/"
CODE = "/admin/login/code/"
SET_UP = "/admin/login/set-up/"


def make_person(name: str = "robin", **values: Any) -> Any:
    """Return somebody who may enter the admin."""
    user = get_user_model().objects.create_user(
        name, f"{name}@example.org", PASSWORD, **values
    )
    user.user_permissions.add(Permission.objects.get(codename="access_admin"))
    return user


def give_phone(user: Any) -> TOTPDevice:
    """Let `user` have a phone already."""
    return TOTPDevice.objects.create(user=user, confirmed=True, name="phone")


def code_of(device: TOTPDevice, later: int = 0) -> str:
    """Return what the phone shows now, or `later` times thirty seconds on."""
    totp = TOTP(device.bin_key)
    totp.time = time.time() + later * 30
    return f"{totp.token():06d}"


def wrong_code(device: TOTPDevice) -> str:
    """Return six digits that the phone shows at no time around now."""
    near = {code_of(device, later) for later in range(-4, 5)}
    return next(code for n in range(20) if (code := f"{n:06d}") not in near)


def new_client() -> Client:
    """Return a browser of its own."""
    return SecureClient()


def sign_in(
    client: Client,
    name: str = "robin",
    password: str = PASSWORD,
    next_page: str = "",
    **extra: Any,
) -> Any:
    """Send the first form."""
    data = {"username": name, "password": password, "next": next_page}
    return client.post(LOGIN, data, **extra)


def give_code(client: Client, code: str, **extra: Any) -> Any:
    """Send the second form."""
    return client.post(CODE, {"code": code}, **extra)
