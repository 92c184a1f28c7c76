"""The controls of the admin come alive although its policy forbids inline scripts.

What only a browser can tell about campaign_site/admin_csp.py: that the calls come in
time. A chooser whose call came late looks well and opens nothing.
"""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.browsing import Watch, Windows
from tests.e2e.places import WORKPIECE

pytestmark = pytest.mark.e2e

# As Google Docs copies it: all of it is wrapped in a <b> that is not bold.
PASTED = """
<b style="font-weight:normal"><p><span style="font-weight:400">Plain and </span>
<span style="font-weight:700">strong</span></p></b>
"""
PASTE = """
(element, html) => {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/html", html);
  const options = { clipboardData, bubbles: true, cancelable: true };
  element.dispatchEvent(new ClipboardEvent("paste", options));
}
"""


@pytest.fixture
def admin(windows: Windows, memories: dict[str, dict], watch: Watch) -> Iterator[Page]:
    """Open the admin; afterwards nothing may have been refused or broken."""
    yield windows.open(storage_state=memories["owner"])
    # Wagtail writes what axe found in a preview to the console.
    assert not [text for text in watch.complaints if "axe.run results" not in text]


@pytest.fixture
def form(admin: Page) -> Page:
    """Open the form of the article that may be changed; nothing is saved."""
    admin.goto(WORKPIECE)
    admin.locator("wagtail-userbar").get_by_role("button").first.click()
    admin.get_by_role("menuitem", name="Edit this page").click()
    expect(admin.locator("#id_title")).to_have_value("Workpiece")
    return admin


def choose_another(page: Page, chooser: Locator) -> None:
    """Open the menu of a chooser and, from it, the dialogue."""
    chooser.get_by_role("button", name="Actions").click()
    chooser.locator("[data-chooser-action-choose]:visible").click()
    expect(page.locator(".modal.in")).to_have_count(1)


def test_choosers_and_inline_panels(form: Page) -> None:
    choose_another(form, form.locator("#id_lead_image-chooser"))
    form.locator(".modal [data-chooser-modal-choice]").last.click()
    expect(form.locator(".modal")).to_have_count(0)

    form.locator("#id_related_links-0-DELETE-button").click()
    form.get_by_role("button", name="Add related page").click()
    added = form.locator("[id^=id_related_links-][id$=-page-chooser]:visible").last
    added.get_by_role("button", name="Choose a page").click()
    form.locator(".modal a.choose-page").first.click()
    expect(form.locator(".modal")).to_have_count(0)
    choose_another(form, added)


def test_dates(form: Page) -> None:
    form.get_by_role("tab", name="Promote").click()
    form.locator("#id_published_on").click()
    form.locator(".xdsoft_date:visible").get_by_text("15", exact=True).click()
    assert form.locator("#id_published_on").input_value().endswith("-15")


def test_dates_in_a_menu(admin: Page) -> None:
    admin.goto("/admin/reports/site-history/")
    admin.get_by_role("button", name="Show filters").click()
    admin.locator(".w-drilldown").get_by_role("button", name="Date").click()
    admin.locator("#id_timestamp_0").click()
    expect(admin.locator(".xdsoft_datetimepicker:visible")).to_have_count(1)


def test_pasted_text_keeps_its_weight(form: Page) -> None:
    editor = form.locator(".Draftail-Editor [contenteditable=true]").first
    editor.click()
    form.keyboard.press("Control+End")
    editor.evaluate(PASTE, PASTED)
    bold = editor.locator("[style*='font-weight: bold']")
    expect(bold.get_by_text("strong", exact=True)).to_be_visible()
    expect(bold.get_by_text("Plain and")).to_have_count(0)


def test_focal_point_of_an_image(admin: Page) -> None:
    admin.goto("/admin/images/")
    admin.locator("main a[href^='/admin/images/'][href*='next=']").first.click()
    expect(admin.locator(".jcrop-holder")).to_be_visible()


def test_preview_with_its_checks(form: Page) -> None:
    form.get_by_role("button", name="Toggle checks").click()
    expect(form.locator("[data-content-word-count]")).to_have_text(re.compile(r"\d{3}"))
    preview = form.frame_locator("iframe[title=Preview]")
    expect(preview.locator("h1")).to_have_text("Workpiece")


def test_block_preview(form: Page) -> None:
    form.get_by_role("button", name="Insert a block").first.click()
    form.get_by_role("button", name="Preview", exact=True).first.click()
    preview = form.frame_locator("iframe[src*='block-preview']")
    expect(preview.locator("main.stream > *")).to_be_visible()
