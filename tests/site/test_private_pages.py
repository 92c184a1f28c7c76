"""Pages behind a password: still with warning and help, and never kept."""

import re

import pytest
from django.test import Client

from pages.models import StandardPage
from tests.conftest import SecureClient

pytestmark = pytest.mark.django_db


@pytest.fixture
def reader() -> Client:
    """Return a client that is checked for forged forms, as browsers are."""
    about = StandardPage.objects.get(slug="about")
    about.view_restrictions.create(restriction_type="password", password="a word")
    return SecureClient(enforce_csrf_checks=True)


def test_the_form_carries_warning_and_help_and_is_not_kept(reader: Client) -> None:
    response = reader.get("/about/")
    html = response.content.decode()
    assert 'type="password"' in html
    assert 'aria-label="Content warning"' in html
    assert "tel:1800551800" in html
    assert "no-store" in response["Cache-Control"]
    assert "Cookie" in response["Vary"]
    assert "'none'" in response["Content-Security-Policy"]


def test_the_password_opens_the_page(reader: Client) -> None:
    form = reader.get("/about/")
    assert form["Referrer-Policy"] == "same-origin"  # else a browser hides its origin
    html = form.content.decode()
    action = re.search(r'action="([^"]+)"', html)
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', html)
    return_url = re.search(r'name="return_url"[^>]* value="([^"]+)"', html)
    assert action
    assert token
    assert return_url
    answer = reader.post(
        action[1],
        {
            "csrfmiddlewaretoken": token[1],
            "password": "a word",
            "return_url": return_url[1],
        },
        headers={"origin": "https://testserver"},
    )
    assert answer.status_code == 302
    page = reader.get("/about/")
    assert 'type="password"' not in page.content.decode()
    assert page["Cache-Control"] == "private, no-store"


def test_a_forged_form_is_refused_with_help(reader: Client) -> None:
    response = reader.post("/admin/login/", {"username": "x", "password": "y"})
    assert response.status_code == 403
    assert "tel:1800551800" in response.content.decode()
