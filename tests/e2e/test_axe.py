"""Axe finds nothing on any kind of page, in any of its shapes.

Each is looked at 320 and 1280 pixels wide, light and dark, with and without
JavaScript, as it comes and with everything opened that can be opened.

Axe is JavaScript, so it cannot run where scripts cannot. For the pages without, the
browser's own switch is off while the page loads, so that none of our scripts ever
runs and `<noscript>` counts, and on again when axe looks.
"""

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.axe import violations
from tests.e2e.browsing import PHONE, Windows, open_all_details, visit
from tests.e2e.places import ARTICLE, KINDS, PASSWORD, STYLEGUIDE, Place
from tests.routes import STATES

pytestmark = pytest.mark.e2e

WIDTHS = (320, 1280)
SCHEMES = ("light", "dark")
SCRIPTING = pytest.mark.parametrize("has_js", [True, False], ids=["js", "no-js"])


def named(places: tuple[Place, ...]) -> list[object]:
    return [pytest.param(place, id=place.name) for place in places]


def visit_with(page: Page, place: Place, *, has_js: bool) -> None:
    """Visit a place; without JavaScript, let scripts run only when it is loaded."""
    if has_js:
        return visit(page, place)
    switch = page.context.new_cdp_session(page)
    switch.send("Emulation.setScriptExecutionDisabled", {"value": True})
    visit(page, place)
    switch.send("Emulation.setScriptExecutionDisabled", {"value": False})
    return switch.detach()


def show_all(page: Page, width: int) -> None:
    """Make the window as tall as the page.

    The bars that stay on the screen then hide nothing, so axe can judge what is
    under them. What they do while the page moves is for test_bars.py.
    """
    page.set_viewport_size({"width": width, "height": 800})
    height = page.evaluate("document.documentElement.scrollHeight")
    page.set_viewport_size({"width": width, "height": height})


def assert_spotless(page: Page) -> None:
    """Let axe look at the page in both widths and both schemes."""
    for width in WIDTHS:
        show_all(page, width)
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme)
            found = violations(page)
            assert not found, f"{width} px, {scheme}:\n{found}"


@SCRIPTING
@pytest.mark.parametrize("place", named((*KINDS, STYLEGUIDE)))
def test_page(
    windows: Windows, memories: dict[str, dict], place: Place, has_js: bool
) -> None:
    memory = memories["editor"] if place.is_for_staff else None
    page = windows.open(storage_state=memory)
    visit_with(page, place, has_js=has_js)
    if not place.is_for_staff:
        assert_spotless(page)
    if place.is_for_staff or page.locator("details:not([open])").count():
        open_all_details(page)
        assert_spotless(page)


def test_filtered_list(windows: Windows) -> None:
    page = windows.open()
    page.goto(STATES["help-filtered"].path)
    assert_spotless(page)


def test_wrong_password(windows: Windows) -> None:
    page = windows.open()
    visit(page, next(place for place in KINDS if place.name == "password"))
    page.get_by_label("Password").fill(f"not {PASSWORD}")
    page.get_by_role("button", name="Open the page").click()
    expect(page.get_by_text("not correct")).to_be_visible()
    assert_spotless(page)


def test_policy_stays_in_force_while_axe_looks(windows: Windows) -> None:
    page = windows.open(PHONE)
    page.goto(ARTICLE)
    violations(page)
    assert page.evaluate(
        """() => {
          const script = document.createElement("script");
          script.textContent = "window.hasRun = true";
          document.body.append(script);
          return window.hasRun === undefined;
        }"""
    )


def test_axe_would_see_something(windows: Windows) -> None:
    page = windows.open()
    page.goto(ARTICLE)
    page.evaluate("document.querySelector('main img').removeAttribute('alt')")
    page.evaluate("document.querySelector('h1').style.color = '#888'")
    found = violations(page)
    assert "image-alt" in found
    assert "color-contrast-enhanced" in found
