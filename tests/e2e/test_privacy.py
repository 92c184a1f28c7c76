"""Nobody else hears of a visit, and nothing stays behind.

No page asks another host for anything, sets a cookie, stores a word or breaks its own
policy; nor does the admin, whose editors deserve the same (test_editor.py asks this
of the forms).
"""

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.browsing import DESKTOP, PHONE, Watch, Windows, open_all_details, visit
from tests.e2e.places import ARTICLE, READERS_PLACES, Place

pytestmark = pytest.mark.e2e

PLACES = [pytest.param(place, id=place.name) for place in READERS_PLACES]

STORED = """
async () => ({
  words: localStorage.length + sessionStorage.length,
  databases: (await indexedDB.databases()).length,
  caches: (await caches.keys()).length,
  workers: (await navigator.serviceWorker.getRegistrations()).length,
})
"""


def see_all(page: Page) -> None:
    """Scroll past everything that waits to be seen before it loads."""
    open_all_details(page)
    for image in page.locator("img").all():
        image.scroll_into_view_if_needed()
    page.evaluate(
        "() => Promise.all([...document.images].map((image) => image.decode()))"
    )


@pytest.mark.parametrize("place", PLACES)
def test_visit_leaves_no_trace(windows: Windows, watch: Watch, place: Place) -> None:
    page = windows.open(PHONE)
    visit(page, place)
    see_all(page)
    page.set_viewport_size(DESKTOP)
    see_all(page)
    page.wait_for_load_state("networkidle")
    assert watch.outside == []
    assert watch.complaints == []
    assert set(page.evaluate(STORED).values()) == {0}


def test_watch_would_see_something(windows: Windows, watch: Watch) -> None:
    page = windows.open()
    page.goto(ARTICLE)
    page.evaluate("document.body.append(new Image()); document.body.lastChild.src='/x'")
    with page.expect_console_message(lambda message: "policy" in message.text.lower()):
        page.evaluate("new Image().src = 'https://example.org/pixel.gif'")
    page.wait_for_load_state("networkidle")
    assert any("/x" in complaint for complaint in watch.complaints)
    assert any("pixel.gif" in complaint for complaint in watch.complaints)


ADMIN = {
    "dashboard": "/admin/",
    "explorer": "/admin/pages/",
    "images": "/admin/images/",
    "settings": "/admin/settings/pages/campaignsettings/",
    "topics": "/admin/snippets/pages/topic/",
    "new-topic": "/admin/snippets/pages/topic/add/",
    "account": "/admin/account/",
    "reports": "/admin/reports/site-history/",
    "users": "/admin/users/",
}


@pytest.mark.parametrize("path", ADMIN.values(), ids=ADMIN.keys())
def test_admin_talks_to_nobody(
    windows: Windows, watch: Watch, memories: dict[str, dict], path: str
) -> None:
    page = windows.open(storage_state=memories["owner"])
    answer = page.goto(path)
    assert answer is not None
    assert answer.status == 200
    page.wait_for_load_state("networkidle")
    expect(page.get_by_role("main")).to_be_visible()
    assert watch.outside == []
    assert watch.complaints == []
