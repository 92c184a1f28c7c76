"""Whoever guesses is stopped: by account, by network, and when nobody can count."""

import re
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.core import mail
from django.db import OperationalError
from django.test import Client
from django.utils import timezone

from accounts import throttling
from accounts.models import SignInEvent, Turn
from tests.accounts import doors

pytestmark = pytest.mark.django_db

Event = SignInEvent.Event
HERE, ELSEWHERE = "192.0.2.7", "198.51.100.9"


@pytest.fixture
def robin() -> Any:
    return doors.make_person()


def fail(client: Client, times: int, name: str = "robin", where: str = HERE) -> None:
    for _ in range(times):
        answer = doors.sign_in(client, name, "a wrong one", REMOTE_ADDR=where)
        assert answer.status_code == 200


def test_after_five_tries_an_account_rests(client: Client, robin: Any) -> None:
    fail(client, 5)
    answer = doors.sign_in(client, REMOTE_ADDR=ELSEWHERE)
    assert answer.status_code == 429
    assert 0 < int(answer["Retry-After"]) <= 901
    text = answer.content.decode()
    assert "wait 15 minutes" in text
    assert 'value="robin"' in text
    assert client.get("/admin/account/").status_code == 302


def test_the_sixth_try_in_any_quarter_of_an_hour_is_one_too_many(
    client: Client, robin: Any
) -> None:
    begin = timezone.now()
    for minute in (0, 10, 11, 12, 13):
        with time_machine.travel(begin + timedelta(minutes=minute), tick=False):
            fail(client, 1)
    with time_machine.travel(begin + timedelta(minutes=16), tick=False):
        fail(client, 1)
        assert doors.sign_in(client).status_code == 429
    with time_machine.travel(begin + timedelta(minutes=26), tick=False):
        assert doors.sign_in(client).status_code == 302


def test_the_right_password_gives_the_turns_back(client: Client, robin: Any) -> None:
    fail(client, 4)
    assert doors.sign_in(client).status_code == 302
    fail(doors.new_client(), 5)


def test_a_name_that_nobody_has_rests_in_the_same_way(
    client: Client, robin: Any
) -> None:
    answers = []
    for name in ("robin", "nobody"):
        tries = [doors.sign_in(client, name, "wrong") for _ in range(6)]
        answers.append([told(answer, name) for answer in tries])
    assert answers[0] == answers[1]
    assert answers[0][5][0] == 429


def told(answer: Any, name: str) -> tuple[int, int]:
    """Return what an answer tells about an account: the token is always another."""
    return answer.status_code, len(answer.content.decode().replace(name, ""))


def test_a_name_in_another_spelling_is_the_same_account(
    client: Client, robin: Any
) -> None:
    for name in ("robin", "Robin", "ROBIN", " robin", "ｒobin"):
        doors.sign_in(client, name, "wrong")
    assert doors.sign_in(client).status_code == 429


def test_after_twenty_tries_a_network_rests(client: Client, robin: Any) -> None:
    for number in range(20):
        fail(client, 1, f"nobody-{number}", f"192.0.2.{number}")
    assert doors.sign_in(client, REMOTE_ADDR="192.0.2.250").status_code == 429
    assert doors.sign_in(client, REMOTE_ADDR=ELSEWHERE).status_code == 302


def test_one_locked_account_does_not_cost_its_network_a_turn(
    client: Client, robin: Any
) -> None:
    doors.make_person("kim")
    fail(client, 5)
    for _ in range(20):
        assert doors.sign_in(client, REMOTE_ADDR=HERE).status_code == 429
    assert doors.sign_in(client, "kim", REMOTE_ADDR=HERE).status_code == 302


def test_being_stopped_is_written_down_once(client: Client, robin: Any) -> None:
    fail(client, 5)
    for _ in range(3):
        doors.sign_in(client)
    assert SignInEvent.objects.filter(event=Event.LOCKED, user=robin).count() == 1


def test_codes_are_limited_too(client: Client, robin: Any) -> None:
    phone = doors.give_phone(robin)
    doors.sign_in(client)
    for _ in range(5):
        assert doors.give_code(client, doors.wrong_code(phone)).status_code == 200
    # Neither the right code nor the password again gives another try.
    assert doors.give_code(client, doors.code_of(phone)).status_code == 429
    doors.sign_in(client)
    answer = doors.give_code(client, doors.code_of(phone))
    assert answer.status_code == 429
    assert int(answer["Retry-After"]) > 0


def test_the_password_asked_once_more_counts_with_the_others(
    client: Client, robin: Any
) -> None:
    client.force_login(robin)
    for _ in range(5):
        client.post("/admin/confirm-password/", {"password": "wrong"})
    right = {"password": doors.PASSWORD}
    assert client.post("/admin/confirm-password/", right).status_code == 429
    assert doors.sign_in(doors.new_client()).status_code == 429


@pytest.mark.parametrize("address", ["robin@example.org", "nobody@example.org"])
def test_asking_for_a_new_password_is_limited(
    client: Client, robin: Any, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("accounts.signing_in.reset.Thread", AtOnce)
    path = "/admin/password_reset/"
    answers = [client.post(path, {"email": address}) for _ in range(6)]
    assert [answer.status_code for answer in answers] == [302] * 5 + [429]
    assert "wait" in answers[5].content.decode()
    assert len(mail.outbox) == (5 if address.startswith("robin") else 0)


def test_a_new_password_does_not_skip_the_code(
    client: Client, robin: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    doors.give_phone(robin)
    monkeypatch.setattr("accounts.signing_in.reset.Thread", AtOnce)
    client.post("/admin/password_reset/", {"email": robin.email})
    link = re.search(r"/admin/password_reset/confirm/\S+", str(mail.outbox[0].body))
    assert link
    form = client.get(link[0], follow=True)
    new = "five other words of no meaning"
    passwords = {"new_password1": new, "new_password2": new}
    client.post(form.redirect_chain[-1][0], passwords)
    assert client.get("/admin/account/").status_code == 302
    assert doors.sign_in(client, password=new)["Location"].startswith(doors.CODE)
    assert client.get("/admin/account/").status_code == 302


class AtOnce:
    """A thread that runs where it stands."""

    def __init__(self, target: Any, **_: Any) -> None:
        self.start = target


@pytest.mark.parametrize("path", [doors.LOGIN, "/admin/password_reset/"])
def test_nobody_signs_in_while_nobody_can_count(
    client: Client, robin: Any, monkeypatch: pytest.MonkeyPatch, path: str
) -> None:
    def broken(*args: Any) -> None:
        raise OperationalError

    monkeypatch.setattr(throttling, "_take", broken)
    data = {"username": "robin", "password": doors.PASSWORD, "email": robin.email}
    answer = client.post(path, data)
    assert answer.status_code == 503
    assert answer["Retry-After"] == "60"
    assert "not possible right now" in answer.content.decode()
    assert client.get("/admin/account/").status_code == 302
    assert not mail.outbox


def test_neither_name_nor_address_is_kept(client: Client, robin: Any) -> None:
    doors.sign_in(client, "My Secret Password", "x", REMOTE_ADDR=HERE)
    kept = [*Turn.objects.values(), *SignInEvent.objects.values()]
    assert "Secret" not in str(kept)
    assert HERE not in str(kept)
    line = SignInEvent.objects.get(event=Event.FAILED)
    assert (line.user, line.network) == (None, "192.0.2.0/24")
