"""The warning, the exit and the numbers are always there, and never in the way.

With and without JavaScript, on a small phone and at 400 % zoom.
"""

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.browsing import (
    DESKTOP,
    PHONE,
    ZOOMED,
    Windows,
    open_all_details,
    visit,
)
from tests.e2e.places import ARTICLE, READERS_PLACES, Place

pytestmark = pytest.mark.e2e

PLACES = [pytest.param(place, id=place.name) for place in READERS_PLACES]
SCRIPTING = pytest.mark.parametrize("has_js", [True, False], ids=["js", "no-js"])

# What the finger needs, in pixels.
TARGET = 44

# Whether an element is inside the window and nothing lies over its middle.
IS_TOUCHABLE = """
(element) => {
  const box = element.getBoundingClientRect();
  const inside = box.top >= 0 && box.left >= 0
    && box.bottom <= innerHeight && box.right <= innerWidth;
  const x = (box.left + box.right) / 2;
  const y = (box.top + box.bottom) / 2;
  return inside && element.contains(document.elementFromPoint(x, y));
}
"""

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


def scroll_to(page: Page, y: str) -> None:
    """Scroll to the `top` or the `bottom`."""
    target = {"top": "0", "bottom": "document.documentElement.scrollHeight"}[y]
    page.evaluate(f"window.scrollTo({{top: {target}, behavior: 'instant'}})")


@SCRIPTING
@pytest.mark.parametrize("place", PLACES)
def test_page_takes_care(windows: Windows, place: Place, has_js: bool) -> None:
    page = windows.open(PHONE, has_js=has_js)
    visit(page, place)
    assert_exit_is_the_second_stop(page)
    assert_warning_and_numbers_are_in_sight(page)
    assert_exit_is_always_in_reach(page)
    assert_nothing_is_wider_than_a_small_phone(page)
    assert page.evaluate("document.getAnimations().length") == 0


def assert_exit_is_the_second_stop(page: Page) -> None:
    page.keyboard.press("Tab")
    expect(page.locator(".skip-link")).to_be_focused()
    page.keyboard.press("Tab")
    leave = page.locator("a.exit")
    expect(leave).to_be_focused()
    expect(leave).to_have_attribute("href", "/leave/")
    expect(leave).to_have_attribute("rel", "nofollow noreferrer")


def assert_exit_is_always_in_reach(page: Page) -> None:
    leave = page.locator("a.exit")
    for viewport in (ZOOMED, DESKTOP, PHONE):
        page.set_viewport_size(viewport)
        for end in ("top", "bottom"):
            scroll_to(page, end)
            assert leave.evaluate(IS_TOUCHABLE), (viewport, end)
            box = leave.bounding_box()
            assert box is not None
            assert min(box["width"], box["height"]) >= TARGET, viewport


def assert_warning_and_numbers_are_in_sight(page: Page) -> None:
    numbers = page.locator(".help-bar a").all()[:3]
    links = [number.get_attribute("href") for number in numbers]
    assert links == ["tel:000", "tel:1800551800", "tel:131114"]
    for end in ("bottom", "top"):
        scroll_to(page, end)
        for element in (page.locator(".care-bar__warning"), *numbers):
            assert element.evaluate(IS_TOUCHABLE), (end, element)
    for number in numbers:
        box = number.bounding_box()
        assert box is not None
        assert box["height"] >= TARGET
    # One line of warning, two of each number, also at 320 pixels.
    for bar, lines in ((".care-bar", 1), (".help-bar", 2)):
        height = page.locator(bar).evaluate("(bar) => bar.offsetHeight")
        assert height <= 16 + lines * TARGET, bar


def assert_nothing_is_wider_than_a_small_phone(page: Page) -> None:
    open_all_details(page)
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= PHONE["width"]


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
