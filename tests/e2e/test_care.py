"""Every page takes care: warning, note, exit and numbers, script or no script.

Rules W1 to W3, E1, H4 to H6, P2 and M1 of the care for readers, on a small phone and
at 400 % zoom.
"""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.browsing import (
    DESKTOP,
    IS_TOUCHABLE,
    PHONE,
    ZOOMED,
    Watch,
    Windows,
    open_all_details,
    scroll_to,
    visit,
)
from tests.e2e.places import HELP, READERS_PLACES, Place

pytestmark = pytest.mark.e2e

SCRIPTING = pytest.mark.parametrize("has_js", [True, False], ids=["js", "no-js"])
PLACES = [pytest.param(place, id=place.name) for place in READERS_PLACES]

# What the finger needs, in pixels.
TARGET = 44


@SCRIPTING
@pytest.mark.parametrize("place", PLACES)
def test_page_takes_care(
    windows: Windows, watch: Watch, place: Place, has_js: bool
) -> None:
    page = windows.open(PHONE, has_js=has_js)
    visit(page, place)
    assert_exit_is_the_second_stop(page)
    assert_warning_and_numbers_are_in_sight(page)
    assert_exit_is_always_in_reach(page)
    assert_note_comes_first(page)
    assert_note_gives_three_choices(page)
    assert_support_can_be_called(page)
    assert_nothing_is_wider_than_a_small_phone(page)
    assert page.evaluate("document.getAnimations().length") == 0
    assert watch.complaints == []


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


def assert_note_comes_first(page: Page) -> None:
    note = page.locator("main > .content-note")
    expect(note).to_have_count(1)
    expect(note).to_contain_text(re.compile("abuse|harm", re.IGNORECASE))
    assert note.evaluate(
        "(note) => note.parentElement.firstElementChild === note && "
        "!!(note.compareDocumentPosition(document.querySelector('h1')) & 4)"
    )


def assert_note_gives_three_choices(page: Page) -> None:
    note = page.locator("main > .content-note")
    links = [link.get_attribute("href") or "" for link in note.locator("a").all()]
    assert len(links) == 3
    assert links[1:] == ["#support", "/leave/"]
    for link in links[:2]:
        if link.startswith("#"):
            expect(page.locator(link)).to_be_visible()
    # It can be folded and unfolded, by the keyboard too, and is never lost. Pages of
    # help describe nothing, so theirs comes folded.
    summary, first = note.locator("summary"), note.locator("a").first
    was_open = first.is_visible()
    summary.press("Enter")
    expect(first).to_be_visible(visible=not was_open)
    expect(summary).to_be_visible()


def assert_support_can_be_called(page: Page) -> None:
    calls = page.locator("#support [href^='tel:']").all()
    numbers = [call.get_attribute("href") for call in calls]
    assert numbers[:1] == ["tel:000"]
    assert {"tel:1800551800", "tel:131114"} <= set(numbers)
    assert_numbers_are_links(page)


def test_every_service_can_be_called_from_the_register(windows: Windows) -> None:
    page = windows.open(PHONE)
    page.goto(HELP)
    assert page.locator(".contact-method--number").count() > 20
    assert_numbers_are_links(page)


def assert_numbers_are_links(page: Page) -> None:
    """Make sure that each phone and text number calls what it says."""
    for link in page.locator(".contact-method--number a").all():
        href = link.get_attribute("href") or ""
        text = link.locator(".contact-method__text").inner_text()
        is_message = link.locator(".contact-method__action").inner_text() == "Text"
        assert href.startswith("sms:" if is_message else "tel:"), text
        assert digits(href) == digits(text), text


def digits(text: str) -> str:
    """Return the digits of a number however it is written; letters are their keys."""
    keys = str.maketrans("abcdefghijklmnopqrstuvwxyz", "22233344455566677778889999")
    pressed = (text.partition(":")[2] or text).lower().translate(keys)
    return "".join(filter(str.isdigit, pressed))
