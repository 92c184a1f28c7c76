"""The page that asks for a Mastodon server, and what it makes of the answers."""

import logging
from urllib.parse import parse_qs, urlsplit

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from pages.models import HomePage
from pages.sharing.servers import is_domain_name, server_name
from resources.models import GuidePage

SERVERS = {
    "aus.social": "aus.social",
    "AUS.Social": "aus.social",
    "aus.social.": "aus.social",
    "aus.social/": "aus.social",
    "aus.social/@me": "aus.social",
    "@me@aus.social": "aus.social",
    "me.too-1@aus.social": "aus.social",
    "https://aus.social": "aus.social",
    "http://aus.social/": "aus.social",
    "https://aus.social/@me": "aus.social",
    "https://aus.social/@me@other.example/1": "aus.social",
    "HTTPS://aus.social/home": "aus.social",
    "a.b.c.example-host.org": "a.b.c.example-host.org",
    "münchen.social": "xn--mnchen-3ya.social",
    "xn--mnchen-3ya.social": "xn--mnchen-3ya.social",
    "straße.social": "xn--strae-oqa.social",
    "مثال.إختبار": "xn--mgbh0fb.xn--kgbechtv",
    "aus。social": "aus.social",
}
NOT_SERVERS = [
    "",
    "   ",
    "nope",
    "javascript:alert(1)",
    "javascript://aus.social/%0aalert(1)",
    "data:text/html,x",
    "ftp://aus.social",
    "//aus.social",
    "https:aus.social",
    "https:/aus.social",
    "https:///aus.social",
    "evil.com/path?x",
    "https://evil.com/?x=1",
    "https://evil.com/#x",
    "evil.com/path",
    "https://evil.com\\@aus.social",
    "https://me:secret@aus.social",
    "https://aus.social@evil.com",
    "aus.social:8443",
    "a@b",
    "@me",
    "@@aus.social",
    "a@b@aus.social",
    "127.0.0.1",
    "127.1",
    "2130706433",
    "0x7f000001",
    "0x7f.0.0.0x1",
    "１２７.０.０.１",
    "[::1]",
    "::1",
    "localhost",
    "server.localhost",
    "printer.local",
    "exa mple.com",
    "aus.social evil.com",
    "aus..social",
    ".aus.social",
    "-aus.social",
    "aus-.social",
    "au_s.social",
    "aus.s",
    "a" * 64 + ".social",
    "a." * 130 + "social",
    "a" * 300,
    "aus.social\0",
    "aus\0.social",
    "aus.social\r\nSet-Cookie: a=b",
    "aus.\nsocial",
    "aus\u202e.social",
    "<b>.social",
    '"onmouseover=x.social',
    "aus.social'",
    "%61us.social",
    "xn--\u00fc.social",
    "xn--a-.social",
    "\ud800.social",
]


@pytest.mark.parametrize(("typed", "host"), SERVERS.items())
def test_the_server_is_found_in_what_people_paste(typed: str, host: str) -> None:
    assert server_name(typed) == host


@pytest.mark.parametrize("typed", NOT_SERVERS)
def test_anything_else_is_no_server(typed: str) -> None:
    with pytest.raises(ValidationError, match="the name of a server"):
        server_name(typed)


@given(st.text())
def test_whatever_is_typed_gives_a_host_name_or_a_calm_error(typed: str) -> None:
    for text in (typed, f"{typed}.social", f"https://{typed}.social/@me"):
        try:
            host = server_name(text)
        except ValidationError:
            continue
        is_domain_name(host)
        assert urlsplit(f"https://{host}/share").hostname == host


@pytest.fixture
def path(db: None) -> str:
    return f"/share/{HomePage.objects.get().pk}/mastodon/"


def send(client: Client, path: str, server: str) -> HttpResponse:
    return client.post(
        path, f"server={server}", content_type="application/x-www-form-urlencoded"
    )


def test_the_answer_is_one_link_and_no_redirect(client: Client, path: str) -> None:
    response = send(client, path, "%40me%40aus.social")
    assert response.status_code == 200
    assert response["Cache-Control"] == "private, no-store"
    assert response["X-Robots-Tag"] == "noindex"
    assert not response.cookies
    html = BeautifulSoup(response.content, "html.parser")
    (link,) = html.select('main a[href^="https://aus.social"]')
    address = urlsplit(link["href"])
    assert (address.netloc, address.path) == ("aus.social", "/share")
    (text,) = parse_qs(address.query)["text"]
    assert text == html.select_one(".ask-first__words").text
    assert text.startswith("Content note: ")
    assert "https://testserver/\n" in text
    assert "1800 55 1800" in text
    assert set(link["rel"]) == {"noopener", "noreferrer", "nofollow"}
    assert "Open aus.social (another website)" in " ".join(link.text.split())
    assert "leaves this site" in html.select_one("main").text


@pytest.mark.parametrize("server", ["", "nope", "%00", "a" * 301, "%3Cb%3E", "%ff"])
def test_a_wrong_answer_is_met_calmly(client: Client, path: str, server: str) -> None:
    response = send(client, path, server)
    assert response.status_code == 400
    assert response["Cache-Control"] == "private, no-store"
    html = BeautifulSoup(response.content, "html.parser")
    field = html.select_one("#server")
    assert field["aria-invalid"] == "true"
    assert html.find(id="server-error")
    assert "server-error" in field["aria-describedby"]
    assert html.title.text.startswith("Please check:")
    assert "tel:1800551800" in response.content.decode()
    assert "<b>" not in response.content.decode()


def test_a_body_of_another_kind_is_not_read(client: Client, path: str) -> None:
    assert client.post(path, {"server": "aus.social"}).status_code == 400
    odd = client.post(path, b'{"server": 1}', content_type="application/json")
    assert odd.status_code == 400


def test_nothing_typed_is_logged(
    client: Client, path: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    send(client, path, "tell-nobody.social")
    send(client, path, "tell-nobody")
    assert "tell-nobody" not in caplog.text


@pytest.mark.django_db
def test_nobody_is_asked_on_behalf_of_a_page_for_children(client: Client) -> None:
    guide = GuidePage.objects.get(is_for_children=True)
    assert client.get(f"/share/{guide.pk}/mastodon/").status_code == 404
