"""The second half of `make pictures`: what there is to see, one function a picture.

Names on the command line take only those: python -m scripts.pictures home history
"""

import json
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import sync_playwright

from scripts.camera import FLAGS, Camera, bring_up, lighten, settle
from scripts.common import ROOT, say
from scripts.reader_sights import (
    article_dark,
    article_light,
    film,
    guide,
    help_page,
    home,
    pack,
    search,
    share_kit,
)

FOLDER = ROOT / "docs" / "pictures"
ARTICLE = "What changes when we can talk about it"


def sign_in(camera: Camera) -> bytes:
    """The editors' door, with nothing filled in."""
    return settle(camera.read(camera.reader((1280, 680)), "/admin/login/"))


def find_article(camera: Camera) -> bytes:
    """The list of pages below “Articles”."""
    window = camera.edit("Articles")
    window.goto(window.url.removesuffix("edit/"))
    return settle(window, height=600)


def edit_article(camera: Camera) -> bytes:
    """The article in the editor, with all that can be done to it."""
    window = camera.edit(ARTICLE)
    window.locator("footer .w-dropdown__toggle").last.click()
    return settle(window)


def preview(camera: Camera) -> bytes:
    """The article in the editor, with its preview."""
    window = camera.edit(ARTICLE)
    switch = window.get_by_role("button", name="Toggle preview")
    switch.click()
    window.frame_locator("iframe").last.get_by_role("heading", level=1).wait_for()
    picture = settle(window)
    switch.click()
    return picture


def add_block(camera: Camera) -> bytes:
    """The block picker, with the preview of a quotation."""
    window = camera.edit(ARTICLE)
    button = window.locator(".c-sf-add-button").nth(1)
    bring_up(button)
    button.click()
    option = window.locator(".w-combobox__option-row", has_text="Quotation")
    option.get_by_role("button", name="Preview").click()
    window.frame_locator("iframe").last.locator(".quote").wait_for()
    return settle(window)


def care_fields(camera: Camera) -> bytes:
    """Content note and short version."""
    window = camera.edit(ARTICLE)
    bring_up(window.get_by_role("heading", name="Care for the reader"))
    return settle(window)


def sensitive_passage(camera: Camera) -> bytes:
    """A sensitive passage in the editor."""
    window = camera.edit(ARTICLE)
    bring_up(window.get_by_text("Sensitive passage", exact=True).first)
    return settle(window)


def image(camera: Camera) -> bytes:
    """The record of an image, down to its declarations."""
    window = camera.read(camera.editor, "/admin/images/")
    window.get_by_role("link", name=re.compile("A village at dusk")).first.click()
    return settle(window, height=1250)


def service(camera: Camera) -> bytes:
    """How a support service is reached."""
    window = camera.edit("Lifeline")
    bring_up(window.get_by_role("heading", name="Contact method").first)
    return settle(window)


def numbers(camera: Camera) -> bytes:
    """The numbers of the register, and how two of them are checked."""
    window = camera.read(camera.editor, "/admin/register/numbers/")
    for box in window.locator("tbody input[type=checkbox]").all()[:2]:
        box.check()
    return settle(window)


def figures(camera: Camera) -> bytes:
    """The ledger of figures."""
    return settle(camera.read(camera.editor, "/admin/snippets/pages/claim/"))


def screening(camera: Camera) -> bytes:
    """A screening in the editor: status, day and time with its zone."""
    return settle(camera.edit("Example: an evening at a town hall"))


def refused(camera: Camera) -> bytes:
    """What the editor says beside a field that stops a page. Changes nothing."""
    window = camera.edit("Articles")
    window.locator("[name=introduction]").fill("Articles on child pornography.")
    window.locator("footer .w-dropdown__toggle").last.click()
    window.get_by_role("button", name="Publish", exact=True).click()
    window.get_by_text("due to validation errors").wait_for()
    return settle(window, height=600)


def history(camera: Camera) -> bytes:
    """What happened to the article: published twice. Changes it, so it comes last."""
    for more in (" Take your time.", " Take the time you need."):
        window = camera.edit(ARTICLE)
        summary = window.locator("[name=summary]")
        summary.fill(summary.input_value() + more)
        window.locator("footer .w-dropdown__toggle").last.click()
        window.get_by_role("button", name="Publish", exact=True).click()
        window.get_by_text("has been published").wait_for()
    window = camera.edit(ARTICLE)
    window.get_by_role("link", name="History").first.click()
    return settle(window, height=600)


PICTURES: dict[str, Callable[[Camera], bytes]] = {
    "home": home,
    "article-light": article_light,
    "article-dark": article_dark,
    "help": help_page,
    "sign-in": sign_in,
    "find-article": find_article,
    "edit-article": edit_article,
    "preview": preview,
    "add-block": add_block,
    "care-fields": care_fields,
    "sensitive-passage": sensitive_passage,
    "image": image,
    "service": service,
    "numbers": numbers,
    "guide": guide,
    "search": search,
    "film": film,
    "figures": figures,
    "screening": screening,
    "pack": pack,
    "share-kit": share_kit,
    "refused": refused,
    "history": history,
}


def main(names: list[str]) -> None:
    """Take the pictures of these names, else all, and remove those of no name."""
    site = os.environ["BASE_URL"]
    logins = json.loads((Path(os.environ["VAR_DIR"]) / "demo-logins.json").read_text())
    FOLDER.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ["CHROMIUM"], args=FLAGS
        )
        camera = Camera(browser, site, logins["editor"])
        for name in names or PICTURES:
            picture = lighten(PICTURES[name](camera))
            path = FOLDER / f"{name}.png"
            path.write_bytes(picture)
            say(f"{path.relative_to(ROOT)}  {len(picture) / 1000:.0f} kB")
        browser.close()
    for path in FOLDER.iterdir():
        if path.stem not in PICTURES:
            path.unlink()


if __name__ == "__main__":
    main(sys.argv[1:])
