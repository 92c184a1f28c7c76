"""The share kit in a browser: words by keyboard, pictures in place, files to take."""

import pytest
from playwright.sync_api import expect

from tests.e2e.browsing import DESKTOP, PHONE, Windows
from tests.routes import PAGES

pytestmark = pytest.mark.e2e

KIT = PAGES["share-kit"].path


def test_words_are_copied_whole(windows: Windows) -> None:
    page = windows.open(DESKTOP)
    # The site lets no script read the clipboard, so the test listens at the other end.
    page.add_init_script(
        "navigator.clipboard.writeText = async (text) => { window.copied = text; }"
    )
    page.goto(KIT)
    button = page.get_by_role("button", name="Copy the words").first
    button.focus()
    page.keyboard.press("Enter")
    said = button.locator("xpath=following-sibling::*[@role='status']")
    expect(said).to_have_text("Copied")
    assert page.evaluate("window.copied") == page.locator("#words-short").text_content()


def test_every_picture_is_there_in_its_shape(windows: Windows) -> None:
    page = windows.open(PHONE)
    page.goto(KIT)
    pictures = page.locator(".share-kit-tile__picture")
    for number in range(pictures.count()):
        picture = pictures.nth(number)
        picture.scroll_into_view_if_needed()
        expect(picture).to_have_js_property("naturalWidth", 540)
        box = picture.bounding_box()
        assert box
        assert abs(box["width"] - box["height"]) < 1


@pytest.mark.parametrize("has_js", [True, False], ids=["js", "no-js"])
def test_the_kit_is_one_link_away(windows: Windows, has_js: bool) -> None:
    page = windows.open(PHONE, has_js=has_js)
    page.goto(PAGES["action-list"].path)
    page.get_by_role("link", name="pictures, a poster and words to pass on").click()
    with page.expect_download() as download:
        page.get_by_role("link", name="Download the kit").click()
    assert download.value.suggested_filename == "share-kit.zip"
