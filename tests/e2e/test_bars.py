"""The bars that stay on the screen are never in the way of anything."""

import pytest
from playwright.sync_api import expect

from tests.e2e.browsing import (
    DESKTOP,
    IS_TOUCHABLE,
    PHONE,
    ZOOMED,
    Windows,
    open_all_details,
    scroll_to,
)
from tests.e2e.places import ARTICLE

pytestmark = pytest.mark.e2e

# The focused element, and whether it can be seen: the whole of its first line, or half
# a window of what is taller than that.
FOCUS = """
() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const box = element.getClientRects()[0];
  const isCovered = (x, y) => {
    const bar = document.elementFromPoint(x, y)?.closest(".care-bar, .help-bar");
    return bar && !bar.contains(element);
  };
  let seen = 0;
  for (let y = box.top + 1; y < box.bottom; y += 2) {
    const isOutside = y < 0 || y > innerHeight;
    seen += isOutside || isCovered(box.left + 2, y) || isCovered(box.right - 2, y)
      ? 0 : 2;
  }
  const style = getComputedStyle(element);
  return {
    name: `${element.tagName} ${element.className} ${element.textContent.trim()}`,
    isHidden: seen < Math.min(box.height - 2, innerHeight / 2),
    hasRing: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
  };
}
"""


@pytest.mark.parametrize("keys", ["Tab", "Shift+Tab"], ids=["forwards", "backwards"])
@pytest.mark.parametrize(
    "viewport", [PHONE, ZOOMED, DESKTOP], ids=["phone", "zoomed", "desktop"]
)
def test_bars_never_cover_what_is_focused(
    windows: Windows, viewport: dict[str, int], keys: str
) -> None:
    page = windows.open(viewport, has_js=False)
    page.goto(ARTICLE)
    open_all_details(page)
    stops = page.locator("a[href], summary, button, input").count()
    assert stops > 40
    hidden, bare, seen = [], [], set()
    for _ in range(stops):
        page.keyboard.press(keys)
        focus = page.evaluate(FOCUS)
        if focus is None:  # the end of the page
            break
        seen.add(focus["name"])
        hidden += [focus["name"]] if focus["isHidden"] else []
        bare += [] if focus["hasRing"] else [focus["name"]]
    assert hidden == []
    assert bare == []
    assert len(seen) > 40


def test_jumps_stop_clear_of_the_bars(windows: Windows) -> None:
    page = windows.open(PHONE)
    page.goto(ARTICLE)
    for link, target in (
        (".content-note a[href='#short-version']", "#short-version-heading"),
        (".content-note a[href='#support']", "#support-heading"),
    ):
        page.locator(link).click()
        assert page.locator(target).evaluate(IS_TOUCHABLE), target


def test_numbers_leave_the_room_to_the_text_at_400_percent(windows: Windows) -> None:
    page = windows.open(ZOOMED)
    page.goto(ARTICLE)
    help_bar = page.locator(".help-bar")
    assert help_bar.evaluate("(bar) => getComputedStyle(bar).position") == "static"
    scroll_to(page, "bottom")
    expect(help_bar).to_be_in_viewport(ratio=0.99)


def test_print_has_the_note_and_the_numbers(windows: Windows) -> None:
    page = windows.open(DESKTOP, has_js=False)
    page.goto(ARTICLE)
    page.emulate_media(media="print")
    expect(page.locator(".content-note__text")).to_be_visible()
    for number in ("000", "1800 55 1800", "13 11 14"):
        expect(page.locator("#support").get_by_text(number).first).to_be_visible()
    expect(page.locator(".care-bar__warning")).to_be_visible()
    for button in ("a.exit", ".help-bar", ".content-note__choices"):
        expect(page.locator(button)).to_be_hidden()
