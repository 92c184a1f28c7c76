"""Addresses and headers that no honest browser sends: a 4xx with help, never a 5xx."""

import pytest
from django.test import Client

from tests.routes import OTHERS, PAGES

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

PATHS = {
    "nul": "/%00",
    "nul-in-a-page": "/articles/%00/",
    "nul-in-help": "/help/kids%00helpline/",
    "broken-escape": "/%zz/",
    "half-escape": "/articles/%",
    "bad-utf8": "/%ff%fe/",
    "overlong-utf8": "/%c0%af/",
    "surrogate": "/%ed%a0%80/",
    "dots": "/%2e%2e/%2e%2e/etc/passwd",
    "twice-escaped": "/%252e%252e/",
    "backslash": "/\\host/",
    "parameters": "/articles;jsessionid=1/",
    "line-break": "/articles%0d%0aSet-Cookie:%20a=b/",
    "right-to-left": "/%e2%80%ae/",
    "emoji": "/%f0%9f%98%80/",
    "case": "/ARTICLES/",
    "trailing-dot": "/articles./",
    "php": "/wp-login.php",
    "environment": "/.env",
    "git": "/.git/config",
    "style-of-a-page": "/articles/x.css",
    "long-segment": "/" + "a" * 900 + "/",
    "many-segments": "/" + "a/" * 450,
    "too-long": "/" + "a" * 8_000 + "/",
    "too-many-segments": "/" + "a/" * 1_500,
    "huge-number": f"/documents/{2**63}/x.pdf",
    "thirty-digits": f"/documents/{'9' * 30}/x.pdf",
    "media-above": "/media/images/../db.sqlite3",
    "media-original": "/media/original_images/opening.jpg",
}
QUERIES = {
    "nul": "page=%00",
    "zero": "page=0",
    "minus": "page=-1",
    "huge": "page=" + "9" * 1_500,
    "words": "page=two",
    "unicode-digits": "page=%D9%A2%D9%A2",
    "list": "page=1&page=2&page[]=3",
    "broken-escape": "page=%zz",
    "bad-utf8": "page=%ff",
    "too-long": "q=" + "a" * 8_000,
    "many-keys": "&".join(f"k{n}=1" for n in range(1_001)),
}
HEADERS = {
    "wrong-host": {"HTTP_HOST": "evil.example"},
    "host-with-at": {"HTTP_HOST": "testserver@evil.example"},
    "host-with-underscore": {"HTTP_HOST": "_"},
    "empty-host": {"HTTP_HOST": ""},
    "host-with-bad-port": {"HTTP_HOST": "testserver:port"},
    "cookies": {"HTTP_COOKIE": "a=b; sessionid=1; sessionid=2; " + "c" * 8_000},
    "language": {"HTTP_ACCEPT_LANGUAGE": "xx-" * 1_300},
    "dates": {"HTTP_IF_MODIFIED_SINCE": "yesterday", "HTTP_IF_NONE_MATCH": '"'},
    "forwarded": {"HTTP_X_FORWARDED_HOST": "evil.example"},
    "rewrite": {"HTTP_X_ORIGINAL_URL": "/admin/", "HTTP_X_REWRITE_URL": "/admin/"},
    "type": {"CONTENT_TYPE": "text/html; charset=nonsense"},
    "range": {"HTTP_RANGE": "bytes=9-1"},
}
# One address of each kind of code that reads a query or a header.
READERS = [
    PAGES["home"],
    PAGES["article-list"],
    PAGES["screenings"],
    PAGES["missing"],
    OTHERS["feed"],
    OTHERS["screenings-feed"],
    OTHERS["sitemap"],
]


@pytest.mark.parametrize("path", PATHS.values(), ids=PATHS)
def test_strange_paths_end_in_help(client: Client, path: str) -> None:
    response = client.get(path)
    assert 300 <= response.status_code < 500
    assert not response.cookies
    if response.status_code >= 400:
        html = response.content.decode()
        assert 'aria-label="Content warning"' in html
        assert "tel:1800551800" in html


@pytest.mark.parametrize("query", QUERIES.values(), ids=QUERIES)
def test_strange_queries_never_break_a_page(client: Client, query: str) -> None:
    for route in READERS:
        response = client.get(f"{route.path}?{query}")
        assert response.status_code < 500, route.path
        assert "evil" not in response.content.decode(errors="replace")


@pytest.mark.parametrize("headers", HEADERS.values(), ids=HEADERS)
def test_strange_headers_never_break_a_page(
    client: Client, headers: dict[str, str]
) -> None:
    for route in (PAGES["home"], PAGES["missing"]):
        response = client.get(route.path, **headers)
        assert response.status_code < 500, route.path
        assert "tel:1800551800" in response.content.decode(), route.path
        assert "evil.example" not in response.content.decode()
        assert "evil.example" not in response.get("Location", "")


def test_a_wrong_page_of_a_list_is_missing_not_another_page(client: Client) -> None:
    assert client.get("/articles/?page=1").status_code == 200
    for page in ("0", "-1", "2", "two", ""):
        assert client.get(f"/articles/?page={page}").status_code == 404
