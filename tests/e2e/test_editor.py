"""The editor's path: sign in, change, build from nothing, publish, read.

Each test works on a page of its own.
"""

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from pages.blocks import ArticleBody
from pages.examples import block_examples
from pages.examples.claims import claims
from pages.examples.references import ClaimKey, VideoKey
from pages.examples.videos import videos
from tests.e2e.browsing import PHONE, Watch, Windows
from tests.e2e.conftest import fill_in_login
from tests.e2e.editor import BLOCK, Hands, plain
from tests.e2e.places import HOME, WORKPIECE
from tests.e2e.server import Site

pytestmark = pytest.mark.e2e

NEW_ARTICLE = "An article built in the browser"
INCOMPLETE = "An article that lacks things"
# The variant that uses most, where it is not the first one.
VARIANTS = {"sensitive_passage": "every_part"}
FOR_EDITORS = {"grounds"}


def example_of(name: str) -> Any:
    """Return the raw value of a block, with no more than two of its kind in a list."""
    variants = block_examples(name)
    return shortened(variants[VARIANTS.get(name, next(iter(variants)))])


def shortened(value: Any) -> Any:
    """Leave out what would only be more of the same."""
    match value:
        case dict():
            return {name: shortened(part) for name, part in value.items()}
        case [dict() | ClaimKey(), *_]:
            return [shortened(part) for part in value[:2]]
    return value


def explore(page: Page, *titles: str) -> None:
    """Walk down the tree of pages from its root."""
    page.goto("/admin/pages/")
    for title in titles:
        page.get_by_role("link", name=f"Explore child pages of '{title}'").click()
        expect(page.locator("main h1")).to_contain_text(title)


@pytest.fixture
def page(windows: Windows, memories: dict[str, dict]) -> Page:
    """A window in which somebody is signed in who may publish at once."""
    return windows.open(storage_state=memories["owner"])


def test_change_a_title(windows: Windows, site: Site, watch: Watch) -> None:
    page = windows.open()
    fill_in_login(page, site.logins["owner"])
    explore(page, "Stop the Stigma", "Articles")
    # Behind its title stands that it describes harm.
    page.get_by_role("link", name=re.compile(r"^Workpiece \[")).click()
    title = page.get_by_placeholder("Page title*")
    expect(title).to_have_value("Workpiece")
    title.fill("A title that was changed")
    Hands(page).publish()
    expect(page.get_by_text("has been published")).to_be_visible()

    reader = windows.open(PHONE)
    reader.goto(WORKPIECE)
    expect(reader.locator("h1")).to_have_text("A title that was changed")
    assert watch.outside == []
    assert watch.complaints == []


def test_build_an_article_from_nothing(
    windows: Windows, page: Page, watch: Watch
) -> None:
    explore(page, "Stop the Stigma", "Articles")
    page.get_by_role("link", name="Add child page").click()
    hands = Hands(page)
    summary = "It is about a test. It matters to readers. Help is below."
    page.get_by_placeholder("Page title*").fill(NEW_ARTICLE)
    hands.fill(hands.field("summary"), summary)
    hands.fill(hands.field("short_version"), "<p>All of it, in a few words.</p>")
    page.get_by_role("button", name="Add Byline").click()
    page.get_by_label("Name*").fill("The campaign")
    page.get_by_label("Role", exact=True).fill("Who ask you to read")
    lead_image = page.locator("#panel-child-content-lead_image-section")
    hands.pick(lead_image, "an image", "A village at dusk")
    # One of its blocks describes harm, so that it needs a note of its own.
    hands.fill(hands.field("content_note"), "It tells of what happened, closed.")
    for name in ArticleBody().child_blocks:
        hands.fill(hands.field("body"), [(name, example_of(name))])

    look_at_the_preview(page)
    hands.publish()
    expect(page.get_by_text("created and published")).to_be_visible()
    assert watch.outside == []
    assert watch.complaints == []

    reader = windows.open(PHONE)
    reader.goto(HOME)
    reader.get_by_role("link", name=NEW_ARTICLE).first.click()
    expect(reader.locator("h1")).to_have_text(NEW_ARTICLE)
    for text in (summary, "All of it, in a few words.", "Who ask you to read"):
        expect(reader.locator("article").get_by_text(text)).to_be_visible()
    for name in ArticleBody().child_blocks:
        assert_readable(reader, example_of(name))
    expect(reader.locator(".article__body > *")).to_have_count(
        len(ArticleBody().child_blocks)
    )


def look_at_the_preview(page: Page) -> None:
    """See the draft beside the form as readers would, with the warning."""
    page.get_by_role("button", name="Toggle preview").click()
    frame = page.frame_locator("#w-preview-iframe")
    expect(frame.locator("h1")).to_have_text(NEW_ARTICLE)
    expect(frame.locator(".care-bar__warning")).to_be_visible()
    expect(frame.locator("a.exit")).to_be_visible()
    expect(frame.locator(".content-note")).to_be_visible()
    expect(frame.locator(".sensitive-passage details")).not_to_have_attribute(
        "open", re.compile("")
    )
    page.get_by_role("button", name="Toggle preview").click()


def assert_readable(page: Page, value: Any) -> None:
    """Make sure that what an example says stands on the page."""
    match value:
        case str() if len(plain(value)) > 3 and not value.startswith("https:"):
            words = re.sub(r"\s+", " ", plain(value)).strip()
            expect(page.locator("article")).to_contain_text(words)
        case ClaimKey():
            assert_readable(page, claims()[value.key]["label"])
        case VideoKey():
            assert_readable(page, videos()[value.key]["title"])
        case dict():
            for name, part in value.items():
                if name not in FOR_EDITORS:
                    assert_readable(page, part)
        case list():
            for part in value:
                assert_readable(page, part)
        case (str(), part):  # a block in a block: its name and its value
            assert_readable(page, part)


def test_missing_fields_say_so_and_nothing_is_lost(page: Page) -> None:
    explore(page, "Stop the Stigma", "Articles")
    page.get_by_role("link", name="Add child page").click()
    hands = Hands(page)
    page.get_by_placeholder("Page title*").fill(INCOMPLETE)
    hands.fill(hands.field("short_version"), "Typed once.")
    body = hands.field("body")
    hands.fill(body, [("quote", {"text": "Words without a name"})])
    hands.fill(body, [("figure", {"caption": "A caption without an image"})])
    passage = {"summary": "No level", "body": [("rich_text", "Typed inside.")]}
    hands.fill(body, [("sensitive_passage", passage)])
    hands.publish()

    expect(page.get_by_text("could not be created due to")).to_be_visible()
    required = "This field is required."
    blocks = body.locator(BLOCK)
    for place in (
        hands.field("summary"),
        hands.field("name", blocks.nth(0)),
        hands.field("grounds", blocks.nth(0)),
        hands.field("image", blocks.nth(1)),
        hands.field("intensity", blocks.nth(2)),
    ):
        expect(place.locator(".error-message")).to_contain_text(required)
    expect(page.locator(".error-message", has_text=required)).to_have_count(5)

    expect(page.get_by_placeholder("Page title*")).to_have_value(INCOMPLETE)
    expect(hands.field("short_version")).to_contain_text("Typed once.")
    for block, name, text in (
        (0, "text", "Words without a name"),
        (1, "caption", "A caption without an image"),
        (2, "summary", "No level"),
    ):
        control = hands.field(name, blocks.nth(block)).locator("input, textarea").first
        expect(control).to_have_value(text)
    expect(blocks.nth(2)).to_contain_text("Typed inside.")
