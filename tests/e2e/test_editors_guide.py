"""Somebody who is new finds the way from the first page, by keyboard, and reads on."""

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.axe import violations
from tests.e2e.browsing import Watch, Windows

pytestmark = pytest.mark.e2e

MOST_STOPS = 60


@pytest.fixture
def admin(windows: Windows, memories: dict[str, dict]) -> Page:
    page = windows.open(storage_state=memories["editor"])
    page.goto("/admin/")
    return page


def tab_to(page: Page, words: str) -> None:
    """Press the tabulator until what says `words` has the focus."""
    for _ in range(MOST_STOPS):
        page.keyboard.press("Tab")
        if page.locator(":focus").inner_text().strip() == words:
            return
    raise AssertionError(f"The keyboard does not reach {words}")


def test_from_the_first_page_to_the_guide_by_keyboard(
    admin: Page, watch: Watch
) -> None:
    tab_to(admin, "Write an article")
    admin.keyboard.press("Tab")
    admin.keyboard.press("Enter")
    admin.wait_for_url("**/admin/guide/#writing-an-article")
    heading = admin.get_by_role("heading", name="Writing an article")
    expect(heading).to_be_in_viewport()
    contents = admin.get_by_role("navigation", name="The whole guide")
    contents.get_by_role("link", name="Figures", exact=True).click()
    expect(admin.locator("main h1")).to_contain_text("Figures")
    assert watch.outside == []
    assert watch.complaints == []


def test_a_form_leads_to_its_part_and_keeps_what_was_typed(admin: Page) -> None:
    admin.goto("/admin/snippets/pages/claim/add/")
    admin.get_by_role("textbox", name="Name*").fill("Typed, and not saved")
    with admin.expect_popup() as opened:
        admin.get_by_role("link", name="Guide: Figures").click()
    heading = opened.value.get_by_role("heading", name="Adding a figure")
    expect(heading).to_be_in_viewport()
    expect(admin.get_by_role("textbox", name="Name*")).to_have_value(
        "Typed, and not saved"
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    ("path", "ours"),
    [
        ("/admin/", ".tasks"),
        ("/admin/guide/", ".editors-guide"),
        ("/admin/guide/register/", ".editors-guide"),
        ("/admin/images/add/", ".help-link"),
    ],
)
def test_what_is_ours_can_be_used_by_all(
    admin: Page, path: str, ours: str, scheme: str
) -> None:
    admin.emulate_media(color_scheme=scheme)
    admin.goto(path)
    assert violations(admin, ours) == ""
