"""What the tests of the share kit share."""

import io
import re
from pathlib import Path
from zipfile import ZipFile

from bs4 import BeautifulSoup
from django.test import Client

from actions.kit import kit_of
from actions.models import ShareKitPage

PATH = "/act/share-kit/"
NOTE = "Content note: Child abuse themes"
NUMBERS = ("000", "1800 55 1800", "13 11 14")
SIZES = {"square": (1080, 1080), "landscape": (1200, 630), "story": (1080, 1920)}


def kit_page() -> ShareKitPage:
    return ShareKitPage.objects.get()


def links_of(client: Client) -> list[str]:
    """Return the addresses of the files on the page."""
    soup = BeautifulSoup(client.get(PATH).content, "html.parser")
    pattern = re.compile("^/media/kits/")
    found = [link["href"] for link in soup.find_all("a", href=pattern)]
    return [*found, *(picture["src"] for picture in soup.find_all("img", src=pattern))]


def archive_of(client: Client) -> dict[str, bytes]:
    [address] = [link for link in links_of(client) if link.endswith(".zip")]
    response = client.get(address)
    assert response["Content-Disposition"] == 'attachment; filename="share-kit.zip"'
    with ZipFile(io.BytesIO(response.content)) as archive:
        assert archive.testzip() is None
        return {
            name.removeprefix("share-kit/"): archive.read(name)
            for name in archive.namelist()
        }


def texts_in(files: dict[str, bytes]) -> dict[str, str]:
    return {name: c.decode() for name, c in files.items() if name.endswith("t")}


def waits(client: Client) -> bool:
    """Tell whether the page says that the files are being made."""
    return "being made anew" in client.get(PATH).content.decode()


def kits_in(folder: Path) -> list[str]:
    return [found.name for found in folder.iterdir() if found.name[0] != "."]


def kit_digest() -> str:
    kit = kit_of(kit_page())
    assert kit
    return kit.digest
