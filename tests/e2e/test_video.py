"""No host hears of a visit before a reader says so, and then only the one named."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.e2e.axe import violations
from tests.e2e.browsing import DESKTOP, PHONE, Watch, Windows, open_all_details
from tests.e2e.places import FILM, HOSTED, HOSTED_VIDEO
from tests.e2e.server import Site

pytestmark = pytest.mark.e2e

SCRIPTING = pytest.mark.parametrize("has_js", [True, False], ids=["js", "no-js"])
PLAYER = "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ"


@pytest.fixture
def lenient(browser: Browser, site: Site, watch: Watch) -> Iterator[Windows]:
    """Open windows that may ask a host; each test says itself which and when."""
    opened = Windows(browser, site, watch)
    yield opened
    opened.close()
    assert set(watch.outside) <= {PLAYER}


def the_button(page: Page) -> Locator:
    return page.get_by_role("button", name=re.compile("Play “Trailer” here"))


def look_at_everything(page: Page) -> None:
    """Open, scroll, hover: all that a reader may do without meaning to play."""
    open_all_details(page)
    page.evaluate("window.scrollTo(0, document.documentElement.scrollHeight)")
    the_button(page).hover()
    page.wait_for_load_state("networkidle")


@SCRIPTING
@pytest.mark.parametrize("path", [HOSTED, HOSTED_VIDEO], ids=["page", "consent"])
def test_nobody_else_is_asked_before_consent_and_then_one(
    lenient: Windows, watch: Watch, path: str, has_js: bool
) -> None:
    page = lenient.open(PHONE, has_js=has_js)
    page.goto(path)
    expect(page.locator("iframe")).to_have_count(0)
    look_at_everything(page)
    assert watch.outside == []
    assert all(url.startswith(watch.site.url) for url in watch.requests)

    the_button(page).click()
    expect(page.locator("iframe")).to_have_attribute("src", PLAYER)
    page.wait_for_load_state("networkidle")
    assert watch.outside == [PLAYER]
    assert watch.complaints == []
    assert page.context.cookies() == []


def test_the_keyboard_is_enough(lenient: Windows, watch: Watch) -> None:
    page = lenient.open()
    page.goto(HOSTED_VIDEO)
    page.locator("summary", has_text="Read it instead").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("A quiet street")).to_be_visible()
    page.keyboard.press("Tab")
    expect(the_button(page)).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("iframe")).to_be_visible()
    page.get_by_role("link", name="Put the player away").click()
    expect(page.locator("iframe")).to_have_count(0)
    assert watch.outside == [PLAYER]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(lenient: Windows, scheme: str) -> None:
    page = lenient.open(DESKTOP)
    page.emulate_media(color_scheme=scheme)
    for path in (HOSTED, HOSTED_VIDEO):
        page.goto(path)
        open_all_details(page)
        page.set_viewport_size({"width": 320, "height": 4000})
        assert violations(page) == ""
    page.set_viewport_size(DESKTOP)
    the_button(page).click()
    expect(page.locator("iframe")).to_be_visible()
    page.set_viewport_size({"width": 320, "height": 4000})
    assert violations(page) == ""


def test_our_own_video_plays_with_its_captions(windows: Windows, watch: Watch) -> None:
    page = windows.open()
    page.goto(FILM)
    video = page.locator("video")
    video.scroll_into_view_if_needed()
    page.wait_for_load_state("networkidle")
    assert not any(url.endswith(".webm") for url in watch.requests)
    video.evaluate(
        """async (v) => {
          await v.play();
          while (v.currentTime < 0.3) await new Promise((r) => setTimeout(r, 50));
        }"""
    )
    captions = video.evaluate(
        """async (v) => {
          const track = v.textTracks[0];
          while (!track.cues?.length) await new Promise((r) => setTimeout(r, 50));
          return [track.kind, track.language, track.cues[0].text];
        }"""
    )
    assert captions[:2] == ["captions", "en-AU"]
    assert "Before you watch" in captions[2]
    assert watch.complaints == []
