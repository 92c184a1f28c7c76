"""A kit is offered only while what it says is right; whole or not at all."""

from datetime import timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.core.management import CommandError, call_command
from django.db import transaction
from django.test import Client
from django.utils import timezone
from wagtail.models import Page, Site

from actions.kit import drawing, keeping, kit_of, making
from pages.models import CampaignSettings
from pages.sharing import cards
from resources.models import ContactCheck, ResourcePage
from tests.actions.kits import (
    NUMBERS,
    PATH,
    archive_of,
    kit_digest,
    kit_page,
    kits_in,
    links_of,
    texts_in,
    waits,
)
from tests.actions.packs import text_of
from tests.factories import publish_change, write_number
from tests.resources.test_confirmations import form_of

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("folder")]


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
    assert kits_in(folder) == [kit_digest()]


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


def test_an_older_recipe_never_takes_the_place_of_a_newer(
    monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    old = kit_page()
    page = kit_page()
    page.licence = "Ask us"
    page.save_revision().publish()
    keeping.make_all()
    newest = kit_digest()
    assert making.make_kit(old) == kit_of(kit_page())
    assert kits_in(folder) == [newest]


def test_what_is_rolled_back_costs_no_kit() -> None:
    before = kit_digest()
    with transaction.atomic():
        page = kit_page()
        page.licence = "Ask us"
        page.save_revision().publish()
        transaction.set_rollback(True)
    assert kit_digest() == before


def test_the_day_is_that_of_the_site() -> None:
    page = kit_page()
    with timezone.override(ZoneInfo("Pacific/Pago_Pago")):
        digest = kit_digest()
    assert digest == kit_digest()
    page.licence = "Ask us"
    page.save_revision().publish()
    with timezone.override(ZoneInfo("Pacific/Pago_Pago")):
        made = making.make_kit(page)
    assert made
    assert timezone.localdate().isoformat() in made.version


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
    page.save_revision().publish()
    with monkeypatch.context() as full:
        full.setattr(drawing, broken, fail)
        keeping.make_all()
        assert waits(client)
        hidden = {path.name for path in folder.iterdir() if path.name[0] == "."}
        assert hidden == {".lock"}
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
