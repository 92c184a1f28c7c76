"""A request to the admin that lacks what it must say is refused, not an accident."""

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpRequest
from django.test import Client, RequestFactory
from django.urls import reverse
from django.utils.datastructures import MultiValueDictKeyError

from campaign_site.middleware import IncompleteRequestMiddleware
from pages.models import StandardPage

pytestmark = pytest.mark.django_db


def answer_to(error: Exception, path: str) -> Any:
    middleware = IncompleteRequestMiddleware(lambda _request: None)  # type: ignore[arg-type,return-value]
    request: HttpRequest = RequestFactory().post(path)
    return middleware.process_exception(request, error)


def test_a_copy_without_a_word_of_what_it_is_to_be(admin: Client) -> None:
    page = StandardPage.objects.get(slug="about")
    before = StandardPage.objects.count()
    response = admin.post(reverse("wagtailadmin_pages:copy", args=[page.pk]))
    assert response.status_code == 400
    assert "1800 55 1800" in response.content.decode()
    assert StandardPage.objects.count() == before


def test_an_upload_under_another_name(admin: Client) -> None:
    file = SimpleUploadedFile("a.pdf", b"%PDF-1.7")
    path = reverse("wagtaildocs:add_multiple")
    assert admin.post(path, {"elsewhere": file}).status_code == 400


def test_other_errors_and_other_places_stay_as_they_are() -> None:
    lacking = MultiValueDictKeyError("new_parent_page")
    assert answer_to(lacking, "/admin/pages/1/copy/").status_code == 400
    assert answer_to(lacking, "/help/") is None
    assert answer_to(KeyError("x"), "/admin/pages/1/copy/") is None
    assert answer_to(ValueError("x"), "/admin/pages/1/copy/") is None


def test_the_view_of_wagtail_that_only_fails_is_not_there(
    admin: Client, client: Client
) -> None:
    for browser in (admin, client):
        for method in (browser.get, browser.post):
            assert method("/admin/failwhale/").status_code == 404
