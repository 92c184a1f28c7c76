"""What the tests of the pack share."""

import io
from datetime import UTC, datetime
from typing import Any
from zipfile import ZipFile

import time_machine
from django.test import Client
from pypdf import PdfReader

PACK = "/act/pack/"
FOLDER = "screening-pack/"
FORM = "application/x-www-form-urlencoded"
# While the answers below are right: their day is still to come.
BEFORE = datetime(2026, 11, 23, 2, tzinfo=UTC)
TOLD = {
    "day": "2027-03-05",
    "starts": "19:00",
    "place": "Town Hall, Ballarat",
    "area": "vic",
    "audience": "general",
    "people": "40",
}


def on_a_day_before() -> Any:
    """Return what turns the clock to a day on which the answers are right."""
    return time_machine.travel(BEFORE, tick=True)


def ask(client: Client, **changes: str) -> Any:
    """Ask for a pack as the form does, with some answers changed."""
    from urllib.parse import urlencode

    return client.post(PACK, urlencode(TOLD | changes), content_type=FORM)


def files_in(response: Any) -> dict[str, bytes]:
    """Return the files of a pack by name."""
    assert response.status_code == 200, response.content.decode()[:2000]
    with ZipFile(io.BytesIO(response.content)) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        assert all(name.startswith(FOLDER) for name in names)
        return {name.removeprefix(FOLDER): archive.read(name) for name in names}


def text_of(pdf: bytes) -> str:
    """Return the words of a PDF, on one line."""
    pages = PdfReader(io.BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())
