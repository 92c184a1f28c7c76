"""A room full of people who pledge: each of them counts, and each of them once."""

import re

import pytest
import time_machine
from django.test import Client

from actions.models import PledgeCount

pytestmark = pytest.mark.django_db

ADDRESS = "/act/pledge/"
PEOPLE = 8


def load(client: Client) -> str:
    """Load the page and return the token of that copy."""
    found = re.search(r'name="token" value="([^"]+)"', text_of(client))
    assert found
    return found[1]


def text_of(client: Client) -> str:
    return client.get(ADDRESS).content.decode()


def tap(client: Client, token: str) -> None:
    response = client.post(ADDRESS, {"i_will": "talk", "token": token})
    assert response.status_code == 303


def total() -> int:
    return sum(PledgeCount.objects.totals().values())


def test_like_browsers_behind_one_address_count_each(client: Client) -> None:
    with time_machine.travel("2026-11-22T01:00:00Z", tick=False):
        tokens = [load(client) for _ in range(PEOPLE)]
        for token in tokens:
            tap(client, token)
    assert total() == PEOPLE


def test_a_double_tap_on_each_copy_counts_once(client: Client) -> None:
    tokens = [load(client) for _ in range(2)]
    for token in tokens * 3:
        tap(client, token)
    assert total() == 2


def test_copies_of_one_minute_differ_in_nothing_but_the_token(client: Client) -> None:
    with time_machine.travel("2026-11-22T01:00:00Z", tick=False):
        first, second = text_of(client), text_of(client)
    assert first != second
    one, other = (
        re.sub(r'(name="token" value=")[^"]+', r"\1", html) for html in (first, second)
    )
    assert one == other
