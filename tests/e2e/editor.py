"""An editor's hands: fills forms of the admin with the values of the examples."""

import json
import re
from typing import Any

from playwright.sync_api import Locator, Page, expect

from campaign_site import demo
from pages.blocks import ArticleBody
from pages.examples.references import ImageKey, PageKey
from pages.examples.site import images

CONTROL = "[role=textbox], input:not([type=hidden]), textarea, select"
BLOCK = "[data-streamfield-child]"
RICH_TEXT_VALUE = "input:has(+ .Draftail-Editor__wrapper)"
TAGS = re.compile(r"<[^>]+>")


class Hands:
    """Types, chooses and clicks, as the values ask for."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def field(self, name: str, within: Locator | None = None) -> Locator:
        """Return the field called `name`, of the page or of a block."""
        return (
            (within or self.page.locator("main"))
            .locator(f"[data-contentpath='{name}']")
            .first
        )

    def fill(self, place: Locator, value: Any) -> None:
        """Enter a value of any shape; leave alone what is to stay empty."""
        match value:
            case "" | None:
                return
            case str():
                self.write(place, value)
            case ImageKey():
                self.choose_image(place, images()[value.key]["title"])
            case PageKey():
                self.choose_page(place, title_of(value.key))
            case dict():
                for name, part in value.items():
                    self.fill(self.field(name, place), part)
            case [(str(), _), *_]:
                for name, part in value:
                    self.fill(self.add_block(place, label_of(name)), part)
            case list():
                self.fill_list(place, value)

    def write(self, place: Locator, text: str) -> None:
        """Write into a field of one line, of many, of choices or of rich text."""
        control = place.locator(CONTROL).first
        kind = control.evaluate("(control) => control.tagName")
        if kind == "SELECT":
            control.select_option(text)
        elif kind == "DIV":
            control.click()
            self.page.keyboard.insert_text(plain(text))
            # The form learns of it a moment later.
            known = re.compile(re.escape(json.dumps(plain(text), ensure_ascii=False)))
            expect(place.locator(RICH_TEXT_VALUE).first).to_have_value(known)
        else:
            control.fill(text)

    def fill_list(self, place: Locator, values: list[Any]) -> None:
        """Fill a list, which begins with one empty item."""
        items = place.locator(BLOCK)
        for index, value in enumerate(values):
            if index:
                place.locator("button.c-sf-add-button").last.click()
            expect(items).to_have_count(index + 1)
            self.fill(items.nth(index), value)

    def add_block(self, stream: Locator, label: str) -> Locator:
        """Add a block at the end of a stream and return it."""
        blocks = stream.locator(BLOCK)
        before = blocks.count()
        stream.locator("button.c-sf-add-button").last.click()
        self.page.get_by_role("option", name=label, exact=True).click()
        added = blocks.nth(before)
        expect(added).to_be_visible()
        return added

    def choose_image(self, place: Locator, title: str) -> None:
        """Choose an image in the window that opens for it."""
        place.get_by_role("button", name="Choose an image").click()
        window = self.page.get_by_role("dialog")
        window.get_by_role("link", name=title).click()
        expect(window).to_be_hidden()
        expect(place).to_contain_text(title)

    def choose_page(self, place: Locator, title: str) -> None:
        """Look for a page in the window that opens for it, and choose it."""
        place.get_by_role("button", name="Choose a page").click()
        window = self.page.get_by_role("dialog")
        window.get_by_label("Search term").fill(title)
        window.get_by_role("link", name=title, exact=True).click()
        expect(window).to_be_hidden()
        expect(place).to_contain_text(title)

    def publish(self) -> None:
        """Choose "Publish" from the menu at the foot of the form."""
        actions = self.page.get_by_role("navigation", name="Actions (footer)")
        actions.get_by_role("button", name="More actions").click()
        actions.get_by_role("button", name="Publish", exact=True).click()


def plain(html: str) -> str:
    """Return the words of rich text."""
    return TAGS.sub("", html)


def label_of(name: str) -> str:
    """Return what the editor calls a block."""
    return str(ArticleBody().child_blocks[name].label)


def title_of(key: str) -> str:
    """Return the title of a page of the demonstration."""
    titles = {values["slug"]: values["title"] for _, values in demo.pages_of_help()}
    titles |= {plan.key: demo.values_of(plan)["title"] for plan in demo.PLAN}
    return titles[key]
