"""Everything can be reached and opened with the keyboard, script or no script."""

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.browsing import PHONE, Windows
from tests.e2e.places import ARTICLE

pytestmark = pytest.mark.e2e

SCRIPTING = pytest.mark.parametrize("has_js", [True, False], ids=["js", "no-js"])


@SCRIPTING
def test_skip_link_leads_to_the_page(windows: Windows, has_js: bool) -> None:
    page = windows.open(PHONE, has_js=has_js)
    page.goto(ARTICLE)
    page.keyboard.press("Tab")
    skip = page.locator(".skip-link")
    expect(skip).to_be_in_viewport(ratio=0.99)
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    # The first thing on the page is the note.
    expect(page.locator("main .content-note summary")).to_be_focused()
    expect(skip).not_to_be_focused()


def reach(page: Page, selector: str) -> None:
    """Press Tab until the first element of `selector` has the focus."""
    wanted = page.locator(selector).first
    for _ in range(page.locator("a[href], summary, button, input").count()):
        page.keyboard.press("Tab")
        if wanted.evaluate("(element) => element === document.activeElement"):
            return
    pytest.fail(f"{selector} cannot be reached")


@SCRIPTING
@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_sensitive_passage_opens_and_closes(
    windows: Windows, key: str, has_js: bool
) -> None:
    page = windows.open(PHONE, has_js=has_js)
    page.goto(ARTICLE)
    passage = page.locator(".sensitive-passage").first
    body = passage.locator(".sensitive-passage__body")
    expect(body).to_be_hidden()
    reach(page, ".sensitive-passage summary")
    page.keyboard.press(key)
    expect(body).to_be_visible()
    page.keyboard.press(key)
    expect(body).to_be_hidden()
    # The way to somebody stands outside, so closing it takes nothing away.
    help_link = passage.get_by_role("link", name="Talk to somebody")
    expect(help_link).to_be_visible()
    page.keyboard.press("Tab")
    expect(help_link).to_be_focused()
