"""An editor's hands: fills forms of the admin with the values of the examples."""

import json
import re
from typing import Any

from playwright.sync_api import Locator, Page, expect

from campaign_site import demo
from pages.blocks import ArticleBody
from pages.examples.claims import claims
from pages.examples.references import ClaimKey, ImageKey, PageKey, VideoKey
from pages.examples.site import images
from pages.examples.videos import videos

CONTROL = "[role=textbox], input:not([type=hidden]), textarea, select"
BLOCK = "[data-streamfield-child]"
RICH_TEXT_VALUE = "input:has(+ .Draftail-Editor__wrapper)"
TAGS = re.compile(r"<[^>]+>")

Key = ImageKey | VideoKey | PageKey | ClaimKey


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
            case ImageKey() | VideoKey() | PageKey() | ClaimKey():
                self.choose(place, value)
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

    def choose(self, place: Locator, key: Key) -> None:
        """Choose what a key stands for."""
        match key:
            case ImageKey():
                self.pick(place, "an image", images()[key.key]["title"])
            case VideoKey():
                self.pick(place, "video", videos()[key.key]["title"])
            case PageKey():
                self.pick(place, "a page", title_of(key.key), search=True)
            case ClaimKey():
                self.pick(place, "figure", claims()[key.key]["name"], search=True)

    def pick(
        self, place: Locator, kind: str, title: str, *, search: bool = False
    ) -> None:
        """Pick a thing in the window that opens for it; search where lists are long."""
        window = self.page.get_by_role("dialog")
        # A window that is still closing swallows what is clicked behind it.
        expect(window).to_have_count(0)
        place.get_by_role("button", name=f"Choose {kind}", exact=True).click()
        if search:
            window.get_by_label("Search term").fill(title)
        # Names in long lists resemble each other; an image's link says more than its.
        window.get_by_role("link", name=title, exact=search).click()
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
