"""One table says who may open and send which address of the admin.

`permissions.csv` is taken over after it was read: a cell that appears is a door that
opened. Each row is an address and whose thing it is about; each cell has the methods
that were answered with more than a refusal.
"""

import csv
from pathlib import Path
from typing import Any

import pytest
from django.db import transaction
from django.test import Client

from resources.models import HelplineOrder
from tests.accounts.admin_urls import filled, is_owned, patterns
from tests.accounts.things import Things
from tests.conftest import SecureClient
from tests.people import ROLES, client_of, person

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

TABLE = Path(__file__).with_name("permissions.csv")
NOBODY, STRANGER = "Nobody", "Without a role"
COLUMNS = (NOBODY, STRANGER, *ROLES)
# Where a refusal leads to.
REFUSALS = ("/admin/", "/admin/login/")
# What everybody may open: the door, a new password, and the words and icons of both.
OPEN = (
    "admin/login/",
    "admin/password_reset/",
    "admin/logout/",
    "admin/jsi18n/",
    "admin/sprite/",
)


def rows() -> list[tuple[str, str]]:
    """Return each address with whose thing it is about."""
    found: list[tuple[str, str]] = []
    for pattern in patterns():
        whose = ("own", "foreign") if is_owned(pattern) else ("",)
        found.extend((pattern, each) for each in whose)
    return found


def expected(role: str) -> dict[tuple[str, str], str]:
    """Return what the table says of a role."""
    with TABLE.open(newline="") as file:
        return {(r["address"], r["whose"]): r[role] for r in csv.DictReader(file)}


def found_for(role: str) -> dict[tuple[str, str], str]:
    """Ask for everything, with both methods, and change nothing."""
    other = person("somebody-else", "Writers")
    foreign = Things.of(other, "foreign")
    HelplineOrder.objects.create(services=[], user=other)
    user, client = None, SecureClient()
    if role != NOBODY:
        user = person("me", "" if role == STRANGER else role)
        client = client_of(user)
    things = {"own": Things.of(user or other, "own"), "foreign": foreign, "": foreign}
    client.raise_request_exception = False
    return {
        (pattern, whose): " ".join(
            method
            for method in ("GET", "POST")
            if answers(client, method, filled(pattern, things[whose], other), user)
        )
        for pattern, whose in rows()
    }


def answers(client: Client, method: str, url: str, user: Any) -> bool:
    """Tell whether a request is answered with more than a refusal."""
    if user:
        client.force_login(user)
    with transaction.atomic():
        response = client.get(url) if method == "GET" else client.post(url)
        transaction.set_rollback(True)
    if response.status_code in {301, 302}:
        return not response["Location"].split("?")[0].endswith(REFUSALS)
    return response.status_code < 300


@pytest.mark.parametrize("role", COLUMNS)
def test_each_role_opens_what_the_table_says(role: str) -> None:
    assert found_for(role) == expected(role)


def test_without_a_role_nothing_but_the_door_opens() -> None:
    for role in (NOBODY, STRANGER):
        opened = {address for (address, _), cell in expected(role).items() if cell}
        assert all(address.startswith(OPEN) for address in opened), opened
