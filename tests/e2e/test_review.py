"""From a writer's first word to readers, and away again, by four people."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.browsing import PHONE, Watch, Windows
from tests.e2e.editor import Hands

pytestmark = pytest.mark.e2e

TITLE = "A page that four people saw"
ADDRESS = "/a-page-that-four-people-saw/"


def choose(page: Page, action: str | re.Pattern[str]) -> None:
    """Choose from the menu at the foot of the form."""
    menu = page.get_by_role("navigation", name="Actions (footer)")
    menu.get_by_role("button", name="More actions").click()
    menu.get_by_role("button", name=action).click()


def open_waiting(page: Page) -> None:
    """Open what the first page of the admin says is waiting."""
    page.goto("/admin/")
    waiting = page.get_by_role("region", name="Awaiting your review")
    waiting.get_by_role("link", name=TITLE).first.click()
    expect(page.get_by_placeholder("Page title*")).to_have_value(TITLE)


def test_from_the_writer_to_readers_and_away(
    windows: Windows, memories: dict[str, dict], watch: Watch
) -> None:
    writer, editor, moderator = (
        windows.open(storage_state=memories[role])
        for role in ("writer", "editor", "moderator")
    )
    reader = windows.open(PHONE)

    writer.goto("/admin/pages/")
    writer.get_by_role("link", name="Explore child pages of 'Stop the Stigma'").click()
    writer.get_by_role("link", name="Add child page").click()
    writer.get_by_role("link", name=re.compile("^Standard page")).click()
    writer.get_by_placeholder("Page title*").fill(TITLE)
    hands = Hands(writer)
    hands.fill(hands.field("introduction"), "It is about child pornography.")
    choose(writer, re.compile("Submit to"))
    refused = hands.field("introduction").locator(".error-message")
    expect(refused).to_contain_text("child sexual abuse material")
    hands.fill(hands.field("introduction"), "It is about a review.")
    choose(writer, re.compile("Submit to"))
    expect(writer.get_by_text("submitted for moderation")).to_be_visible()
    assert reader.goto(ADDRESS).status == 404

    for reviewer in (editor, moderator):
        open_waiting(reviewer)
        choose(reviewer, re.compile("^Approve$"))
        reviewer.wait_for_url(re.compile(r"/admin/(pages/\d+/)?$"))
    assert reader.goto(ADDRESS).status == 200
    expect(reader.locator("h1")).to_have_text(TITLE)
    expect(reader.locator(".care-bar__warning")).to_be_visible()

    moderator.goto("/admin/pages/search/?q=four+people")
    moderator.get_by_role("link", name=TITLE, exact=True).click()
    menu = moderator.get_by_role("navigation", name="Actions (footer)")
    menu.get_by_role("button", name="More actions").click()
    menu.get_by_role("link", name="Unpublish").click()
    moderator.get_by_role("button", name="Yes, unpublish it").click()
    expect(moderator.get_by_text("unpublished")).to_be_visible()
    assert reader.goto(ADDRESS).status == 404
    assert watch.outside == []
