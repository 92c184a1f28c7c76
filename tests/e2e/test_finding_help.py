"""From a link to the right line in two taps, with and without JavaScript."""

import re

import pytest
from playwright.sync_api import expect

from tests.e2e.browsing import IS_TOUCHABLE, Windows
from tests.e2e.places import ARTICLE, HELP

pytestmark = pytest.mark.e2e

# A phone in the hand of many readers.
MOBILE = {"width": 390, "height": 844}
SCRIPTING = pytest.mark.parametrize("has_js", [True, False], ids=["js", "no-js"])


@SCRIPTING
def test_two_taps_from_an_article_to_the_right_line(
    windows: Windows, has_js: bool
) -> None:
    page = windows.open(MOBILE, has_js=has_js)
    page.goto(ARTICLE)
    first = page.get_by_label("Content note").get_by_role("link", name="Talk to")
    assert first.evaluate(IS_TOUCHABLE)
    first.click()
    second = page.locator("#support").get_by_role("link", name="It happened to me")
    expect(second).to_be_in_viewport(ratio=1)
    assert second.evaluate(IS_TOUCHABLE)
    second.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("It happened to me")
    line = page.locator("#lines .contact-method__link").first
    assert line.evaluate(IS_TOUCHABLE)
    assert line.get_attribute("href") == "tel:1800737732"


@SCRIPTING
def test_two_taps_from_the_list_of_help_as_well(windows: Windows, has_js: bool) -> None:
    page = windows.open(MOBILE, has_js=has_js)
    page.goto(ARTICLE)
    page.get_by_role("navigation", name="Main").get_by_role(
        "link", name="Find help"
    ).click()
    child = page.get_by_role("main").get_by_role("link", name="I am under 18")
    assert child.evaluate(IS_TOUCHABLE)
    child.click()
    line = page.locator("#lines .contact-method__link").first
    expect(line).to_have_attribute("href", "tel:1800551800")


@SCRIPTING
def test_filters_work_with_the_keyboard_alone(windows: Windows, has_js: bool) -> None:
    page = windows.open(has_js=has_js)
    page.goto(HELP)
    page.get_by_text("Narrow the list down").focus()
    page.keyboard.press("Enter")
    need = page.get_by_label("What for")
    page.keyboard.press("Tab")
    expect(need).to_be_focused()
    need.select_option("report")
    always = page.get_by_label(re.compile("stay anonymous"))
    always.focus()
    page.keyboard.press("Space")
    page.get_by_role("button", name="Show services").focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"\?need=report&anonymous=1#found$"))
    names = page.locator(".service-card__name").all_text_contents()
    assert "Crime Stoppers" in names
    assert "Lifeline" not in names
    page.get_by_role("link", name="Show all services").click()
    expect(page.locator(".service-card__name")).to_have_count(20)


def test_the_pocket_page_prints_on_one_side(windows: Windows) -> None:
    page = windows.open()
    page.goto("/help/pocket/")
    sheet = page.pdf(format="A4")
    assert len(re.findall(rb"/Type\s*/Page\b", sheet)) == 1
    page.emulate_media(media="print")
    expect(page.get_by_role("img", name="square code")).to_be_visible()
    for number in ("000", "1800 55 1800", "13 11 14"):
        expect(page.locator("#support").get_by_text(number, exact=True)).to_be_visible()
    assert "Stigma" not in page.get_by_role("main").inner_text()
