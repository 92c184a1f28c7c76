"""What readers see of images and documents passed a review, and stays like that."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client, override_settings
from django.urls import reverse
from django.utils import timezone
from PIL import Image
from wagtail.documents.models import Document
from wagtail.rich_text import RichText

from pages.consent.clearing import withdraw
from pages.models import CampaignImage, StandardPage, Video
from tests.factories import publish_with
from tests.pages.consents import a_page, make_consent, make_image
from tests.pages.pictures import encoded
from tests.pages.test_uploads import FIELDS
from tests.people import client_of, person

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _own_media(tmp_path: Path) -> Iterator[None]:
    with override_settings(MEDIA_ROOT=tmp_path):
        yield


@pytest.fixture
def writer() -> Any:
    return person("writer", "Writers")


def image_of(user: Any) -> CampaignImage:
    image = make_image(None, uploaded_by_user=user)
    image.people = CampaignImage.People.NOBODY
    image.save()
    return image


def document_of(user: Any) -> Document:
    document = Document(title="A paper", uploaded_by_user=user)
    document.file.save("a.pdf", ContentFile(b"%PDF-1.7\n%%EOF"))
    return document


def show(thing: CampaignImage | Document, *, publish: bool = True) -> StandardPage:
    if isinstance(thing, CampaignImage):
        return a_page(("figure", {"image": thing}), publish=publish)
    link = f'<p><a linktype="document" id="{thing.pk}">A paper</a></p>'
    return a_page(("rich_text", RichText(link)), publish=publish)


def edit_image(client: Client, image: CampaignImage, **values: Any) -> Any:
    path = reverse("wagtailimages:edit", args=[image.pk])
    return client.post(path, FIELDS | values)


def another_picture() -> SimpleUploadedFile:
    content = encoded("PNG", Image.new("RGB", (30, 30), "red"))
    return SimpleUploadedFile("other.png", content, content_type="image/png")


MAKERS = {"image": image_of, "document": document_of}
EDIT = {"image": "wagtailimages:edit", "document": "wagtaildocs:edit"}
DELETE = {"image": "wagtailimages:delete", "document": "wagtaildocs:delete"}
MODEL = {"image": CampaignImage, "document": Document}


class TestReplacing:
    """The picture that the review saw is the one that readers see."""

    def test_nobody_replaces_the_file_of_a_published_image(self, admin: Client) -> None:
        image = image_of(None)
        show(image)
        before = image.file.name
        told = edit_image(admin, image, file=another_picture())
        assert "choose it on the page" in told.content.decode()
        image.refresh_from_db()
        assert image.file.name == before

    def test_nor_that_of_a_published_document(self, admin: Client) -> None:
        document = document_of(None)
        show(document)
        before = document.file.name
        path = reverse("wagtaildocs:edit", args=[document.pk])
        file = SimpleUploadedFile("other.pdf", b"%PDF-1.7 another")
        told = admin.post(path, FIELDS | {"file": file})
        assert "choose it on the page" in told.content.decode()
        document.refresh_from_db()
        assert document.file.name == before

    def test_nor_that_of_a_poster(self, admin: Client) -> None:
        image = image_of(None)
        video = Video.objects.create(
            title="A video", address="https://vimeo.com/1", poster=image, credit="Us"
        )
        publish_with([("video", video)])
        told = edit_image(admin, image, file=another_picture())
        assert "choose it on the page" in told.content.decode()

    def test_nor_that_of_a_page_that_was_approved_for_a_day(
        self, admin: Client
    ) -> None:
        image = image_of(None)
        revision = show(image, publish=False).get_latest_revision()
        draft = revision.as_object()
        draft.live = False
        draft.save()
        revision.approved_go_live_at = timezone.now() + timedelta(days=1)
        revision.save()
        told = edit_image(admin, image, file=another_picture())
        assert "choose it on the page" in told.content.decode()

    def test_what_is_only_in_a_draft_may_change(self, admin: Client) -> None:
        image = image_of(None)
        show(image, publish=False)
        assert edit_image(admin, image, file=another_picture()).status_code == 302

    def test_the_words_may_be_corrected_by_who_changes_any(self) -> None:
        image = image_of(None)
        show(image)
        editor = client_of(person("editor", "Editors"))
        assert edit_image(editor, image, alt_text="Other").status_code == 302


class TestOwnFiles:
    """Whoever may only add files leaves their own alone once readers see them."""

    @pytest.mark.parametrize("kind", MAKERS)
    def test_before_a_page_shows_it_it_is_theirs(self, writer: Any, kind: str) -> None:
        thing = MAKERS[kind](writer)
        path = reverse(EDIT[kind], args=[thing.pk])
        sent = client_of(writer).post(path, FIELDS | {"title": "New"})
        assert sent.status_code == 302

    @pytest.mark.parametrize("kind", MAKERS)
    def test_afterwards_they_are_told_whom_to_ask(self, writer: Any, kind: str) -> None:
        thing = MAKERS[kind](writer)
        show(thing)
        path = reverse(EDIT[kind], args=[thing.pk])
        told = client_of(writer).post(path, FIELDS | {"title": "New"}, follow=True)
        assert "Ask an editor" in told.content.decode()
        thing.refresh_from_db()
        assert thing.title != "New"

    def test_the_form_for_many_refuses_too(self, writer: Any) -> None:
        image = image_of(writer)
        show(image)
        path = reverse("wagtailimages:edit_multiple", args=[image.pk])
        prefix = f"image-{image.pk}-"
        sent = {prefix + name: value for name, value in FIELDS.items()}
        told = client_of(writer).post(path, sent)
        assert told.json()["success"] is False


class TestDeleting:
    """Nobody tears a hole into a published page; a person who withdraws does."""

    @pytest.mark.parametrize("kind", MAKERS)
    def test_what_readers_see_is_not_deleted(self, admin: Client, kind: str) -> None:
        thing = MAKERS[kind](None)
        show(thing)
        path = reverse(DELETE[kind], args=[thing.pk])
        for told in (admin.get(path, follow=True), admin.post(path, follow=True)):
            assert "Readers see" in told.content.decode()
            assert told.request["PATH_INFO"] == thing.usage_url
        assert MODEL[kind].objects.filter(pk=thing.pk).exists()

    @pytest.mark.parametrize("kind", MAKERS)
    def test_nor_among_many(self, writer: Any, kind: str) -> None:
        shown, other = MAKERS[kind](writer), MAKERS[kind](writer)
        show(shown)
        meta = MODEL[kind]._meta
        args = [meta.app_label, meta.model_name, "delete"]
        path = reverse("wagtail_bulk_action", args=args)
        query = f"?id={shown.pk}&id={other.pk}"
        told = client_of(writer).post(path + query, follow=True)
        assert "Readers see" in told.content.decode()
        assert MODEL[kind].objects.filter(pk__in=[shown.pk, other.pk]).count() == 2

    @pytest.mark.parametrize("kind", MAKERS)
    def test_nor_in_the_form_for_many(self, writer: Any, kind: str) -> None:
        thing = MAKERS[kind](writer)
        show(thing)
        path = reverse(f"{DELETE[kind]}_multiple", args=[thing.pk])
        client_of(writer).post(path)
        assert MODEL[kind].objects.filter(pk=thing.pk).exists()

    @pytest.mark.parametrize("kind", MAKERS)
    def test_what_only_a_draft_has_is_deleted(self, writer: Any, kind: str) -> None:
        thing = MAKERS[kind](writer)
        show(thing, publish=False)
        client_of(writer).post(reverse(DELETE[kind], args=[thing.pk]))
        assert not MODEL[kind].objects.filter(pk=thing.pk).exists()

    def test_a_withdrawal_still_takes_the_image_along(self) -> None:
        consent = make_consent()
        image = make_image(consent)
        show(image)
        withdraw(consent)
        assert not CampaignImage.objects.filter(pk=image.pk).exists()
