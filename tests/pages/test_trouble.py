"""What went wrong stands on the first page of the admin, until it is mended."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.utils import timezone
from wagtail.models import Page

from pages.models import HomePage, LinkCheck, LinkState, ShareCard, StandardPage
from tests.people import sign_in

pytestmark = pytest.mark.django_db


def told(client: Client) -> str:
    """Return what the first page says went wrong; nothing if all is well."""
    page = BeautifulSoup(client.get("/admin/").content, "html.parser")
    panel = page.select_one(".trouble")
    return panel.get_text(" ", strip=True) if panel else ""


@pytest.fixture
def editor() -> Client:
    return sign_in("editor", "Editors")


def planned(minutes_ago: int, **values: Any) -> Page:
    """Return a page that was to be public by then, if its time were looked at."""
    page = StandardPage(title="A planned page", live=False, **values)
    HomePage.objects.get().add_child(instance=page)
    page.go_live_at = timezone.now() + timedelta(days=1)
    page.save_revision().publish()
    past = timezone.now() - timedelta(minutes=minutes_ago)
    page.revisions.update(approved_go_live_at=past)
    return page


def test_without_trouble_there_is_no_panel(editor: Client) -> None:
    assert told(editor) == ""


def test_a_page_that_is_refused_says_why(editor: Client) -> None:
    page = planned(10)
    page.revisions.update(
        content=page.latest_revision.content | {"introduction": "On child pornography."}
    )
    words = told(editor)
    assert "“A planned page” was to be published by now, and was refused." in words
    assert "child sexual abuse material" in words
    client = sign_in("looks-after-accounts", "Administrators")
    assert told(client) == ""


def test_a_page_that_nothing_stops_tells_of_the_schedule(editor: Client) -> None:
    planned(10)
    assert "the schedule stands still" in told(editor)


def test_a_page_whose_time_has_just_come_is_no_trouble(editor: Client) -> None:
    planned(2)
    assert told(editor) == ""


def test_writers_hear_of_what_they_may_edit(editor: Client) -> None:
    planned(10)
    assert told(sign_in("writer", "Writers")) == ""


def test_a_card_that_could_not_be_drawn(editor: Client) -> None:
    card = ShareCard.objects.filter(page__live=True).first()
    assert card is not None
    ShareCard.objects.filter(pk=card.pk).update(file_name="")
    assert card.page.title in told(editor)


def test_links_that_lead_nowhere(editor: Client) -> None:
    check = LinkCheck.objects.create(
        address="https://gone.example/", state=LinkState.BROKEN
    )
    assert told(editor) == ""
    check.places.create(
        content_type_id=Page.objects.first().content_type_id,
        object_id=HomePage.objects.get().pk,
    )
    assert "1 link leads nowhere." in told(editor)


def test_a_kit_without_files(editor: Client, settings: Any, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path
    assert "“Share kit” has no files." in told(editor)
