"""What every public answer carries: headers, cache rule, warning and help."""

import pytest
from django.conf import settings
from django.http import HttpResponse
from django.test import Client

from tests.routes import PAGES, ROUTES, STATES, Route

pytestmark = pytest.mark.django_db

EXPECTED_CSP = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self'",
    "font-src": "'self'",
    "connect-src": "'self'",
    "media-src": "'self'",
    "manifest-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "object-src": "'none'",
    "frame-ancestors": "'none'",
}
METHODS = ("POST", "PUT", "PATCH", "DELETE", "TRACE", "BREW", "PROPFIND")


# What each route answered to a reader. The demo does not change while the tests run,
# so each address is fetched once and looked at by all.
answers: dict[str, HttpResponse] = {}


def answer(client: Client, route: Route) -> HttpResponse:
    """Return what the site answers to a reader who asks for `route`."""
    if route.path not in answers:
        answers[route.path] = client.get(route.path)
    return answers[route.path]


def by_name(routes: dict[str, Route]) -> list[object]:
    """Return parameters with readable names."""
    return [pytest.param(route, id=name) for name, route in routes.items()]


def directives(response: HttpResponse) -> dict[str, str]:
    """Return the policy of a response: directive to sources."""
    parts = response["Content-Security-Policy"].split("; ")
    return {name: sources for name, _, sources in (p.partition(" ") for p in parts)}


@pytest.mark.parametrize("route", by_name(ROUTES))
def test_status(client: Client, route: Route) -> None:
    assert answer(client, route).status_code == route.status


@pytest.mark.parametrize("route", by_name(ROUTES))
def test_security_headers(client: Client, route: Route) -> None:
    response = answer(client, route)
    if not route.path.startswith(("/documents/", "/styleguide/")):
        assert directives(response).items() >= EXPECTED_CSP.items()
    assert "unsafe" not in directives(response)["script-src"]
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["X-Frame-Options"] in {"DENY", "SAMEORIGIN"}
    assert response["Cross-Origin-Opener-Policy"] == "same-origin"
    assert response["Cross-Origin-Embedder-Policy"] == "require-corp"
    # Other sites show the card of a link, and nothing else of ours.
    is_card = route.path.startswith("/media/cards/")
    allowed = "cross-origin" if is_card else "same-origin"
    assert response["Cross-Origin-Resource-Policy"] == allowed
    assert response["Referrer-Policy"] in {"no-referrer", "same-origin"}
    assert "web-share=(self)" in response["Permissions-Policy"]
    assert "camera=()" in response["Permissions-Policy"]
    assert "X-Powered-By" not in response


@pytest.mark.parametrize("route", by_name(ROUTES))
def test_no_cookie_and_an_explicit_cache_rule(client: Client, route: Route) -> None:
    response = answer(client, route)
    assert not response.cookies
    assert response["Cache-Control"]
    if not route.path.startswith("/styleguide/"):
        assert "cookie" not in response.get("Vary", "").lower()
    assert "Accept-Language" not in response.get("Vary", "")


@pytest.mark.parametrize("route", by_name(PAGES | STATES))
def test_warning_exit_and_help_are_in_the_html(client: Client, route: Route) -> None:
    html = answer(client, route).content.decode()
    warning, exit_, heading = (
        html.index('aria-label="Content warning"'),
        html.index('href="/leave/"'),
        html.index("<h1"),
    )
    assert warning < exit_ < html.index('aria-label="Content note"') < heading
    assert 'href="#support"' in html
    for number in ("tel:000", "tel:1800551800", "tel:131114"):
        assert html.count(f'href="{number}"') >= 2  # the footer and the bar
    assert "It is not your fault, and you are not in trouble" in html


@pytest.mark.parametrize("route", by_name(PAGES | STATES))
def test_nothing_comes_from_elsewhere(client: Client, route: Route) -> None:
    html = answer(client, route).content.decode()
    for attribute in ('src="http', 'src="//', 'srcset="http', "@import", "data:image"):
        assert attribute not in html


def test_a_page_may_be_kept_for_a_minute_and_an_error_hardly(client: Client) -> None:
    assert "max-age=60" in client.get("/")["Cache-Control"]
    assert "stale-if-error=86400" in client.get("/")["Cache-Control"]
    assert client.get("/no-such-page/")["Cache-Control"] == "public, max-age=10"
    assert "no-store" in client.get("/%00")["Cache-Control"]
    assert "no-store" in client.get("/leave/")["Cache-Control"]


def test_editors_see_pages_that_nobody_may_keep(admin: Client) -> None:
    response = admin.get("/")
    assert response["Cache-Control"] == "private, no-store"
    assert "Cookie" in response["Vary"]
    assert "wagtail-userbar" in response.content.decode()


def test_a_made_up_session_sees_no_editor_tools(client: Client) -> None:
    client.cookies[settings.SESSION_COOKIE_NAME] = "made-up"
    response = client.get("/")
    assert response.status_code == 200
    assert "wagtail-userbar" not in response.content.decode()
    assert response["Cache-Control"] == "private, no-store"


@pytest.mark.parametrize("route", by_name(ROUTES))
def test_odd_methods_are_refused_with_help(client: Client, route: Route) -> None:
    for method in METHODS:
        response = client.generic(method, route.path)
        assert 300 <= response.status_code < 500, method
        if response.status_code >= 400:
            assert "1800 55 1800" in response.content.decode(), method


@pytest.mark.parametrize("route", by_name(ROUTES))
def test_head_has_the_headers_of_get(client: Client, route: Route) -> None:
    head, get = client.head(route.path), answer(client, route)
    assert head.status_code == get.status_code
    assert not head.content
    for name in ("Content-Security-Policy", "Cache-Control", "Content-Type"):
        assert head.get(name) == get.get(name)


def test_leave_forgets_and_goes(client: Client) -> None:
    response = client.get("/leave/")
    assert response.status_code == 303
    assert response["Location"] == "https://www.bom.gov.au/"
    assert response["Clear-Site-Data"] == '"cache", "cookies", "storage"'
