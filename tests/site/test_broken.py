"""What a reader still gets when the site is broken."""

import logging
from collections.abc import Iterator
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from django.db import DatabaseError, connection
from django.template import TemplateDoesNotExist
from django.test import Client

from campaign_site import errors
from tests.conftest import SecureClient

NUMBERS = ("tel:000", "tel:1800551800", "tel:131114")


@pytest.fixture
def reader() -> Client:
    """Return a client that is shown the error page rather than the exception."""
    return SecureClient(raise_request_exception=False)


@pytest.fixture
def dead_database(db: None) -> Iterator[None]:
    """Let every query fail, as it does when the database is gone."""

    def refuse(*args: Any, **kwargs: Any) -> None:
        raise DatabaseError("the database is gone")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(connection, "cursor", refuse)
        yield


@pytest.mark.parametrize("path", ["/", "/articles/when-we-can-talk/", "/help/"])
def test_a_page_without_a_database_is_an_error_with_help(
    dead_database: None, reader: Client, path: str
) -> None:
    response = reader.get(path)
    html = response.content.decode()
    assert response.status_code == 500
    assert all(f'href="{number}"' in html for number in NUMBERS)
    assert 'aria-label="Content warning"' in html
    assert 'href="/leave/"' in html
    assert response["Cache-Control"] == "private, no-store"
    assert "'none'" in response["Content-Security-Policy"]


def test_the_exit_works_without_a_database(dead_database: None, reader: Client) -> None:
    assert reader.get("/leave/").status_code == 303


def test_a_server_error_asks_nobody() -> None:
    for status in (500, 503):  # pytest refuses any query here
        html = errors.error_response(status).content.decode()
        assert all(f'href="{number}"' in html for number in NUMBERS)


def test_the_other_errors_do_without_a_database(dead_database: None) -> None:
    for status in (400, 403, 404, 405, 414):
        html = errors.error_response(status).content.decode()
        assert all(f'href="{number}"' in html for number in NUMBERS)


def test_even_a_broken_template_leaves_the_numbers(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(name: str, context: dict[str, Any]) -> str:
        raise TemplateDoesNotExist(name)

    monkeypatch.setattr(errors, "render_to_string", fail)
    with caplog.at_level(logging.CRITICAL):
        html = errors.error_response(500).content.decode()
    assert all(f'href="{number}"' in html for number in NUMBERS)
    assert "<h1>" in html


def test_health_needs_no_database(dead_database: None, reader: Client) -> None:
    assert reader.get("/healthz/").json() == {"status": "ok"}


def test_readiness_needs_it(dead_database: None, reader: Client) -> None:
    response = reader.get("/readyz/")
    assert response.status_code == 503
    assert response.json()["database"] == "unreachable"
    assert response["Cache-Control"] == "private, no-store"


@pytest.mark.django_db
def test_readiness_waits_for_migrations(reader: Client) -> None:
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM django_migrations WHERE app = 'pages'")
    response = reader.get("/readyz/")
    assert response.status_code == 503
    assert response.json()["migrations"] == "pending"


@pytest.mark.django_db
def test_a_forbidden_page_has_help(
    reader: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*args: Any, **kwargs: Any) -> None:
        raise PermissionDenied

    monkeypatch.setattr("pages.models.StandardPage.serve", refuse)
    response = reader.get("/about/")
    assert response.status_code == 403
    assert "tel:1800551800" in response.content.decode()
