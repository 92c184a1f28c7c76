"""A host fills in the form with the keyboard, and gets a pack that opens."""

import re
from datetime import date, timedelta
from pathlib import Path
from zipfile import ZipFile

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.axe import violations
from tests.e2e.browsing import DESKTOP, PHONE, Watch, Windows
from tests.routes import PAGES

pytestmark = pytest.mark.e2e

PACK = PAGES["pack"].path
SCRIPTING = pytest.mark.parametrize("has_js", [True, False], ids=["js", "no-js"])
DAY = date.today() + timedelta(days=60)


def tab_to(page: Page, wanted: Locator) -> None:
    """Press Tab until the element has the focus."""
    for _ in range(80):
        if wanted.evaluate("(element) => element === document.activeElement"):
            return
        page.keyboard.press("Tab")
    pytest.fail(f"{wanted} cannot be reached")


def fill_in(page: Page, place: str) -> None:
    """Answer every question with the keyboard alone."""
    tab_to(page, page.get_by_label("On which day"))
    page.keyboard.type(f"{DAY:%m%d%Y}")
    tab_to(page, page.get_by_label("At what time"))
    page.keyboard.type("0700PM")
    tab_to(page, page.get_by_label("Where", exact=True))
    page.keyboard.type(place)
    tab_to(page, page.get_by_label("In which state"))
    page.keyboard.type("Tas")
    tab_to(page, page.get_by_label("Anyone"))
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    expect(page.get_by_label("A school")).to_be_checked()
    tab_to(page, page.get_by_role("button", name="Make the pack"))


@SCRIPTING
def test_a_pack_by_keyboard(
    windows: Windows, watch: Watch, tmp_path: Path, has_js: bool
) -> None:
    page = windows.open(DESKTOP, has_js=has_js)
    page.goto(PACK)
    fill_in(page, "The library")
    with page.expect_download() as waiting:
        page.keyboard.press("Enter")
    download = waiting.value
    assert download.suggested_filename == "screening-pack.zip"
    file = tmp_path / "pack.zip"
    download.save_as(file)
    with ZipFile(file) as archive:
        assert archive.testzip() is None
        sheets = [name for name in archive.namelist() if name.endswith(".pdf")]
        assert len(sheets) == 8
        assert all(archive.read(name).startswith(b"%PDF-") for name in sheets)
    # Nothing of it is in the address or left behind, and nobody else was asked.
    assert page.url.endswith(PACK)
    assert page.context.cookies() == []
    assert watch.outside == []


@SCRIPTING
def test_mistakes_are_named_and_nothing_is_lost(windows: Windows, has_js: bool) -> None:
    page = windows.open(PHONE, has_js=has_js)
    page.goto(PACK)
    fill_in(page, "市政厅")
    page.keyboard.press("Enter")
    expect(page).to_have_title(re.compile("^Please check:"))
    expect(page.get_by_role("alert")).to_be_in_viewport()
    if has_js:
        assert not violations(page)
    page.get_by_role("alert").get_by_role("link", name="Where").click()
    field = page.get_by_label("Where", exact=True)
    expect(field).to_be_focused()
    expect(field).to_have_value("市政厅")
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(field).to_have_accessible_description(re.compile("Latin letters"))
    expect(page.get_by_label("A school")).to_be_checked()
    expect(page.get_by_label("In which state")).to_have_value("tas")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
