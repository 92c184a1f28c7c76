"""A password alone opens no address at all, whoever asks and however."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client
from django.urls import URLPattern, get_resolver
from wagtail.documents import get_document_model
from wagtail.models import Page

from pages.models import ArticlePage
from tests.accounts import doors

pytestmark = pytest.mark.django_db

# What somebody needs who is not in yet, and what tells nothing.
OPEN = re.compile(
    r"""^/admin/(
      login/((code|set-up)/)?
    | password_reset/(done/|complete/|confirm/.*)?
    | sprite/ | jsi18n/
    )$""",
    re.VERBOSE,
)
SAMPLES = {
    "app_label": "pages",
    "app_name": "pages",
    "model_name": "articlepage",
    "content_type_app_name": "pages",
    "content_type_model_name": "articlepage",
    "action": "publish",
    "for_field": "body",
    "path": "word",
}


@pytest.fixture(autouse=True)
def _required(settings: Any) -> None:
    settings.SECOND_FACTOR_REQUIRED = True


@pytest.fixture(params=["with a phone", "without a phone"])
def half(client: Client, request: pytest.FixtureRequest) -> Client:
    """Return the browser of somebody of all rights who gave the password only."""
    user = doors.make_person(is_superuser=True)
    if request.param == "with a phone":
        doors.give_phone(user)
    client.force_login(user)
    return client


def addresses(patterns: list[Any], prefix: str = "/") -> Iterator[str]:
    """Yield a plausible address of each view below the admin."""
    number = ArticlePage.objects.get().pk

    def sample(match: re.Match[str]) -> str:
        kind, name = match[1] or "str:", match[2]
        return str(number) if kind == "int:" else SAMPLES.get(name, str(number))

    for pattern in patterns:
        route = prefix + str(pattern.pattern).lstrip("^").rstrip("$")
        if not isinstance(pattern, URLPattern):
            yield from addresses(pattern.url_patterns, route)
        elif route.startswith("/admin/"):
            yield re.sub(r"<(\w+:)?(\w+)>", sample, route).replace(".*/", "word/")


def test_no_address_of_the_admin_opens(half: Client) -> None:
    paths = sorted(set(addresses(get_resolver().url_patterns)))
    assert len(paths) > 250
    for path in paths:
        for method in (half.get, half.post):
            for headers in ({}, {"accept": "application/json"}):
                answer = method(path, headers=headers)
                if not OPEN.match(path):
                    refused = (302, 401, 403, 404, 405)
                    assert answer.status_code in refused, path
                if answer.status_code == 302 and not OPEN.match(path):
                    assert answer["Location"].startswith("/admin/login/"), path


def test_the_walk_would_find_an_open_door(half: Client, settings: Any) -> None:
    settings.SECOND_FACTOR_REQUIRED = False
    session = half.session
    session["needs_second_step"] = False
    session.save()
    paths = addresses(get_resolver().url_patterns)
    opened = [
        path
        for path in paths
        if path.startswith("/admin/pages/") and half.get(path).status_code == 200
    ]
    assert len(opened) > 5


def test_neither_documents_nor_drafts_nor_the_style_guide(half: Client) -> None:
    page = ArticlePage.objects.get()
    page.unpublish()
    for path in (
        "/styleguide/",
        f"/admin/pages/{page.pk}/view_draft/",
        f"/admin/pages/{page.pk}/edit/preview/",
        f"/admin/api/main/pages/{page.pk}/",
        page.url,
    ):
        assert half.get(path).status_code in {302, 401, 403, 404}, path


def test_a_page_for_those_who_are_signed_in_stays_closed(half: Client) -> None:
    page = ArticlePage.objects.get()
    page.view_restrictions.create(restriction_type="login")
    assert half.get(page.url).status_code == 302
    assert get_document_model().objects.count() == 0


def test_a_public_page_shows_no_tools_of_editors(half: Client) -> None:
    text = half.get("/").content.decode()
    assert "wagtail-userbar" not in text


def test_signing_out_half_way_is_no_error(half: Client) -> None:
    assert half.post("/admin/logout/").status_code == 302


def test_a_whole_sign_in_opens_them(client: Client) -> None:
    phone = doors.give_phone(doors.make_person(is_superuser=True))
    doors.sign_in(client)
    doors.give_code(client, doors.code_of(phone))
    root = Page.get_first_root_node()
    for path in ("/admin/", f"/admin/pages/{root.pk}/", "/styleguide/"):
        assert client.get(path).status_code == 200
