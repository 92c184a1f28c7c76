"""Asking an address: politely, and never a machine in a private network."""

from collections.abc import Iterator
from datetime import timedelta
from email.utils import format_datetime
from urllib.parse import quote

import pytest
from django.conf import settings
from django.utils import timezone

from pages.link_checks.collecting import addresses_in_text
from pages.link_checks.guarding import (
    PrivateAddressError,
    is_public,
    public_addresses,
)
from pages.link_checks.judging import Answer, judge
from tests.pages.link_server import Clock, Server, asker, serving


@pytest.fixture(scope="module")
def running() -> Iterator[Server]:
    with serving() as server:
        yield server


@pytest.fixture
def server(running: Server) -> Server:
    running.asked.clear()
    running.headers.clear()
    running.counts.clear()
    return running


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/ok", 200),
        ("/status/404", 404),
        ("/status/410", 410),
        ("/status/500", 500),
        ("/hops/4", 200),
        ("/noheads", 200),
        ("/endless", 200),
    ],
)
def test_the_answer_is_that_of_the_last_page(
    server: Server, path: str, status: int
) -> None:
    assert asker().ask(server.at(path)) == Answer(status)


@pytest.mark.parametrize(
    ("path", "note"),
    [
        ("/hops/5", "too-far"),
        ("/circle/a", "circle"),
        ("/slow", "slow"),
        ("/drip", "slow"),
        ("/nonsense", "not-http"),
        ("/to/http://127.0.0.1/", "private"),
        ("/to/http://169.254.169.254/latest/meta-data/", "private"),
        ("/to/http://[::1]/", "private"),
        ("/to/http://[::ffff:10.0.0.1]/", "private"),
        ("/to/http://2130706433/", "private"),
        ("/to/ftp://site.test/", "private"),
        ("/to/file:///etc/passwd", "private"),
        ("/to/http://nowhere.test/", "no-host"),
        ("/to/http://[broken/", "not-http"),
        ("/to/http://site.test:99999/", "not-http"),
        ("/to/http://site.test:1/", "refused"),
    ],
)
def test_what_leads_nowhere_says_why(server: Server, path: str, note: str) -> None:
    assert asker().ask(server.at(path)) == Answer(note=note)


def test_a_page_is_not_asked_for_while_its_head_will_do(server: Server) -> None:
    asker().ask(server.at("/ok"))
    assert server.asked == [("HEAD", "/ok")]


def test_of_an_endless_page_nothing_is_read(server: Server) -> None:
    asker().ask(server.at("/endless"))
    assert server.asked == [("HEAD", "/endless"), ("GET", "/endless")]
    # What fits into the buffers between two sockets, not more.
    assert server.sent < 20_000_000


def test_it_says_who_asks_and_not_from_where(server: Server) -> None:
    asker().ask(server.at("/ok"))
    [sent] = server.headers
    assert settings.BASE_URL in sent["User-Agent"]
    assert not {"Referer", "Cookie", "From"} & set(sent)


def test_a_wish_to_be_left_alone_is_passed_on(server: Server) -> None:
    moment = format_datetime(timezone.now() + timedelta(seconds=90), usegmt=True)
    first = asker().ask(server.at("/rest/7"))
    second = asker().ask(server.at(f"/rest/{quote(moment)}"))
    assert (first.status, first.rest) == (429, 7)
    assert second.rest
    assert 60 < second.rest <= 90
    # It asked to be left alone: nobody asks again in another way.
    assert [method for method, _path in server.asked] == ["HEAD", "HEAD"]


def test_a_host_rests_between_two_requests(server: Server) -> None:
    clock = Clock()
    patient = asker(pause=1.0, clock=clock)
    patient.ask(server.at("/ok"))
    patient.ask(server.at("/ok", host="other"))
    assert clock.slept == 0
    patient.ask(server.at("/ok"))
    assert clock.slept == 1
    patient.pace.rest("site.test", 30)
    patient.ask(server.at("/ok"))
    assert clock.slept == 31


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "255.255.255.255",
        "240.0.0.1",
        "::1",
        "::",
        "fe80::1%eth0",
        "fc00::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
    ],
)
def test_no_machine_of_a_private_network_is_public(address: str) -> None:
    assert not is_public(address)


def test_the_guard_refuses_this_machine_and_lets_others_pass() -> None:
    for host in ("localhost", "127.1", "0x7f000001"):
        with pytest.raises(PrivateAddressError):
            public_addresses(host, 443)
    assert public_addresses("1.1.1.1", 443) == ["1.1.1.1"]
    assert is_public("2606:4700::1111")


@pytest.mark.parametrize(
    ("before", "answer", "state"),
    [
        ("", Answer(200), "fine"),
        ("broken", Answer(204), "fine"),
        ("", Answer(404), "broken"),
        ("fine", Answer(410), "broken"),
        ("fine", Answer(500), "unsure"),
        ("unsure", Answer(500), "broken"),
        ("closed", Answer(note="slow"), "unsure"),
        ("unsure", Answer(note="no-host"), "broken"),
        ("broken", Answer(503), "broken"),
        ("unsure", Answer(403), "closed"),
        ("", Answer(429), "closed"),
    ],
)
def test_nothing_is_broken_for_a_bad_day(
    before: str, answer: Answer, state: str
) -> None:
    assert judge(before, answer) == state


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("https://a.example/x?a=1&copy=2", ["https://a.example/x?a=1&copy=2"]),
        ("See https://a.example/x. Or not.", ["https://a.example/x"]),
        ("(https://a.example/x_(y))", ["https://a.example/x_(y)"]),
        ('<p><a href="https://a.example/?a=1&amp;b=2">b</a></p>',
         ["https://a.example/?a=1&b=2"]),
        ('<a href="/help/#now">b</a>', ["/help/"]),
        ('<a href="tel:000">000</a> <a href="#x">x</a>', []),
        ('<a linktype="page" id="3">x</a>', ["page:3"]),
        ("https://a.example/ä#b", ["https://a.example/%C3%A4"]),
        ("No address.", []),
    ],
)  # fmt: skip
def test_addresses_are_found_in_words_and_in_rich_text(
    text: str, found: list[str]
) -> None:
    assert list(addresses_in_text(text)) == found
