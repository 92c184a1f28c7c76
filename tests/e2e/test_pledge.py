"""The pledge is one tap: by keyboard, with and without JavaScript."""

import pytest
from playwright.sync_api import expect

from tests.e2e.browsing import PHONE, Windows

pytestmark = pytest.mark.e2e


@pytest.mark.parametrize("has_js", [True, False], ids=["js", "no-js"])
def test_one_key_is_enough(windows: Windows, has_js: bool) -> None:
    page = windows.open(PHONE, has_js=has_js)
    page.goto("/act/")
    button = page.get_by_role("button", name="I will talk")
    expect(button).to_be_visible()
    box = button.bounding_box()
    assert box is not None
    assert box["height"] >= 44
    button.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/act/pledge/thanks/talk/")
    expect(page.get_by_role("heading", level=1)).to_have_text("Thank you")
    assert page.context.cookies() == []
    # Going back shows the list, and asks nobody to send anything again.
    page.go_back(wait_until="commit")
    expect(page.get_by_role("button", name="I will talk")).to_be_visible()


def test_what_can_be_pledged_is_reached_in_order(windows: Windows) -> None:
    page = windows.open(PHONE)
    page.goto("/act/pledge/")
    page.get_by_role("button", name="I will watch").focus()
    for word in ("talk", "learn", "write"):
        page.keyboard.press("Tab")
        expect(page.get_by_role("button", name=f"I will {word}")).to_be_focused()
