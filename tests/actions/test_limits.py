"""The limits: exact, shared by all processes, and forgetful."""

from datetime import UTC, datetime, timedelta
from io import StringIO
from typing import Any

import pytest
import time_machine
from django.core.cache import caches
from django.core.management import call_command
from django.db import DatabaseError, connection
from django.http import HttpRequest
from django.test import RequestFactory
from pytest_django import DjangoAssertNumQueries, Settings

from actions.limits import OutOfReachError, allows, first_time, forget
from actions.limits.counting import READERS_A_NETWORK
from actions.limits.reader import network_of, seconds_left_today

pytestmark = pytest.mark.django_db

MINUTE = timedelta(minutes=1)
# Noon in Sydney, where summer time holds.
NOON = datetime(2026, 11, 22, 1, 0, tzinfo=UTC)


def asked(
    address: str = "203.0.113.7", agent: str = "Browser 1", **headers: str
) -> HttpRequest:
    """Return a request from somewhere."""
    return RequestFactory().get(
        "/", REMOTE_ADDR=address, HTTP_USER_AGENT=agent, **headers
    )


def rows() -> list[tuple[Any, ...]]:
    """Return all that the table of the limits holds."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT cache_key, value, expires FROM limits")
        return cursor.fetchall()


def broken(*args: object, **kwargs: object) -> None:
    """Fail as a database does."""
    raise DatabaseError("server closed the connection")


@pytest.fixture
def no_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    """Put the shared cache out of reach."""
    for name in ("get", "add", "set", "delete"):
        monkeypatch.setattr(type(caches["limits"]), name, broken)


def test_a_reader_has_so_many_turns_and_another_has_their_own() -> None:
    with time_machine.travel(NOON, tick=False):
        turns = [allows(asked(), "pack", 3, MINUTE) for _ in range(5)]
        assert turns == [True, True, True, False, False]
        assert allows(asked(agent="Browser 2"), "pack", 3, MINUTE)
        assert allows(asked("198.51.100.1"), "pack", 3, MINUTE)
        assert allows(asked(), "pledge", 3, MINUTE)
    with time_machine.travel(NOON + MINUTE, tick=False):
        assert allows(asked(), "pack", 3, MINUTE)


def test_a_new_name_of_the_browser_each_time_helps_only_so_far() -> None:
    with time_machine.travel(NOON, tick=False):
        turns = [
            allows(asked(agent=f"Script {n}"), "pack", 1, MINUTE)
            for n in range(READERS_A_NETWORK + 5)
        ]
    assert turns.count(True) == READERS_A_NETWORK


def test_turns_are_exact_when_the_place_to_begin_is_forgotten() -> None:
    with time_machine.travel(NOON, tick=False):
        assert allows(asked(), "pack", 2, MINUTE)
        kept = {key.split(":")[-1] for key, _, _ in rows()}
        caches["limits"].delete_many([k for k in kept if len(k) == 64])
        assert allows(asked(), "pack", 2, MINUTE)
        assert not allows(asked(), "pack", 2, MINUTE)


def test_to_refuse_is_cheap(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    with time_machine.travel(NOON, tick=False):
        assert allows(asked(), "pack", 1, MINUTE)
        with django_assert_num_queries(3):
            assert not allows(asked(), "pack", 1, MINUTE)


def test_the_first_time_is_one_time() -> None:
    assert first_time(asked(), "pledge", "token")
    assert not first_time(asked(), "pledge", "token")
    assert not first_time(asked("203.0.113.99"), "pledge", "token")
    assert first_time(asked(), "pledge", "other token")
    assert first_time(asked("203.0.114.7"), "pledge", "token")
    assert first_time(asked(agent="Browser 2"), "pledge", "token")
    forget(asked(), "pledge", "token")
    assert first_time(asked(), "pledge", "token")


def test_at_midnight_all_is_gone_with_its_key() -> None:
    with time_machine.travel(NOON, tick=False) as clock:
        first_time(asked(), "pledge", "token")
        allows(asked(), "pack", 3, MINUTE)
        before = rows()
        clock.shift(timedelta(hours=12))
        assert first_time(asked(), "pledge", "token")
        after = rows()
    assert not {value for _, value, _ in before if len(value) > 40} & {
        value for _, value, _ in after
    }
    assert not {key for key, _, _ in before} & {key for key, _, _ in after}


def test_a_day_that_nobody_follows_is_cleared_as_well() -> None:
    with time_machine.travel(NOON, tick=False) as clock:
        first_time(asked(), "pledge", "token")
        allows(asked(), "pack", 3, MINUTE)
        clock.shift(timedelta(hours=12))
        told = [cleared(), cleared()]
    assert not rows()
    # A key and a mark, then two turns with the place to begin for each.
    assert told == ["6 expired marks deleted.", "0 expired marks deleted."]


def test_what_still_counts_is_not_cleared() -> None:
    with time_machine.travel(NOON, tick=False):
        assert first_time(asked(), "pledge", "token")
        assert cleared() == "0 expired marks deleted."
        assert not first_time(asked(), "pledge", "token")


def cleared() -> str:
    """Run the command of the daily schedule; return what it says."""
    out = StringIO()
    call_command("clear_limits", stdout=out)
    return out.getvalue().strip()


@pytest.mark.parametrize(
    ("moment", "seconds"),
    [
        ("2026-11-22T00:00:00+11:00", 24 * 3_600),
        ("2026-11-22T23:59:59.9+11:00", 1),
        ("2026-10-04T00:00:00+10:00", 23 * 3_600),
        ("2026-04-05T00:00:00+11:00", 25 * 3_600),
    ],
)
def test_a_day_ends_at_midnight_in_the_sites_time_zone(
    moment: str, seconds: int
) -> None:
    with time_machine.travel(datetime.fromisoformat(moment), tick=False):
        assert seconds_left_today() == seconds


def test_nothing_kept_names_the_reader() -> None:
    first_time(asked(), "pledge", "token")
    allows(asked(), "pack", 3, MINUTE)
    told = repr(rows())
    for word in ("203.0.113", "Browser", "pledge", "pack", "token"):
        assert word not in told


def test_a_cache_out_of_reach_leaves_each_process_its_own_count(
    no_cache: None, caplog: pytest.LogCaptureFixture
) -> None:
    with time_machine.travel(NOON, tick=False):
        turns = [allows(asked(), "pack", 2, MINUTE) for _ in range(3)]
    assert turns == [True, True, False]
    assert not rows()
    assert "DatabaseError" in caplog.text
    assert "203.0.113" not in caplog.text


def test_a_cache_out_of_reach_knows_no_first_time(no_cache: None) -> None:
    with pytest.raises(OutOfReachError):
        first_time(asked(), "pledge", "token")
    forget(asked(), "pledge", "token")


def test_a_cache_that_silently_keeps_nothing_is_out_of_reach(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first_time(asked(), "pledge", "another")
    monkeypatch.setattr(type(caches["limits"]), "add", lambda *args: False)
    with pytest.raises(OutOfReachError):
        first_time(asked(), "pledge", "token")


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("203.0.113.7", "203.0.113.0/24"),
        ("203.0.113.7:5678", "203.0.113.0/24"),
        ("::ffff:203.0.113.7", "203.0.113.0/24"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1::/48"),
        ("[2001:db8:1:2::9]:5678", "2001:db8:1::/48"),
        ("fe80::1%eth0", "fe80::/48"),
        ("unknown", ""),
        ("", ""),
        ("\0", ""),
        ("9" * 9_000, ""),
    ],
)
def test_an_address_becomes_its_network(
    settings: Settings, address: str, network: str
) -> None:
    assert network_of(asked(address)) == network
    settings.TRUST_PROXY = True
    proxied = asked("10.0.0.1", HTTP_X_FORWARDED_FOR=address)
    assert network_of(proxied) == (network or ("10.0.0.0/24" if not address else ""))


def test_only_a_trusted_proxy_is_believed_and_only_its_own_word(
    settings: Settings,
) -> None:
    made_up = asked("203.0.113.7", HTTP_X_FORWARDED_FOR="198.51.100.1")
    assert network_of(made_up) == "203.0.113.0/24"
    settings.TRUST_PROXY = True
    proxied = asked("10.0.0.1", HTTP_X_FORWARDED_FOR="198.51.100.1, 192.0.2.9")
    assert network_of(proxied) == "192.0.2.0/24"
    assert network_of(asked("10.0.0.1")) == "10.0.0.0/24"
