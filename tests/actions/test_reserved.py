"""No page takes an address at which the site or the page above answers itself."""

from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from wagtail.models import Page

from actions.models import ScreeningPage
from pages.reserved import ReservedSlugForm, ReservedSlugMixin, is_reserved
from tests.actions.screenings import film, publish_screening
from tests.people import sign_in
from tests.resources.test_register_admin import text

pytestmark = pytest.mark.django_db

TAKEN = "The site uses this address itself."
# A page of the demo, and an address beside it that is taken.
BESIDE = [
    ("write-about-it", "pledge"),
    ("write-about-it", "pack"),
    ("discussion-guide", "screenings"),
    ("under-18", "pocket"),
    ("lifeline", "other-countries"),
]


def page_at(slug: str) -> Page:
    return Page.objects.get(slug=slug).specific


@pytest.fixture
def editor() -> Client:
    return sign_in("editor", "Editors")


@pytest.mark.parametrize(("beside", "slug"), BESIDE)
def test_an_address_that_is_taken_is_known(beside: str, slug: str) -> None:
    above = page_at(beside).get_parent()
    assert is_reserved(above, slug)
    assert not is_reserved(above, beside)
    assert not is_reserved(above, "past")


def test_all_that_stands_below_such_a_page_keeps_away() -> None:
    above = {page_at(beside).get_parent().specific_class for beside, _ in BESIDE}
    for model in (m for parent in above for m in parent.allowed_subpage_models()):
        assert issubclass(model, ReservedSlugMixin)
        assert issubclass(model.get_edit_handler().get_form_class(), ReservedSlugForm)


@pytest.mark.parametrize(("beside", "slug"), BESIDE)
@pytest.mark.parametrize("live", [True, False])
def test_neither_a_page_nor_a_draft_is_saved_there(
    beside: str, slug: str, live: bool
) -> None:
    page: Any = page_at(beside)
    page.slug, page.live = slug, live
    with pytest.raises(ValidationError, match=TAKEN):
        page.save()
    page.refresh_from_db()
    for keep_live in (True, False):
        with pytest.raises(ValidationError, match=TAKEN):
            page.copy(update_attrs={"slug": slug}, keep_live=keep_live)


@pytest.mark.parametrize("choice", [{}, {"publish_copies": "on"}, {"alias": "on"}])
def test_an_editor_who_copies_is_told(editor: Client, choice: dict[str, str]) -> None:
    page = publish_screening()
    values = {
        "new_title": "Screenings",
        "new_slug": "screenings",
        "new_parent_page": str(film().pk),
        **choice,
    }
    path = f"/admin/pages/{page.pk}/copy/"
    answer = editor.post(path, values)
    assert answer.status_code == 200
    assert TAKEN in text(answer)
    assert not ScreeningPage.objects.exclude(pk=page.pk).filter(title="Screenings")
    assert editor.post(path, values | {"new_slug": "another"}).status_code == 302
    assert ScreeningPage.objects.filter(slug="another").exists()
