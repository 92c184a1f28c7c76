"""The exit: at once, without a trace in this window, and by the keyboard too."""

import io
import re

import pytest
from PIL import Image
from playwright.sync_api import Page, Request, Response, expect

from tests.e2e.browsing import PHONE, Watch, Windows
from tests.e2e.places import ARTICLE, DESTINATION, HOME, PROTECTED

pytestmark = pytest.mark.e2e

ELSEWHERE = "Another site"
STATUS = "[data-exit-status]"
# The reader's patience between two presses, in milliseconds.
PATIENCE = 5_000


@pytest.fixture
def page(windows: Windows) -> Page:
    """An article."""
    page = windows.open(PHONE)
    page.goto(ARTICLE)
    return page


def is_one_colour(picture: bytes) -> bool:
    """Tell whether a screenshot shows nothing at all."""
    return len(Image.open(io.BytesIO(picture)).convert("RGB").getcolors(256) or []) == 1


def press_shift(page: Page, *keys: str) -> None:
    """Press and release keys, each on its own."""
    for key in keys:
        page.keyboard.press(key)


def answer_nothing(page: Page) -> None:
    """Let the destination send no page, so that the one that is left stays."""
    page.route(DESTINATION, lambda route: route.fulfill(status=204))


def hide(page: Page) -> None:
    """Bring the page into the state of leaving, and stay."""
    answer_nothing(page)
    page.locator("a.exit").click(no_wait_after=True)
    expect(page.locator("h1")).to_be_hidden()


class TestByClick:
    def test_leaves_nothing_to_go_back_to(self, page: Page) -> None:
        page.goto(HOME)
        page.goto(ARTICLE)
        length = page.evaluate("history.length")
        page.locator("a.exit").click()
        page.wait_for_url(DESTINATION)
        expect(page.get_by_text(ELSEWHERE)).to_be_visible()
        assert page.evaluate("history.length") == length
        page.go_back(wait_until="commit")
        expect(page).to_have_url(re.compile(f":[0-9]+{HOME}$"))
        expect(page.locator("h1")).to_be_visible()
        page.go_forward(wait_until="commit")
        expect(page).to_have_url(DESTINATION)

    def test_hides_the_page_at_once(self, page: Page) -> None:
        assert not is_one_colour(page.screenshot())
        answer_nothing(page)
        # Before the click is even over, and so before anything is asked for.
        state = page.locator("a.exit").evaluate(
            "(link) => (link.click(), getComputedStyle(document.body).visibility)"
        )
        assert state == "hidden"
        assert is_one_colour(page.screenshot())
        assert page.title().strip("\u200b") == ""
        expect(page.locator("h1")).to_be_hidden()
        expect(page.locator("a.exit")).to_be_hidden()
        # Hidden from sight, but spoken.
        expect(page.get_by_role("status")).to_have_text("Leaving.")

    def test_is_told_to_nobody(self, page: Page, watch: Watch) -> None:
        watch.requests.clear()
        sent: list[Request] = []
        page.on("request", lambda request: sent.append(request))
        page.locator("a.exit").click()
        page.wait_for_url(DESTINATION)
        asked = [url for url in watch.requests if "/static/" not in url]
        assert asked == [DESTINATION]
        assert "referer" not in sent[-1].headers

    def test_by_enter(self, page: Page) -> None:
        press_shift(page, "Tab", "Tab", "Enter")
        page.wait_for_url(DESTINATION)

    def test_from_the_content_note(self, page: Page) -> None:
        page.locator(".content-note a[href='/leave/']").click()
        page.wait_for_url(DESTINATION)


class TestByShift:
    @pytest.mark.parametrize(
        "keys",
        [
            ("ShiftLeft", "ShiftLeft", "ShiftLeft"),
            ("ShiftRight", "ShiftRight", "ShiftRight"),
            ("ShiftLeft", "ShiftRight", "ShiftLeft"),
        ],
        ids=["left", "right", "both"],
    )
    def test_three_presses_leave(self, page: Page, keys: tuple[str, ...]) -> None:
        length = page.evaluate("history.length")
        press_shift(page, *keys)
        page.wait_for_url(DESTINATION)
        assert page.evaluate("history.length") == length

    def test_says_how_many_are_missing(self, page: Page) -> None:
        status = page.locator(STATUS)
        expect(status).to_have_attribute("role", "status")
        expect(status).to_be_empty()
        press_shift(page, "Shift")
        expect(status).to_have_text("Two more presses of Shift leave this site.")
        press_shift(page, "Shift")
        expect(status).to_have_text("One more press of Shift leaves this site.")

    def test_gives_five_seconds_between_presses(self, windows: Windows) -> None:
        page = windows.open(PHONE)
        page.clock.install()
        page.goto(ARTICLE)
        status = page.locator(STATUS)
        press_shift(page, "Shift")
        page.clock.run_for(PATIENCE - 100)
        press_shift(page, "Shift")
        page.clock.run_for(PATIENCE - 100)
        expect(status).to_contain_text("One more")
        page.clock.run_for(200)
        expect(status).to_contain_text("Too slow")
        # It starts again from the first.
        press_shift(page, "Shift", "Shift")
        expect(status).to_contain_text("One more")
        press_shift(page, "Shift")
        page.wait_for_url(DESTINATION)

    @pytest.mark.parametrize(
        "keys",
        [
            ("Shift", "Shift", "KeyA", "Shift"),
            ("Shift+KeyA", "Shift+KeyB", "Shift+KeyC"),
            ("Shift+Tab", "Shift+Tab", "Shift+Tab"),
            ("Control+Shift", "Control+Shift", "Control+Shift"),
            ("Alt+Shift", "Alt+Shift", "Alt+Shift"),
            ("Meta+Shift", "Meta+Shift", "Meta+Shift"),
        ],
        ids=lambda keys: " ".join(keys),
    )
    def test_ignores_other_uses_of_shift(
        self, page: Page, watch: Watch, keys: tuple[str, ...]
    ) -> None:
        press_shift(page, *keys)
        self.assert_still_here(page, watch)

    def test_ignores_shift_held_down(self, page: Page, watch: Watch) -> None:
        for _ in range(5):  # a key that is held repeats itself
            page.keyboard.down("Shift")
        page.keyboard.up("Shift")
        expect(page.locator(STATUS)).to_contain_text("Two more")
        self.assert_still_here(page, watch)

    def test_ignores_shift_with_the_mouse(self, page: Page, watch: Watch) -> None:
        for _ in range(3):
            page.locator("h1").click(modifiers=["Shift"])
        self.assert_still_here(page, watch)

    def test_ignores_the_typing_of_capitals(
        self, windows: Windows, watch: Watch
    ) -> None:
        page = windows.open(PHONE)
        page.goto(PROTECTED)
        field = page.get_by_label("Password")
        field.focus()
        for letter in "ABC":
            page.keyboard.press(f"Shift+{letter}")
        expect(field).to_have_value("ABC")
        self.assert_still_here(page, watch)

    def assert_still_here(self, page: Page, watch: Watch) -> None:
        assert watch.outside == []
        expect(page.locator("h1")).to_be_visible()
        assert page.title().strip("\u200b")


class TestWithoutScript:
    def test_leads_through_our_own_address(self, windows: Windows) -> None:
        page = windows.open(PHONE, has_js=False)
        page.goto(ARTICLE)
        answers: list[Response] = []
        page.on("response", lambda response: answers.append(response))
        page.locator("a.exit").click()
        page.wait_for_url(DESTINATION)
        answers = [answer for answer in answers if "/static/" not in answer.url]
        assert [answer.status for answer in answers] == [303, 200]
        leave = answers[0]
        assert leave.url.endswith("/leave/")
        headers = page.request.get(leave.url, max_redirects=0).headers
        assert headers["cache-control"] == "no-store"
        for what in ("cache", "cookies", "storage"):
            assert f'"{what}"' in headers["clear-site-data"]

    def test_coming_back_finds_the_page(self, windows: Windows) -> None:
        page = windows.open(PHONE, has_js=False)
        page.goto(ARTICLE)
        page.locator("a.exit").click()
        page.wait_for_url(DESTINATION)
        page.go_back(wait_until="commit")
        expect(page.locator("h1")).to_be_visible()


class TestComingBack:
    """A destination that answers nothing leaves the hidden page in the window."""

    def test_by_reload(self, page: Page) -> None:
        title = page.title()
        hide(page)
        page.reload()
        assert_usable(page, title)

    def test_by_back_to_the_page_that_the_browser_kept(self, page: Page) -> None:
        title = page.title()
        page.evaluate("addEventListener('pageshow', () => (window.wasKept = true))")
        hide(page)
        page.goto(HOME)
        page.go_back(wait_until="commit")
        assert_usable(page, title)
        assert page.evaluate("window.wasKept")


def assert_usable(page: Page, title: str) -> None:
    """Make sure that the page is all there, and that the exit works once more."""
    expect(page).to_have_title(title)
    expect(page.locator("h1")).to_be_visible()
    expect(page.locator(STATUS)).to_be_empty()
    with page.expect_request(DESTINATION):
        page.locator("a.exit").click(no_wait_after=True)
