"""Of an uploaded picture only the picture is kept, and no upload breaks the form."""

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client, override_settings
from django.urls import reverse
from PIL import Image
from wagtail.models import UploadedFile

from pages.models import CampaignImage
from pages.uploads.pictures import LONGEST_SIDE, cleaned
from tests.pages.pictures import KIND, SECRET, UNKIND, encoded, exif, picture

pytestmark = pytest.mark.django_db

FIELDS = {
    "title": "A picture",
    "alt_text": "A field",
    "source": "Us",
    "licence": "CC BY 4.0",
    "people": "nobody",
    "collection": "1",
}


@pytest.fixture(autouse=True)
def _own_media(tmp_path: Path) -> Iterator[None]:
    with override_settings(MEDIA_ROOT=tmp_path):
        yield


def add(client: Client, name: str, content: bytes) -> Any:
    upload = SimpleUploadedFile(name, content, content_type="image/jpeg")
    return client.post(reverse("wagtailimages:add"), FIELDS | {"file": upload})


def kept() -> bytes:
    with CampaignImage.objects.latest("pk").file.open() as file:
        return file.read()


@pytest.mark.slow
@pytest.mark.parametrize("name", KIND)
def test_nothing_is_kept_but_the_picture(admin: Client, name: str) -> None:
    before = CampaignImage.objects.count()
    file_name, make = KIND[name]
    assert add(admin, file_name, make()).status_code == 302
    assert CampaignImage.objects.count() == before + 1
    content = kept()
    for told in (SECRET.encode(), b"adobe", b"Photoshop", b"PK\3\4", b"<script"):
        assert told not in content
    with Image.open(io.BytesIO(content)) as made:
        assert not made.getexif()
        assert "icc_profile" not in made.info
        assert max(made.size) <= LONGEST_SIDE
        suffix = Path(CampaignImage.objects.latest("pk").file.name).suffix
        assert Image.registered_extensions()[suffix] == made.format


@pytest.mark.slow
@pytest.mark.parametrize("name", UNKIND)
def test_what_is_no_picture_of_ours_is_refused_in_the_form(
    admin: Client, name: str
) -> None:
    before = CampaignImage.objects.count()
    file_name, make = UNKIND[name]
    response = add(admin, file_name, make())
    assert response.status_code == 200
    assert response.context["form"].errors["file"]
    assert CampaignImage.objects.count() == before


@pytest.mark.slow
@pytest.mark.parametrize("name", UNKIND)
def test_the_form_for_many_refuses_it_too(admin: Client, name: str) -> None:
    file_name, make = UNKIND[name]
    upload = SimpleUploadedFile(file_name, make(), content_type="image/jpeg")
    response = admin.post(
        reverse("wagtailimages:add_multiple"),
        {"files[]": upload, "title": "x", "collection": "1"},
        headers={"x-requested-with": "XMLHttpRequest"},
    )
    assert response.status_code in {200, 400}
    if response.status_code == 200:
        assert response.json()["success"] is False
    assert not UploadedFile.objects.exists()


def test_what_waits_for_its_description_is_clean_already(admin: Client) -> None:
    upload = SimpleUploadedFile("a.jpg", KIND["exif and gps"][1]())
    admin.post(
        reverse("wagtailimages:add_multiple"),
        {"files[]": upload, "title": "x", "collection": "1"},
        headers={"x-requested-with": "XMLHttpRequest"},
    )
    with UploadedFile.objects.get().file.open() as file:
        assert SECRET.encode() not in file.read()


def test_a_picture_stands_upright() -> None:
    content = encoded("JPEG", picture((60, 40)), exif=exif())
    with Image.open(cleaned(io.BytesIO(content), "a.jpg")) as made:
        assert made.size == (40, 60)


def test_what_was_clear_stays_clear() -> None:
    content = KIND["clear"][1]()
    with Image.open(cleaned(io.BytesIO(content), "a.webp")) as made:
        assert made.mode == "RGBA"


def test_code_that_saves_an_image_past_the_form_keeps_no_more() -> None:
    content = ContentFile(KIND["exif and gps"][1](), name="a.jpg")
    CampaignImage.objects.create(file=content, title="x")
    assert SECRET.encode() not in kept()


def test_code_cannot_save_what_is_no_picture() -> None:
    content = ContentFile(UNKIND["text"][1](), name="a.jpg")
    with pytest.raises(ValidationError):
        CampaignImage(title="x").file.save("a.jpg", content, save=False)


def test_a_picture_is_encoded_once() -> None:
    once = cleaned(io.BytesIO(encoded("JPEG")), "a.jpg")
    assert cleaned(once, "a.jpg") is once


def test_a_file_above_the_limit_is_not_even_opened(admin: Client) -> None:
    response = add(admin, "a.jpg", bytes(settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE + 1))
    assert "too big" in str(response.context["form"].errors["file"])
