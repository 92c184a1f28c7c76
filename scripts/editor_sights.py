"""What there is to see in the admin, one function a picture; nothing is changed."""

import re

from scripts.camera import Camera, bring_up, settle

ARTICLE = "What changes when we can talk about it"


def sign_in(camera: Camera) -> bytes:
    """The editors' door, with nothing filled in."""
    return settle(camera.read(camera.reader((1280, 680)), "/admin/login/"))


def dashboard(camera: Camera) -> bytes:
    """The first page of the admin."""
    return settle(camera.read(camera.editor, "/admin/"), height=720)


def user(camera: Camera) -> bytes:
    """The form with which somebody is let in, at its roles."""
    window = camera.read(camera.window("administrator"), "/admin/users/new/")
    window.get_by_role("tab", name="Roles").first.click()
    return settle(window, height=600)


def two_step(camera: Camera) -> bytes:
    """How a phone is set up. The secret itself is nobody's business."""
    window = camera.read(camera.window("writer"), "/admin/two-step/")
    window.get_by_role("link", name="Set up two-step sign-in").click()
    window.wait_for_load_state("networkidle")
    window.add_style_tag(content=".two-step-code, code { filter: blur(1rem) }")
    return settle(window, height=1000)


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


def action(camera: Camera) -> bytes:
    """The first fields of an action."""
    return settle(camera.edit("Start a conversation"))


def share_words(camera: Camera) -> bytes:
    """The words that go with the link of an article."""
    window = camera.edit(ARTICLE)
    window.get_by_role("tab", name="Promote").click()
    bring_up(window.get_by_role("heading", name="When somebody shares the link"))
    return settle(window, height=600)


def campaign_link(camera: Camera) -> bytes:
    """A campaign link as it is made."""
    add = "/admin/snippets/pages/campaignlink/add/"
    return settle(camera.read(camera.editor, add))


def consent(camera: Camera) -> bytes:
    """The record of a consent as it is made."""
    add = "/admin/snippets/pages/consent/add/"
    return settle(camera.read(camera.window("moderator"), add), height=1000)


def heavy_pages(camera: Camera) -> bytes:
    """The report of pages that describe harm."""
    return settle(camera.read(camera.editor, "/admin/reports/heavy-pages/"), height=600)


def figures(camera: Camera) -> bytes:
    """The ledger of figures."""
    return settle(camera.read(camera.editor, "/admin/snippets/pages/claim/"))


def screening(camera: Camera) -> bytes:
    """A screening in the editor: status, day and time with its zone."""
    return settle(camera.edit("Example: an evening at a town hall"))
