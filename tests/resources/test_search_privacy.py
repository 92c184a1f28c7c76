"""What somebody types stays between them and the page, whatever it is."""

import logging
import pickle
import re
from collections.abc import Callable
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.core.cache import cache
from django.db import DatabaseError, connection
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from campaign_site.logs import JSONFormatter
from tests.conftest import SecureClient

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

MARK = "zebrafinch"
HOSTILE = {
    "nul": "a\0b",
    "controls": "".join(map(chr, range(1, 32))) + "a\x7f\x85",
    "quotes": "'\"`''\"\"” OR 1=1 --",
    "operators": "a AND b OR NOT (c) NEAR(d e, 2) ^f + - * :",
    "near": 'NEAR("a" "b")',
    "column": "{title} : a",
    "tsquery": "a & b | !c <-> d <2> e:*AB \\",
    "wildcards": "%_*?[a]",
    "format": "%s %d %(q)s {0} {{ q }} {% now %}",
    "html": '<script>alert(1)</script>"><img src=x onerror=alert(1)>',
    "emoji": "👩‍👩‍👧‍👦" * 8,
    "right-to-left": "\u202eabc\u2066אבג\u2069",
    "invisible": "\u200b\u200d\ufeff\u00ad",
    "combining": "a" + "\u0301" * 199,
    "ligature": "\ufdfa" * 200,
    "surrogate": "\ufffd\ufffe\uffff",
    "han": "性的虐待 帮助",
    "one-letter": "a " * 99,
    "long": "a" * 200,
    "too-long": "a" * 201,
    "500-words": "help " * 500,
    "5000-words": "suicide child " * 2_500,
    "100-kb-word": "a" * 100_000,
    "100-kb-marks": "\u0301" * 50_000,
    "blank": " \t\n",
}


def send(client: Client, query: str, **more: Any) -> Any:
    """Return the answer to a query, posted."""
    return client.post("/search/", {"q": query, **more})


@pytest.mark.parametrize("query", HOSTILE.values(), ids=HOSTILE)
def test_hostile_queries_get_a_page_with_help(client: Client, query: str) -> None:
    response = send(client, query)
    assert response.status_code in {200, 400}
    html = response.content.decode()
    assert "tel:1800551800" in html
    assert 'aria-label="Content warning"' in html
    assert "<script>alert" not in html
    assert "onerror" not in re.sub(r'value="[^"]*"', "", html)
    assert len(html) < 60_000
    assert not response.cookies


@pytest.mark.parametrize("query", HOSTILE.values(), ids=HOSTILE)
def test_the_same_in_an_address_is_answered_too(client: Client, query: str) -> None:
    response = client.get("/search/", {"q": query})
    assert response.status_code in {200, 400}
    assert "no-store" in response["Cache-Control"]
    assert "tel:1800551800" in response.content.decode()


BODIES = {
    "nothing": (b"", "application/x-www-form-urlencoded"),
    "repeated": (b"q=one&q=two&page=1&page=2", "application/x-www-form-urlencoded"),
    "broken": (b"q=%zz%ff%00&&&=;", "application/x-www-form-urlencoded"),
    "keys": (
        b"&".join(b"k%d=1" % n for n in range(10_001)),
        "application/x-www-form-urlencoded",
    ),
    "charset": (b"q=a", "application/x-www-form-urlencoded; charset=utf-7"),
    "boundary": (b"--x\r\n", "multipart/form-data"),
    "json": (b'{"q": "a"}', "application/json"),
    "large": (b"q=" + b"a" * 3_000_000, "application/x-www-form-urlencoded"),
}


@pytest.mark.parametrize("name", BODIES)
def test_broken_forms_get_a_page_with_help(client: Client, name: str) -> None:
    body, kind = BODIES[name]
    response = client.generic("POST", "/search/", body, content_type=kind)
    assert response.status_code in {200, 400}
    assert "tel:1800551800" in response.content.decode()


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.text(max_size=220), st.text(max_size=12))
def test_any_text_is_answered(client: Client, query: str, page: str) -> None:
    response = send(client, query, page=page)
    assert response.status_code in {200, 400}
    shown = BeautifulSoup(response.content, "html.parser").find(id="search-field")
    assert shown["value"].split() == query[:200].replace("\0", "").split()


def test_only_the_field_repeats_the_query(client: Client) -> None:
    response = send(client, MARK)
    html = response.content.decode()
    assert html.count(MARK) == 1
    assert f'value="{MARK}"' in html
    assert re.search(r"<title>Search – [^<]*</title>", html)


def test_an_answer_may_not_be_kept_or_listed_and_the_form_may(client: Client) -> None:
    for response in (
        send(client, MARK),
        send(client, ""),
        client.get("/search/", {"q": MARK}),
        client.get("/search/", {"q": ""}),
    ):
        assert response["Cache-Control"] == "private, no-store"
        assert response["X-Robots-Tag"] == "noindex"
        assert 'content="noindex"' in response.content.decode()
        assert response["Referrer-Policy"] == "no-referrer"
        assert not response.cookies
    form = client.get("/search/")
    assert "max-age=60" in form["Cache-Control"]
    assert "noindex" not in form.content.decode()


def test_the_form_works_from_anywhere_without_a_token() -> None:
    client = SecureClient(enforce_csrf_checks=True)
    response = client.post("/search/", {"q": MARK}, headers={"origin": "null"})
    assert response.status_code == 200
    form = BeautifulSoup(response.content, "html.parser").find("form", role="search")
    assert form["method"] == "post"
    assert form.input["autocomplete"] == "off"
    assert form.input["spellcheck"] == "false"
    assert not form.find(attrs={"type": "hidden"})


def break_search(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the search fail as a database does: quoting what it was given."""

    def fail(query: str, *args: object) -> None:
        try:
            raise ValueError(query)
        except ValueError as error:
            raise DatabaseError(f'syntax error near "{query}"') from error

    monkeypatch.setattr("resources.search.views.find", fail)


@pytest.mark.parametrize(
    "prepare", [lambda _: None, break_search], ids=["works", "breaks"]
)
@pytest.mark.parametrize("method", ["get", "post"])
def test_a_query_leaves_no_trace(
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
    prepare: Callable[[pytest.MonkeyPatch], None],
    method: str,
) -> None:
    prepare(monkeypatch)
    client = SecureClient(raise_request_exception=False)
    with caplog.at_level(logging.DEBUG):
        response = getattr(client, method)("/search/", {"q": f"{MARK} suicide"})
    assert response.status_code == (500 if prepare is break_search else 200)
    written = [JSONFormatter().format(record) for record in caplog.records]
    if response.status_code == 500:
        assert any("SearchError: DatabaseError" in line for line in written)
        assert any("in fail" in line for line in written)
        assert MARK not in response.content.decode()
    assert MARK not in "\n".join(written)
    assert MARK not in kept_in_the_database()
    assert MARK.encode() not in pickle.dumps(getattr(cache, "_cache", {}))


def kept_in_the_database() -> str:
    """Return every row of every table as text."""
    rows = []
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")
            rows.append(repr(cursor.fetchall()))
    return "\n".join(rows)
