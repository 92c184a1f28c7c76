"""A document is a quiet PDF, and it is downloaded, never opened on this site."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client, override_settings
from django.urls import reverse
from wagtail.documents.models import Document
from wagtail.models import UploadedFile

pytestmark = pytest.mark.django_db

PDF = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF"
NO_PDF = "This file is no PDF."
ACTIVE = "This PDF runs or opens something by itself, or carries other files."
LIMIT = 20 * 1024 * 1024


@pytest.fixture(autouse=True)
def _own_media(tmp_path: Path) -> Iterator[None]:
    with override_settings(MEDIA_ROOT=tmp_path):
        yield


def holding(words: bytes) -> bytes:
    return PDF.replace(b"/Type", words + b" /Type")


# What each way to upload answers: the messages about the file, none when it was taken.


def by_form(admin: Client, name: str, content: bytes) -> list[str]:
    file = SimpleUploadedFile(name, content)
    sent = {"title": "A", "file": file, "collection": "1"}
    response = admin.post(reverse("wagtaildocs:add"), sent)
    if response.status_code == 302:
        return []
    assert response.status_code == 200
    told: list[str] = list(response.context["form"].errors["file"])
    return told


def by_form_for_many(admin: Client, name: str, content: bytes) -> list[str]:
    response = admin.post(
        reverse("wagtaildocs:add_multiple"),
        {"files[]": SimpleUploadedFile(name, content), "title": "A", "collection": "1"},
        headers={"x-requested-with": "XMLHttpRequest"},
    )
    assert response.status_code == 200
    answer = response.json()
    return [] if answer["success"] else answer["error_message"].split("\n")


def by_chooser(admin: Client, name: str, content: bytes) -> list[str]:
    prefix = "document-chooser-upload"
    sent = {
        f"{prefix}-title": "A",
        f"{prefix}-file": SimpleUploadedFile(name, content),
        f"{prefix}-collection": "1",
    }
    response = admin.post(reverse("wagtaildocs_chooser:create"), sent)
    assert response.status_code == 200
    if response.json()["step"] == "chosen":
        return []
    [form] = {id(f): f for f in forms_of(response)}.values()
    told: list[str] = list(form.errors["file"])
    return told


def forms_of(response: Any) -> list[Any]:
    return [c["creation_form"] for c in response.context if "creation_form" in c]


WAYS = [by_form, by_form_for_many, by_chooser]

QUIET: dict[str, bytes] = {
    "plain": PDF,
    "a longer name": holding(b"/JSON 1 /LaunchPad 2"),
    "a name inside another": holding(b"/X#2FLaunch 1"),
    "a page to begin with": holding(b"/OpenAction[3 0 R /Fit]"),
    "the word alone": holding(b"(JavaScript and Launch)"),
    "at the limit": PDF.ljust(LIMIT),
}
# File name, content, and how the message begins.
REFUSED: dict[str, tuple[str, bytes, str]] = {
    "html": ("a.pdf", b"<html>%PDF-1.7</html>", NO_PDF),
    "mz_as.pdf": ("mz_as.pdf", b"MZ%PDF-1.7", NO_PDF),
    "a byte order mark before": ("a.pdf", b"\xef\xbb\xbf" + PDF, NO_PDF),
    "a space before": ("a.pdf", b" " + PDF, NO_PDF),
    "an empty line before": ("a.pdf", b"\n" + PDF, NO_PDF),
    "a script before": ("a.pdf", b"<script>x</script>" + PDF, NO_PDF),
    "zip": ("a.pdf", b"PK\3\4", NO_PDF),
    "txt_utf16": ("a.pdf", "%PDF-1.7".encode("utf-16"), NO_PDF),
    "1_byte": ("a.pdf", b"%", NO_PDF),
    "empty": ("a.pdf", b"", "The submitted file is empty."),
    "over_limit": ("a.pdf", PDF.ljust(LIMIT + 1), "This file is too big (20.0"),
    "pdf_js": ("a.pdf", holding(b"/S/JavaScript/JS (app.alert(1))"), ACTIVE),
    "pdf_javascript": ("a.pdf", holding(b"/S/JavaScript"), ACTIVE),
    "pdf_launch": ("a.pdf", holding(b"/S /Launch"), ACTIVE),
    "pdf_embedded": ("a.pdf", holding(b"/Type/EmbeddedFile/Length 1"), ACTIVE),
    "pdf_embedded_list": ("a.pdf", holding(b"/Names<</EmbeddedFiles 2 0 R>>"), ACTIVE),
    "escaped": ("a.pdf", holding(b"/J#61vaScr#69pt 1"), ACTIVE),
    "escaped in capitals": ("a.pdf", holding(b"/#4Caunch<00>"), ACTIVE),
    "at the very end": ("a.pdf", PDF + b"\n/Launch", ACTIVE),
    "before a comment": ("a.pdf", holding(b"/Launch%\n"), ACTIVE),
    "before a NUL": ("a.pdf", holding(b"/Launch\0"), ACTIVE),
    "name_html": ("a.html", PDF, "File extension “html” is not allowed."),
    "name_double_ext": ("a.pdf.exe", PDF, "File extension “exe” is not allowed."),
    "no_extension": ("a", PDF, "File extension “” is not allowed."),
    "docx": ("a.docx", b"PK\3\4", NO_PDF),
    "svg": ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", NO_PDF),
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("content", QUIET.values(), ids=QUIET)
def test_a_quiet_pdf_is_taken(
    admin: Client, way: Callable[..., list[str]], content: bytes
) -> None:
    assert way(admin, "a.pdf", content) == []
    with Document.objects.get().file.open() as file:
        assert file.read() == content


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(("name", "content", "told"), REFUSED.values(), ids=REFUSED)
def test_anything_else_is_refused_in_one_sentence(
    admin: Client,
    way: Callable[..., list[str]],
    name: str,
    content: bytes,
    told: str,
) -> None:
    [message] = way(admin, name, content)
    assert message.startswith(told)
    assert not Document.objects.exists()
    assert not UploadedFile.objects.exists()


@pytest.mark.parametrize(
    "name",
    ["../../a.pdf", "-a.pdf", "CON.pdf", "a\u202efdp.pdf", "a" * 300 + ".pdf"],
    ids=["folders", "dash", "device", "backwards", "long"],
)
@pytest.mark.parametrize("way", WAYS)
def test_an_odd_name_stays_in_its_folder(
    admin: Client, way: Callable[..., list[str]], name: str
) -> None:
    assert way(admin, name, PDF) == []
    kept = Path(Document.objects.get().file.path)
    assert kept.parent == Path(settings.MEDIA_ROOT, "documents")
    assert kept.suffix == ".pdf"
    assert "\u202e" not in kept.name


def test_the_limit_is_told(admin: Client) -> None:
    [told] = by_form(admin, "a.pdf", PDF.ljust(LIMIT + 1))
    assert "Maximum filesize 20.0\xa0MB" in told
    assert "20.0\xa0MB" in admin.get(reverse("wagtaildocs:add")).content.decode()


def test_no_file_is_one_fault_too(admin: Client) -> None:
    sent = {"title": "A", "collection": "1"}
    response = admin.post(reverse("wagtaildocs:add"), sent)
    assert response.context["form"].errors["file"] == ["This field is required."]


def test_another_file_in_its_place_is_looked_at_too(admin: Client) -> None:
    by_form(admin, "a.pdf", PDF)
    document = Document.objects.get()
    path = reverse("wagtaildocs:edit", args=[document.pk])
    sent = {"title": "B", "collection": "1"}
    file = SimpleUploadedFile("b.pdf", holding(b"/Launch 1"))
    response = admin.post(path, sent | {"file": file})
    assert len(response.context["form"].errors["file"]) == 1
    assert admin.post(path, sent).status_code == 302
    document.refresh_from_db()
    assert document.title == "B"
    assert document.file.read() == PDF


def test_it_is_downloaded_under_a_policy_that_allows_nothing(
    admin: Client, client: Client
) -> None:
    by_form(admin, "a.pdf", PDF)
    response = client.get(Document.objects.get().url)
    assert response.status_code == 200
    assert b"".join(response.streaming_content) == PDF  # type: ignore[attr-defined]
    assert response["Content-Disposition"].startswith("attachment;")
    assert response["X-Content-Type-Options"] == "nosniff"
    parts = response["Content-Security-Policy"].split("; ")
    policy = {name: told for name, _, told in (part.partition(" ") for part in parts)}
    assert policy.pop("default-src") == "'none'"
    assert policy.pop("sandbox") == ""
    policy.pop("upgrade-insecure-requests", None)
    assert set(policy.values()) <= {"'none'"}
