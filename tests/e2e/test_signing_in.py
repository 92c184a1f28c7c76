"""What somebody typed outlives the sign-in that it was typed under."""

import pytest
from playwright.sync_api import Route, expect

from tests.e2e.browsing import Watch, Windows
from tests.e2e.conftest import fill_in_login
from tests.e2e.server import Site

pytestmark = pytest.mark.e2e

TYPED = "Typed before the sign-in ended"
HALF_AN_HOUR = 31 * 60 * 1000  # milliseconds


def test_a_form_is_saved_after_signing_in_again_in_another_tab(
    windows: Windows, site: Site, watch: Watch
) -> None:
    page = windows.open()
    page.clock.install()
    fill_in_login(page, site.logins["moderator"])
    page.goto("/admin/account/")
    name = page.get_by_label("First name")
    name.fill(TYPED)
    expect(page.get_by_role("button", name=TYPED)).to_have_count(0)
    page.context.clear_cookies()
    page.clock.fast_forward(HALF_AN_HOUR)
    over = page.get_by_role("alert").filter(has_text="What you typed is still")
    expect(over).to_be_visible()
    save = page.get_by_role("button", name="Save", exact=True)
    save.click()
    expect(name).to_have_value(TYPED)

    with page.expect_popup() as opened:
        page.get_by_role("link", name="Sign in in a new tab").click()
    fill_in_login(opened.value, site.logins["moderator"])
    opened.value.close()
    save.click()
    expect(page.get_by_role("button", name=TYPED)).to_be_visible()
    assert watch.outside == []


def test_it_warns_before_the_end_and_can_be_put_off(
    windows: Windows, site: Site, watch: Watch
) -> None:
    def nearly_over(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, json=answer.json() | {"left": 100})

    page = windows.open()
    fill_in_login(page, site.logins["editor"])
    page.route("**/admin/session/", nearly_over)
    page.goto("/admin/")
    soon = page.get_by_role("alert").filter(has_text="signed out soon")
    expect(soon).to_be_visible()
    again = page.get_by_role("link", name="Sign in in a new tab", exact=True)
    expect(again).to_be_hidden()
    page.get_by_role("button", name="Stay signed in").click()
    expect(soon).to_be_hidden()
    assert watch.outside == []
    assert watch.complaints == []
