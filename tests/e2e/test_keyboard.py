"""Everything can be reached and opened with the keyboard, script or no script."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.browsing import PHONE, Windows, visit
from tests.e2e.places import ARTICLE, HELP, READERS_PLACES, Place

pytestmark = pytest.mark.e2e

SCRIPTING = pytest.mark.parametrize("has_js", [True, False], ids=["js", "no-js"])
PLACES = [pytest.param(place, id=place.name) for place in READERS_PLACES]


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


@SCRIPTING
@pytest.mark.parametrize("place", PLACES)
def test_page_begins_with_a_note_and_ends_with_help(
    windows: Windows, place: Place, has_js: bool
) -> None:
    page = windows.open(PHONE, has_js=has_js)
    visit(page, place)
    assert_note_comes_first(page)
    assert_note_gives_three_choices(page)
    assert_support_can_be_called(page)


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
    # It can be folded, by the keyboard too, and never lost.
    summary = note.locator("summary")
    summary.press("Enter")
    expect(note.locator("a").first).to_be_hidden()
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
    assert page.locator(".contact-method--phone").count() > 20
    assert_numbers_are_links(page)


def assert_numbers_are_links(page: Page) -> None:
    """Make sure that each phone and text number calls what it says."""
    for kind, scheme in (("phone", "tel:"), ("sms", "sms:")):
        links = page.locator(f".contact-method--{kind} a").all()
        for link in links:
            href = link.get_attribute("href") or ""
            text = link.locator(".contact-method__text").inner_text()
            assert href.startswith(scheme), text
            assert digits(href) == digits(text), text


def digits(text: str) -> str:
    """Return the digits of a number however it is written; letters are their keys."""
    keys = str.maketrans("abcdefghijklmnopqrstuvwxyz", "22233344455566677778889999")
    pressed = (text.partition(":")[2] or text).lower().translate(keys)
    return "".join(filter(str.isdigit, pressed))
