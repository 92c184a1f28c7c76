"""An editor adds a way of contact with hours to a service, in the browser.

Contact methods hold hours: one inline panel in another, under a policy without inline
scripts.
"""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.browsing import Watch, Windows
from tests.e2e.editor import Hands

pytestmark = pytest.mark.e2e

SERVICE = "/help/knowmore/"


@pytest.fixture
def form(windows: Windows, memories: dict[str, dict], watch: Watch) -> Iterator[Page]:
    """Open the form of a service; afterwards nothing may have been refused."""
    page = windows.open(storage_state=memories["owner"])
    page.goto(SERVICE)
    page.locator("wagtail-userbar").get_by_role("button").first.click()
    page.get_by_role("menuitem", name="Edit this page").click()
    expect(page.get_by_role("button", name="Add Contact method")).to_be_visible()
    yield page
    assert not [text for text in watch.complaints if "axe.run results" not in text]


def methods(form: Page) -> Locator:
    """Return the fields for the number of each way of contact."""
    return form.locator("[id^=id_contact_methods-][id$=-value]:visible")


def add_method(form: Page, kind: str, value: str) -> str:
    """Add a way of contact; return what its fields' names begin with."""
    before = methods(form).count()
    form.get_by_role("button", name="Add Contact method").click()
    expect(methods(form)).to_have_count(before + 1)
    prefix = (methods(form).last.get_attribute("id") or "").removesuffix("-value")
    form.locator(f"#{prefix}-kind").select_option(kind)
    form.locator(f"#{prefix}-value").fill(value)
    return prefix


def add_hours(form: Page, prefix: str, opens: str, closes: str) -> str:
    """Add hours on Mondays to a way of contact."""
    panel = form.locator(f"#{prefix}-opening_hours-ADD")
    rows = form.locator(f"[id^={prefix}-opening_hours-][id$=-opens]:visible")
    before = rows.count()
    panel.click()
    expect(rows).to_have_count(before + 1)
    row = (rows.last.get_attribute("id") or "").removesuffix("-opens")
    form.locator(f"[name='{row.removeprefix('id_')}-days'][value=Monday]").check()
    form.locator(f"#{row}-opens").fill(opens)
    form.locator(f"#{row}-closes").fill(closes)
    return row


def test_add_a_number_with_hours(form: Page, windows: Windows) -> None:
    first = methods(form).count()
    wrong = add_method(form, "phone", "12")
    form.locator(f"#{wrong}-label").fill("At work")
    form.locator(f"#{wrong}-time_zone").select_option("Australia/Sydney")
    add_hours(form, wrong, "17:00", "09:00")
    spare = add_hours(form, wrong, "10:00", "11:00")
    form.locator(f"#{spare}-DELETE-button").click()
    # What goes moves what stands below it, also the next button.
    expect(form.locator(f"#{spare}-opens")).to_be_hidden()
    gone = add_method(form, "sms", "0400 000 000")
    form.locator(f"#{gone}-DELETE-button").click()
    expect(methods(form)).to_have_count(first + 1)

    Hands(form).publish()
    expect(form.get_by_text("could not be saved due to validation")).to_be_visible()
    expect(methods(form)).to_have_count(first + 1)
    number = form.locator(f"#{wrong}-value")
    expect(number).to_have_value("12")
    expect(number).to_have_attribute("aria-describedby", re.compile(".+"))
    errors = form.locator(".error-message:visible")
    expect(errors).to_have_count(2)
    expect(errors.first).to_contain_text("too few digits")
    closes = form.locator(f"[id^={wrong}-opening_hours-][id$=-closes]:visible")
    expect(closes).to_have_count(1)
    field = form.locator(".w-field", has=closes)
    expect(field.locator(".error-message")).to_be_visible()

    number.fill("1800 605 763")
    row = (closes.get_attribute("id") or "").removesuffix("-closes")
    form.locator(f"#{row}-opens").fill("09:00")
    form.locator(f"#{row}-closes").fill("17:00")
    Hands(form).publish()
    expect(form.get_by_text("has been published")).to_be_visible()
    form.goto("/admin/register/waiting/")
    expect(form.get_by_role("cell", name="1800 605 763")).to_be_visible()

    reader = windows.open()
    reader.goto(SERVICE)
    # Nobody else has confirmed it yet.
    expect(reader.get_by_text("1800 605 763")).to_have_count(0)
