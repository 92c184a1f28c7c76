"""A form that was open while somebody withdrew brings nothing back."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Page
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from pages.consent.clearing import withdraw
from pages.models import Consent, StandardPage
from tests.pages.consents import TEXT, WORDS, a_page, make_consent, quotation
from tests.resources.test_confirmations import form_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def consent() -> Consent:
    return make_consent()


@pytest.fixture
def page(consent: Consent) -> StandardPage:
    return a_page(quotation(consent))


def path_of(page: Page) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def opened(client: Client, page: Page, *blocks: tuple[str, Any]) -> Any:
    """Return what the form of a page sends with `blocks` in its body."""
    text = ("rich_text", rich_text(TEXT))
    body = nested_form_data({"body": streamfield([text, *blocks])})
    return form_of(client, path_of(page)) | body


def quoting(consent: Consent) -> tuple[str, Any]:
    block = {"text": WORDS, "name": "Somebody", "role": "", "publication": ""}
    return "quote", {**block, "grounds": "consent", "consent": str(consent.pk)}


def saved(page: Page) -> str:
    latest: Any = Page.objects.get(pk=page.pk).get_latest_revision()
    return str(latest.content)


def test_the_version_is_newer_than_any_form(
    page: StandardPage, consent: Consent
) -> None:
    before = page.get_latest_revision()
    withdraw(consent)
    page.refresh_from_db()
    after = page.get_latest_revision()
    assert after.pk == before.pk
    assert after.created_at > before.created_at
    assert page.latest_revision_created_at == after.created_at


def test_saving_is_refused(admin: Client, page: StandardPage, consent: Consent) -> None:
    data = opened(admin, page, quoting(consent))
    withdraw(consent)
    told = admin.post(path_of(page), data, follow=True)
    assert "newer version" in told.content.decode()
    assert WORDS not in saved(page)


@pytest.mark.parametrize("overwrites", [False, True])
def test_saving_by_itself_is_refused(
    admin: Client, page: StandardPage, consent: Consent, *, overwrites: bool
) -> None:
    data = opened(admin, page, quoting(consent))
    as_json = {"headers": {"accept": "application/json"}}
    if overwrites:
        first = admin.post(path_of(page), data, **as_json).json()
        data["overwrite_revision_id"] = str(first["revision_id"])
    withdraw(consent)
    told = admin.post(path_of(page), data, **as_json)
    assert told.status_code == 400
    assert told.json()["error_code"] == "invalid_revision"
    assert WORDS not in saved(page)


def test_a_form_that_is_opened_afterwards_is_saved(
    admin: Client, page: StandardPage, consent: Consent
) -> None:
    withdraw(consent)
    data = opened(admin, page) | {"introduction": "Written later"}
    admin.post(path_of(page), data)
    assert "Written later" in saved(page)


@pytest.mark.parametrize("moment", ["", "yesterday", "2026-13-45T00:00:00Z"])
def test_a_moment_that_is_none_breaks_nothing(
    admin: Client, page: StandardPage, moment: str
) -> None:
    data = opened(admin, page) | {"loaded_revision_created_at": moment}
    assert admin.post(path_of(page), data).status_code == 302
