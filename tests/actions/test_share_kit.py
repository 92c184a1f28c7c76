"""A kit carries warning and help in every form."""

import io
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from PIL import Image
from pypdf import PdfReader
from wagtail.models import PageViewRestriction

from actions.kit import drawing, keeping, kit_of
from actions.models import ShareKitTile
from tests.actions.kits import (
    NOTE,
    NUMBERS,
    PATH,
    SIZES,
    archive_of,
    kit_digest,
    kit_page,
    links_of,
    texts_in,
)
from tests.actions.packs import text_of

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("folder")]


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
    told = texts_in(files) | {
        "poster.pdf": text_of(files["poster.pdf"]),
        "signature.html": files["signature.html"].decode(),
    }
    for name, text in told.items():
        assert kit.version in text, name
        assert "not yet checked by us" in text, name
    html = client.get(PATH).content.decode()
    assert kit.version in html
    assert "Its numbers: not yet checked by us." in html


def test_the_read_me_says_where_the_newest_is(client: Client) -> None:
    told = texts_in(archive_of(client))["README.txt"]
    assert "https://testserver/act/share-kit/" in told


def test_the_short_words_fit_a_post(client: Client) -> None:
    soup = BeautifulSoup(client.get(PATH).content, "html.parser")
    assert len(soup.find(id="words-short").get_text()) <= 280


def test_a_cache_asks_whether_a_kit_is_still_right(client: Client) -> None:
    response = client.get(links_of(client)[0])
    assert response["Cache-Control"] == "public, no-cache"
    again = client.get(links_of(client)[0], headers={"If-None-Match": response["ETag"]})
    assert again.status_code == 304


def test_pictures_are_drawn_with_version_numbers_and_address(
    monkeypatch: pytest.MonkeyPatch, django_capture_on_commit_callbacks: Any
) -> None:
    drawn: list[dict[str, Any]] = []
    draw = drawing.draw
    monkeypatch.setattr(drawing, "draw", lambda card: drawn.append(card) or draw(card))
    page = kit_page()
    page.poster_message = "Another poster"
    with django_capture_on_commit_callbacks(execute=True):
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


def test_letters_that_our_fonts_lack_give_way(client: Client) -> None:
    page = kit_page()
    page.tiles.set([ShareKitTile(message="你好"), ShareKitTile(message="W" * 90)])
    page.save_revision().publish()
    keeping.make_all()
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
