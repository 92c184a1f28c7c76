"""The pledge: counted once, refused calmly, and nothing kept of who gave it."""

import re
import time
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.core.cache import caches
from django.core.signing import Signer
from django.db import OperationalError, connection
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from actions.models import ActionPage, PledgeCount
from actions.pledge.choices import Pledge
from actions.pledge.counting import MOST
from actions.pledge.tokens import VALID_FOR, make_token
from actions.templatetags.pledge import SHOWN_FROM
from campaign_site import policies
from tests.conftest import SecureClient

pytestmark = pytest.mark.django_db

ADDRESS = "/act/pledge/"
MARK = "Telltale Browser 1.0"


def tap(
    client: Client, word: str = "talk", token: str | None = None, **extra: Any
) -> HttpResponse:
    """Press a button of the pledge."""
    token = make_token() if token is None else token
    return client.post(ADDRESS, {"i_will": word, "token": token}, **extra)


def total() -> int:
    """Return how often anything was pledged."""
    return sum(PledgeCount.objects.totals().values())


def assert_calm(response: HttpResponse, status: int) -> None:
    """Check that a refusal is a page with help and fresh buttons, and kept nowhere."""
    html = response.content.decode()
    assert response.status_code == status
    assert "Nothing is lost" in html
    assert html.count('name="i_will"') == len(Pledge)
    assert "tel:1800551800" in html
    assert 'aria-label="Content warning"' in html
    assert response["Cache-Control"] == "private, no-store"
    assert not response.cookies


@pytest.mark.parametrize("word", Pledge.values)
def test_one_tap_is_counted_and_thanked(client: Client, word: str) -> None:
    response = tap(client, word)
    assert response.status_code == 303
    assert response["Location"] == f"/act/pledge/thanks/{word}/"
    assert response["Cache-Control"] == "private, no-store"
    assert not response.cookies
    row = PledgeCount.objects.get()
    assert (row.pledge, row.day, row.count) == (word, timezone.localdate(), 1)
    assert client.get(response["Location"]).status_code == 200


def test_a_day_is_one_of_the_sites_time_zone(client: Client) -> None:
    with time_machine.travel("2026-11-22T13:30:00Z", tick=False):
        tap(client)
    assert str(PledgeCount.objects.get().day) == "2026-11-23"


def test_the_same_tap_again_is_thanked_and_counted_once(client: Client) -> None:
    token = make_token()
    for _ in range(3):
        assert tap(client, token=token).status_code == 303
    assert total() == 1
    tap(client, "watch", token)
    tap(client, token=token, REMOTE_ADDR="198.51.100.9")
    assert total() == 3


def test_a_page_that_was_kept_for_a_day_still_counts(client: Client) -> None:
    kept = sum(map(int, re.findall(r"=(\d+)", policies.PUBLIC_PAGE)))
    assert kept < VALID_FOR
    with time_machine.travel(time.time() - kept, tick=False):
        token = make_token()
    assert tap(client, token=token).status_code == 303
    assert total() == 1


@pytest.mark.parametrize(
    "token",
    [
        "",
        "1",
        f"{int(time.time() // 60)}:forged",
        Signer().sign(str(int(time.time() // 60))),
        Signer(salt="actions.pledge").sign("now"),
        Signer(salt="actions.pledge").sign("9" * 30),
        Signer(salt="actions.pledge").sign("-5"),
        Signer(salt="actions.pledge").sign(str(int(time.time() // 60) + 60)),
        Signer(salt="actions.pledge").sign(str(int(time.time() // 60) - 27 * 60)),
        "\0",
        "🕯" * 5_000,
    ],
)
def test_a_token_that_is_not_ours_or_too_old_counts_nothing(
    client: Client, token: str
) -> None:
    assert_calm(tap(client, token=token), 400)
    assert total() == 0


@pytest.mark.parametrize("word", ["", "TALK", "shout", "talk\0", "t" * 900_000])
def test_an_odd_word_counts_nothing(client: Client, word: str) -> None:
    assert_calm(tap(client, word), 400)
    assert total() == 0


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        ("", "application/x-www-form-urlencoded"),
        ("i_will=talk", "application/x-www-form-urlencoded"),
        ('{"i_will": "talk"}', "application/json"),
        ("i_will=talk&token=TOKEN", "text/plain"),
        ("i_will=talk&i_will=watch&token=TOKEN", "application/x-www-form-urlencoded"),
        ("i_will=talk&token=TOKEN&token=x", "application/x-www-form-urlencoded"),
        ("i_will[]=talk&token=TOKEN", "application/x-www-form-urlencoded"),
        ("i_will=talk&token=TOKEN", "multipart/form-data"),
        ("i_will=talk&token=TOKEN", "multipart/form-data; boundary="),
        ("--a\r\n\r\n", "multipart/form-data; boundary=a"),
        (
            "i_will=talk&token=TOKEN",
            "application/x-www-form-urlencoded; charset=koi8-r",
        ),
        ("%ff=%00&token=%fe", "application/x-www-form-urlencoded"),
        ("a" * 3_000_000, "application/x-www-form-urlencoded"),
        ("a=1&" * 10_001, "application/x-www-form-urlencoded"),
    ],
)
def test_odd_bodies_count_nothing_and_end_in_help(
    client: Client, body: str, content_type: str
) -> None:
    sent = body.replace("TOKEN", make_token())
    response = client.generic("POST", ADDRESS, sent, content_type)
    assert 400 <= response.status_code < 500
    assert "tel:1800551800" in response.content.decode()
    assert total() == 0


def test_only_a_post_counts(client: Client) -> None:
    query = {"i_will": "talk", "token": make_token()}
    for method in ("get", "head"):
        assert getattr(client, method)(ADDRESS, query).status_code == 200
    for method in ("put", "patch", "delete", "options"):
        assert getattr(client, method)(ADDRESS).status_code == 405
    assert client.post("/act/pledge/thanks/talk/").status_code == 405
    assert total() == 0


def test_it_works_from_anywhere_without_a_cookie() -> None:
    client = SecureClient(enforce_csrf_checks=True)
    assert tap(client, headers={"origin": "null"}).status_code == 303


def test_a_script_is_stopped_and_the_count_is_right(client: Client) -> None:
    with time_machine.travel("2026-11-22T01:00:00Z", tick=False) as clock:
        statuses = []
        for _ in range(MOST + 5):
            clock.shift(timedelta(seconds=1))
            statuses.append(tap(client, token=None, HTTP_USER_AGENT="S").status_code)
        # Each of them loaded a page of its own, so only the limit stops them.
        assert total() == MOST
        refused = tap(client, HTTP_USER_AGENT="S")
    assert statuses == [303] * MOST + [429] * 5
    assert_calm(refused, 429)
    assert refused["Retry-After"] == "3600"


def test_a_cache_out_of_reach_thanks_and_does_not_count(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*args: object) -> None:
        raise OperationalError("no such table: limits")

    monkeypatch.setattr(type(caches["limits"]), "get", broken)
    assert tap(client).status_code == 303
    assert total() == 0


def test_a_count_that_fails_can_be_tried_again(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    client = SecureClient(raise_request_exception=False)
    token = make_token()
    with monkeypatch.context() as patch:

        def broken(*args: object, **what: object) -> None:
            raise OperationalError("disk full")

        patch.setattr("actions.querysets.PledgeQuerySet.add_one", broken)
        response = tap(client, token=token, HTTP_USER_AGENT=MARK)
    assert response.status_code == 500
    assert "tel:1800551800" in response.content.decode()
    assert MARK not in caplog.text
    assert tap(client, token=token, HTTP_USER_AGENT=MARK).status_code == 303
    assert total() == 1


def test_nothing_is_kept_of_the_reader(client: Client) -> None:
    token = make_token()
    tap(client, token=token, HTTP_USER_AGENT=MARK, REMOTE_ADDR="203.0.113.77")
    kept = []
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")
            kept.append(repr(cursor.fetchall()))
    for trace in (MARK, "203.0.113", token):
        assert trace not in "\n".join(kept)
    assert {field.name for field in PledgeCount._meta.get_fields()} == {
        "id",
        "pledge",
        "day",
        "count",
    }


def test_caches_may_keep_the_page(client: Client) -> None:
    assert client.get(ADDRESS)["Cache-Control"] == policies.PUBLIC_PAGE


def test_small_counts_are_not_shown(client: Client) -> None:
    today = timezone.localdate()
    PledgeCount.objects.create(pledge="talk", day=today, count=SHOWN_FROM - 1)
    assert "times" not in buttons(client.get(ADDRESS))
    yesterday = today - timedelta(days=1)
    PledgeCount.objects.create(pledge="talk", day=yesterday, count=412)
    shown = buttons(client.get(ADDRESS))
    assert f"said {412 + SHOWN_FROM - 1} times" in shown
    assert shown.count("said") == 1


def buttons(response: HttpResponse) -> str:
    """Return the text of the form of the pledge."""
    form = BeautifulSoup(response.content, "html.parser").select_one(".pledge__form")
    return " ".join(form.get_text(" ").split())


def test_counting_costs_little(
    client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    tap(client, token=make_token(), HTTP_USER_AGENT="first of the day")
    with django_assert_max_num_queries(35):
        tap(client)


def test_thanks_lead_to_what_fits(client: Client) -> None:
    for word in Pledge.values:
        response = client.get(f"/act/pledge/thanks/{word}/")
        html = BeautifulSoup(response.content, "html.parser")
        step = html.select_one(".pledge-next a")
        path = {
            "watch": "/film/",
            "talk": "/act/start-a-conversation/",
            "learn": "/act/trace-an-object/",
            "write": "/act/write-about-it/",
        }[word]
        assert step["href"] == path
        assert client.get(path).status_code == 200
        for words in html.select(".ask-first__words"):
            question, _, rest = words.text.partition("\n")
            assert "Is now an OK time" in question
            assert "abuse" not in question
            assert "https://testserver/\n" in rest
        assert response["Cache-Control"] == policies.PUBLIC_PAGE
        assert 'content="noindex"' in response.content.decode()


def test_thanks_without_a_page_to_lead_to(client: Client) -> None:
    ActionPage.objects.all().unpublish()
    html = client.get("/act/pledge/thanks/write/").content.decode()
    assert "pledge-next" not in html
    assert "Is now an OK time" in html


def test_nobody_is_thanked_for_what_cannot_be_pledged(client: Client) -> None:
    for word in ("shout", "TALK", "talk%00", "x" * 300):
        assert 400 <= client.get(f"/act/pledge/thanks/{word}/").status_code < 500


def test_editors_read_the_counts_by_day_and_export_them(admin: Client) -> None:
    today = timezone.localdate()
    PledgeCount.objects.create(pledge="talk", day=today, count=7)
    before = today - timedelta(days=1)
    PledgeCount.objects.create(pledge="watch", day=before, count=412)
    page = admin.get("/admin/reports/pledges/").content.decode()
    cells = BeautifulSoup(page, "html.parser").select("table.listing tbody td")
    told = [cell.get_text(strip=True) for cell in cells]
    assert [told[2], told[5]] == ["7", "412"]
    assert "/admin/reports/pledges/" in admin.get("/admin/").content.decode()
    table = admin.get("/admin/reports/pledges/?export=csv")
    text = b"".join(table.streaming_content).decode()
    assert text.splitlines()[1:] == [f"{today},talk,7", f"{before},watch,412"]
