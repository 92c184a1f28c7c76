"""Cards of shared links: drawn at publication, whole or not at all, and never late."""

import io
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command
from django.test import Client
from PIL import Image

from pages import files
from pages.models import CampaignSettings, ShareCard, StandardPage
from pages.sharing import cards
from pages.sharing.cards import path_of
from pages.typesetting import compiling
from tests.services import head_of

pytestmark = pytest.mark.django_db

HARD_TITLES = [
    "Act",
    "A",
    "What changes when we can talk about it",
    "x" * 120,
    "W" * 60,
    "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz",
    "Kōrero mai: he aha te take e noho puku ai tātou?",
    "Příliš žluťoučký kůň úpěl ďábelské ódy",
    "“Quotes”, dashes – and … dots; $5 & 10 %",
    "# = * _ ` $ @ < > \\ [ ] { } typst",
    "Ask first 😀👩‍👧 then talk",
    "Who is it for?",
    "Hello\u200b zero\u200dwidth and \u202eright to left\u202c marks",
    "AVATAR To Ty We Yo fi fl ffi",
    "https://example.org/a/very/long/address/that/has/no/room/at/all/on/one/line",
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen",
]
UNCOVERED = [
    "שלום לכולם",
    "مرحبا بالجميع",
    "你好",
    "Chúng ta có thể nói về điều này",
    "😀😀😀",
]


def card(**values: Any) -> dict[str, Any]:
    told = {
        "format": "landscape",
        "title": "A title",
        "note": "Content note: Child abuse themes",
        "campaign": "Stop the Stigma",
        "help": "Help is on every page",
        "lines": [],
    }
    return told | values


def about() -> StandardPage:
    return StandardPage.objects.get(slug="about")


def publish(page: StandardPage) -> ShareCard:
    page.save_revision().publish()
    return ShareCard.objects.get(page_id=page.pk)


@pytest.mark.parametrize("title", [*HARD_TITLES, "x" * 500])
def test_a_card_has_its_size_and_is_light(title: str) -> None:
    drawn = cards.draw(card(title=title))
    picture = Image.open(io.BytesIO(drawn))
    assert picture.format == "JPEG"
    assert picture.size == (1200, 630)
    assert len(drawn) <= 300_000


@pytest.mark.parametrize("title", HARD_TITLES[:12])
def test_words_stay_where_no_service_crops(title: str) -> None:
    """Outside the middle, a card with words is the card without them."""
    with_words = Image.open(
        io.BytesIO(
            compiling.compile_png(cards.TEMPLATE, compiling.as_json(card(title=title)))
        )
    )
    bare = card(title="", note="", campaign="", help="")
    without = Image.open(
        io.BytesIO(compiling.compile_png(cards.TEMPLATE, compiling.as_json(bare)))
    )
    for picture in (with_words, without):
        picture.paste((0, 0, 0), (150, 80, 1050, 550))
    assert with_words.tobytes() == without.tobytes()


@pytest.mark.parametrize("title", UNCOVERED)
def test_letters_that_the_fonts_lack_give_way_to_the_name(title: str) -> None:
    page = about()
    page.share_title = title
    drawn = cards.card_of(page, CampaignSettings())
    assert drawn["title"] == "Stop the Stigma"


def test_publishing_draws_the_card_and_keeps_the_old_one(client: Client) -> None:
    page = about()
    before = ShareCard.objects.get(page_id=page.pk)
    page.share_title = "Another title"
    after = publish(page)
    assert after.file_name != before.file_name
    assert path_of(before.file_name).exists()
    assert after.alt_text.startswith("Another title. Content note: Child abuse themes.")
    image = head_of(client.get("/about/").content.decode())["og:image"]
    assert image == f"https://testserver/media/cards/{after.file_name}"


def test_the_same_words_make_the_same_file() -> None:
    assert publish(about()).file_name == publish(about()).file_name


def test_a_reader_never_waits_for_a_card(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cards, "compile_png", None)
    assert client.get("/about/").status_code == 200


def test_a_card_is_kept_for_good_and_may_be_shown_elsewhere(client: Client) -> None:
    name = ShareCard.objects.get(page_id=about().pk).file_name
    response = client.get(f"/media/cards/{name}")
    assert response.status_code == 200
    assert response["Content-Type"] == "image/jpeg"
    assert "immutable" in response["Cache-Control"]
    assert response["Cross-Origin-Resource-Policy"] == "cross-origin"


@pytest.mark.parametrize("name", ["..%2Fdb.sqlite3", "nothing.jpg", ".part", "%00"])
def test_nothing_else_is_there(client: Client, name: str) -> None:
    assert 400 <= client.get(f"/media/cards/{name}").status_code < 500


def fail_to_write(*_args: Any) -> None:
    raise OSError(28, "No space left on device")


def test_a_full_disk_leaves_a_plain_card_and_nothing_half_written(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = about()
    page.share_title = "While the disk is full"
    before = sorted(path_of("").iterdir())
    monkeypatch.setattr(files.os, "fsync", fail_to_write)
    assert publish(page).file_name == ""
    assert sorted(path_of("").iterdir()) == before
    head = head_of(client.get("/about/").content.decode())
    assert "/static/img/share" in head["og:image"]
    assert head["og:title"] == "While the disk is full"


def test_missing_fonts_leave_a_plain_card(monkeypatch: pytest.MonkeyPatch) -> None:
    page = about()
    page.share_title = "Without fonts"
    monkeypatch.setattr(compiling, "FONTS", Path(settings.MEDIA_ROOT))
    assert publish(page).file_name == ""


def test_the_command_draws_what_was_left_undone(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    page = about()
    page.share_title = f"Later {uuid4()}"
    with monkeypatch.context() as broken:
        broken.setattr(files.os, "fsync", fail_to_write)
        publish(page)
        with pytest.raises(CommandError, match="1 could not be drawn"):
            call_command("render_cards")
    call_command("render_cards")
    assert ShareCard.objects.get(page_id=page.pk).file_name
    assert "with a card" in capsys.readouterr().out


def test_the_command_draws_what_was_lost() -> None:
    page = about()
    page.share_title = f"Lost {uuid4()}"
    path = path_of(publish(page).file_name)
    path.unlink()
    call_command("render_cards")
    assert path.is_file()


def test_the_command_draws_nothing_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cards, "draw", None)
    call_command("render_cards")


def test_a_new_name_of_the_campaign_is_on_every_card() -> None:
    before = ShareCard.objects.get(page_id=about().pk)
    campaign = CampaignSettings.objects.get()
    campaign.name = "Speak Up"
    campaign.save()
    after = ShareCard.objects.get(page_id=about().pk)
    assert after.file_name != before.file_name
    assert "Speak Up" in after.alt_text
