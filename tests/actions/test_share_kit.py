"""A kit carries warning and help in every form, and never an outdated number."""

import io
import re
import shutil
from datetime import timedelta
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.core.management import CommandError, call_command
from django.test import Client
from django.utils import timezone
from PIL import Image
from pypdf import PdfReader
from wagtail.models import Page, PageViewRestriction, Site

from actions.kit import drawing, kit_of, making
from actions.models import ShareKitPage, ShareKitTile
from pages.models import CampaignSettings
from pages.sharing import cards
from resources.models import ContactCheck, ResourcePage
from tests.actions.packs import text_of
from tests.factories import publish_change, write_number
from tests.resources.test_confirmations import form_of

pytestmark = pytest.mark.django_db

PATH = "/act/share-kit/"
NOTE = "Content note: Child abuse themes"
NUMBERS = ("000", "1800 55 1800", "13 11 14")
SIZES = {"square": (1080, 1080), "landscape": (1200, 630), "story": (1080, 1920)}


@pytest.fixture(autouse=True)
def folder(settings: Any, tmp_path: Path) -> Path:
    """Keep the kits of a test apart from the one that the other tests read."""
    shutil.copytree(Path(settings.MEDIA_ROOT) / "kits", tmp_path / "kits")
    settings.MEDIA_ROOT = tmp_path
    return making.folder_of(ShareKitPage.objects.get())


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


def test_every_link_on_the_page_answers(client: Client) -> None:
    links = links_of(client)
    count = ShareKitTile.objects.count()
    assert len(links) == len(set(links)) == 4 * count + 3
    for link in links:
        response = client.get(link)
        assert response.status_code == 200
        assert response["X-Robots-Tag"] == "noindex"


def test_the_archive_has_everything(client: Client) -> None:
    files = archive_of(client)
    count = ShareKitTile.objects.count()
    tiles = {
        f"tiles/tile-{number}-{form}.jpg"
        for number in range(1, count + 1)
        for form in SIZES
    }
    others = {"README.txt", "words.txt", "alt-texts.txt", "poster.pdf"}
    assert set(files) == tiles | others | {"signature.txt", "signature.html"}


def test_each_picture_has_its_size_and_stays_light(client: Client) -> None:
    for name, content in archive_of(client).items():
        if not name.endswith(".jpg"):
            continue
        form = name.removesuffix(".jpg").rpartition("-")[2]
        with Image.open(io.BytesIO(content)) as picture:
            assert picture.size == SIZES[form]
        assert len(content) <= 300_000


def test_warning_and_help_are_in_every_form(client: Client) -> None:
    files = archive_of(client)
    told = texts_in(files) | {
        "poster.pdf": text_of(files["poster.pdf"]),
        "signature.html": files["signature.html"].decode(),
    }
    for name, text in told.items():
        assert NOTE.removeprefix("Content note: ") in text, name
        assert all(number in text for number in NUMBERS), name


def test_version_and_check_are_printed_in(client: Client) -> None:
    kit = kit_of(kit_page())
    assert kit
    files = archive_of(client)
    told = texts_in(files)
    for text in (told["README.txt"], told["words.txt"], text_of(files["poster.pdf"])):
        assert kit.version in text
        assert "not yet checked by us" in text
    html = client.get(PATH).content.decode()
    assert kit.version in html
    assert "Its numbers: not yet checked by us." in html


def test_pictures_are_drawn_with_version_numbers_and_address(
    monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    drawn: list[dict[str, Any]] = []
    draw = drawing.draw
    monkeypatch.setattr(drawing, "draw", lambda card: drawn.append(card) or draw(card))
    page = kit_page()
    page.poster_message = "Another poster"
    page.save_revision().publish()
    assert {card["format"] for card in drawn} == set(SIZES)
    for card in drawn:
        assert card["note"] == NOTE
        assert [line["number"] for line in card["lines"]] == list(NUMBERS)
        assert "not yet checked by us. Version " in card["as_of"]
        assert card["address"] == "testserver"


def test_a_posted_text_opens_with_the_note_and_a_personal_one_asks(
    client: Client,
) -> None:
    soup = BeautifulSoup(client.get(PATH).content, "html.parser")
    words = {
        name: soup.find(id=f"words-{name}").get_text()
        for name in ("short", "long", "parents", "signature")
    }
    assert words["short"].startswith(NOTE)
    assert words["long"].startswith(NOTE)
    assert words["parents"].startswith("Is now an OK time")
    for text in words.values():
        assert "https://testserver/" in text
        last = text.strip().splitlines()[-1]
        assert all(number in last for number in NUMBERS)


def test_every_tile_has_an_alternative_text(client: Client) -> None:
    told = texts_in(archive_of(client))["alt-texts.txt"]
    html = client.get(PATH).content.decode()
    for number, tile in enumerate(kit_page().tiles.all(), 1):
        assert f"tile-{number}\r\n{tile.message}" in told
        assert tile.message in html


def test_the_signature_asks_for_nothing_from_anywhere(client: Client) -> None:
    html = archive_of(client)["signature.html"].decode()
    soup = BeautifulSoup(html, "html.parser")
    assert not soup.find_all(["img", "script", "link", "style", "iframe"])
    assert [link["href"] for link in soup.find_all("a")] == ["https://testserver/"]


def test_the_poster_can_be_read_aloud(client: Client) -> None:
    reader = PdfReader(io.BytesIO(archive_of(client)["poster.pdf"]))
    root: Any = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"] == True  # noqa: E712 - of pypdf’s own kind
    assert len(reader.pages) == 1


def test_a_corrected_number_makes_another_kit(
    client: Client, folder: Path, django_capture_on_commit_callbacks: Any
) -> None:
    old = links_of(client)
    with django_capture_on_commit_callbacks() as callbacks:
        lifeline = ResourcePage.objects.get(slug="lifeline")
        write_number(lifeline, "phone", "13 99 98")
        publish_change(lifeline)
    # However often the register was marked as changed, the kit is made once.
    [make] = [c for c in callbacks if "make_all" in c.__name__]
    assert waits(client)
    assert links_of(client) == []
    for link in old:
        assert client.get(link)["Location"] == PATH
    make()
    assert not waits(client)
    assert "13 99 98" in texts_in(archive_of(client))["words.txt"]
    assert "13 99 98" in text_of(archive_of(client)["poster.pdf"])
    assert [found.name for found in folder.iterdir()] == [kit_digest()]


def kit_digest() -> str:
    kit = kit_of(kit_page())
    assert kit
    return kit.digest


def change_the_warning() -> None:
    campaign = CampaignSettings.objects.get()
    campaign.warning = "Heavy themes"
    campaign.save()


def move_the_site() -> None:
    site = Site.objects.get()
    site.hostname = "campaign.example"
    site.save()


def check_the_numbers() -> None:
    for slug, number in zip(
        ("triple-zero", "kids-helpline", "lifeline"), NUMBERS, strict=True
    ):
        check = ContactCheck(
            service=ResourcePage.objects.get(slug=slug),
            kind="phone",
            value=number,
            checked_on=timezone.localdate(),
            how="called",
        )
        check.full_clean()
        check.save()


@pytest.mark.parametrize("change", [change_the_warning, move_the_site])
def test_what_else_is_printed_in_makes_another_kit(
    change: Any, django_capture_on_commit_callbacks: Any
) -> None:
    before = kit_digest()
    with django_capture_on_commit_callbacks(execute=True):
        change()
    assert kit_digest() != before


def test_a_check_that_grows_old_makes_another_kit(client: Client) -> None:
    check_the_numbers()
    call_command("make_share_kits")
    assert "checked by us on" in texts_in(archive_of(client))["README.txt"]
    with time_machine.travel(timezone.now() + timedelta(days=181), tick=True):
        assert waits(client)
        call_command("make_share_kits")
        told = texts_in(archive_of(client))["README.txt"]
        assert "not confirmed by us since" in told


def test_another_day_makes_no_other_kit(client: Client) -> None:
    with time_machine.travel(timezone.now() + timedelta(days=2), tick=True):
        assert not waits(client)


def test_no_reader_waits_for_a_drawing(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    change_the_warning()
    monkeypatch.setattr(drawing, "draw", None)
    monkeypatch.setattr(drawing, "pdf", None)
    assert client.get(PATH).status_code == 200


def fail(*_args: Any) -> None:
    raise OSError(28, "No space left on device")


@pytest.mark.parametrize("broken", ["preview", "poster", "tile"])
def test_a_kit_is_whole_or_not_there(
    client: Client, monkeypatch: pytest.MonkeyPatch, folder: Path, broken: str
) -> None:
    page = kit_page()
    page.poster_message = "While the disk is full"
    with monkeypatch.context() as full:
        full.setattr(drawing, broken, fail)
        page.save_revision().publish()
        assert waits(client)
        assert not [path for path in folder.iterdir() if path.name.startswith(".")]
        with pytest.raises(CommandError, match="1 could not be made"):
            call_command("make_share_kits")
    call_command("make_share_kits")
    assert "While the disk is full" in text_of(archive_of(client)["poster.pdf"])


@pytest.mark.slow
@pytest.mark.parametrize("name", ["articles", "share-kit"])
def test_editors_are_told_what_could_not_be_made(
    admin: Client, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(cards, "draw", fail)
    monkeypatch.setattr(drawing, "draw", fail)
    page = Page.objects.get(slug=name).specific
    address = f"/admin/pages/{page.pk}/edit/"
    form = form_of(admin, address)
    form |= dict.fromkeys(("share_title", "poster_message"), "While the disk is full")
    form["action-publish"] = "1"
    told = admin.post(address, form, follow=True).content.decode()
    assert "could not be drawn" in told
    assert ("could not be made" in told) == (name == "share-kit")


def test_letters_that_our_fonts_lack_give_way(client: Client) -> None:
    page = kit_page()
    page.tiles.set([ShareKitTile(message="你好"), ShareKitTile(message="W" * 90)])
    page.save_revision().publish()
    assert "tile-1\r\nStop the Stigma." in texts_in(archive_of(client))["alt-texts.txt"]


@pytest.mark.parametrize(
    "name", ["nothing.jpg", "..%2Fkit.json", "kit.json", "%00", "tile-1-square.jpg%0a"]
)
def test_nothing_else_is_there(client: Client, name: str) -> None:
    path = f"/media/kits/{kit_page().pk}/{kit_digest()}/{name}"
    assert 400 <= client.get(path).status_code < 500


@pytest.mark.parametrize("how", ["unpublished", "private"])
def test_a_kit_is_as_public_as_its_page(client: Client, how: str) -> None:
    links = links_of(client)
    page = kit_page()
    if how == "private":
        PageViewRestriction.objects.create(page=page, restriction_type="login")
    else:
        page.unpublish()
    assert {client.get(link).status_code for link in links} == {404}


def test_the_list_of_actions_leads_there(client: Client) -> None:
    assert f'href="{PATH}"' in client.get("/act/").content.decode()
