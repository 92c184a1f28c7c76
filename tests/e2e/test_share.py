"""The share panel in a browser: by keyboard, by script, without it, and on paper."""

import re
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.axe import violations
from tests.e2e.browsing import DESKTOP, PHONE, Windows, open_all_details
from tests.e2e.places import ARTICLE, HOME

pytestmark = pytest.mark.e2e

SMALLEST = 44


def test_copying_says_so_and_copies_the_address(windows: Windows) -> None:
    page = windows.open(DESKTOP)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(ARTICLE)
    button = page.get_by_role("button", name="Copy the address")
    button.focus()
    page.keyboard.press("Enter")
    said = button.locator("xpath=following-sibling::*[@role='status']")
    expect(said).to_have_text("Copied")
    expect(said).to_be_visible()


def test_where_nothing_can_be_copied_the_address_is_selected(windows: Windows) -> None:
    page = windows.open(PHONE)
    page.add_init_script(
        "navigator.clipboard.writeText = () => Promise.reject(new Error('no'))"
    )
    page.goto(ARTICLE)
    page.get_by_role("button", name="Copy the address").click()
    expect(page.get_by_text("Could not copy.").first).to_be_visible()
    field = page.get_by_label("Address of this page", exact=True)
    selected = "(field) => field.value.slice(field.selectionStart, field.selectionEnd)"
    assert field.evaluate(selected) == field.input_value()


def test_the_apps_of_the_device_are_offered_where_it_has_them(windows: Windows) -> None:
    page = windows.open(PHONE)
    page.add_init_script("navigator.share = async (data) => { window.shared = data; }")
    page.goto(ARTICLE)
    page.get_by_role("button", name="Share …").click()
    expect(page.get_by_text("Handed to the app that you chose")).to_be_visible()
    shared = page.evaluate("window.shared")
    assert shared["url"].endswith(ARTICLE)
    assert shared["text"].startswith("Is now an OK time for something heavy?")


def test_without_script_all_that_is_left_works(windows: Windows) -> None:
    page = windows.open(PHONE, has_js=False)
    page.goto(HOME)
    panel = page.locator(".share")
    expect(panel.get_by_role("button")).to_have_count(0)
    field = panel.get_by_label("Address of this page", exact=True)
    expect(field).to_have_value(re.compile(r"^http://127\.0\.0\.1/$"))
    summary = panel.get_by_text("Words for a friend", exact=True)
    summary.focus()
    page.keyboard.press("Enter")
    expect(panel.get_by_role("link", name="By email").first).to_be_visible()


@pytest.mark.parametrize("has_js", [True, False], ids=["js", "no-js"])
def test_mastodon_asks_and_then_offers_a_link(windows: Windows, has_js: bool) -> None:
    page = windows.open(PHONE, has_js=has_js)
    page.goto(HOME)
    page.get_by_role("link", name="Mastodon").click()
    page.get_by_label("Your Mastodon server").fill("@me@aus.social")
    page.keyboard.press("Enter")
    link = page.get_by_role("link", name="aus.social")
    expect(link).to_be_visible()
    assert (link.get_attribute("href") or "").startswith("https://aus.social/share?")
    assert page.context.cookies() == []
    # Axe is a script, so it looks where scripts may run.
    assert not has_js or not violations(page)


def test_every_target_is_large_enough_for_a_thumb(windows: Windows) -> None:
    page = windows.open(PHONE)
    page.goto(ARTICLE)
    open_all_details(page)
    for target in page.locator(".share :is(button, summary, .share__places a)").all():
        box = target.bounding_box()
        if box is not None:
            assert box["height"] >= SMALLEST, target.inner_text()


def fits(page: Page) -> bool:
    return page.evaluate(
        "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
    )


def test_open_words_do_not_push_the_page_aside(windows: Windows) -> None:
    page = windows.open(PHONE)
    page.goto(ARTICLE)
    open_all_details(page)
    assert fits(page)


def test_paper_has_the_address_and_the_code_and_nothing_to_tap(
    windows: Windows,
) -> None:
    page = windows.open(DESKTOP)
    page.goto(ARTICLE)
    page.emulate_media(media="print")
    panel = page.locator(".share")
    expect(panel.locator(".share__printed")).to_be_visible()
    expect(panel.locator(".qr-code")).to_be_visible()
    expect(panel.get_by_text("Facebook")).to_be_hidden()
    expect(panel.get_by_role("button").first).to_be_hidden()


def test_the_quiet_page_has_a_quiet_tab(windows: Windows) -> None:
    page = windows.open(PHONE)
    page.goto(ARTICLE)
    quiet = page.get_by_label("Quiet address of this page").input_value()
    # The site knows itself without the port of this test.
    page.goto(urlsplit(quiet).path)
    expect(page).to_have_title("Something to read")
    expect(page.get_by_role("heading", level=1)).to_have_text(
        "What changes when we can talk about it"
    )
    icons = page.locator("link[rel~=icon], link[rel=apple-touch-icon]")
    for icon in icons.all():
        assert "quiet" in (icon.get_attribute("href") or "")
