"""What there is to see when several people work on a page.

Some of it changes the site, so it comes last.
"""

import re

from playwright.sync_api import Page

from scripts.camera import Camera, bring_up, choose, settle
from scripts.editor_sights import ARTICLE

SUBMIT = re.compile("Submit to")
DONE = re.compile(r"/admin/(pages/\d+/)?$")  # where an approval leads to


def refused(camera: Camera) -> bytes:
    """What the form says beside a field that stops a page. Submits nothing."""
    window = camera.edit("Articles")
    window.locator("[name=introduction]").fill("Articles on child pornography.")
    choose(window, SUBMIT)
    window.get_by_text("due to validation errors").wait_for()
    return settle(window, height=600)


def planned(camera: Camera) -> bytes:
    """The dialog that sets when a page goes public, and when it goes again."""
    window = camera.edit(ARTICLE)
    window.get_by_role("button", name="Toggle status").click()
    window.get_by_role("button", name="Set schedule").click()
    window.get_by_role("dialog").get_by_label("Go live date/time").wait_for()
    picture = settle(window)
    window.reload(wait_until="networkidle")
    return picture


def submit(camera: Camera) -> None:
    """Let an editor change the article and submit it."""
    window = camera.edit(ARTICLE)
    summary = window.locator("[name=summary]")
    if "Take your time." not in summary.input_value():
        summary.fill(f"{summary.input_value()} Take your time.")
        choose(window, SUBMIT)
        window.get_by_text("submitted for moderation").wait_for()


def waiting(camera: Camera) -> bytes:
    """The first page of somebody for whom a review waits."""
    submit(camera)
    window = camera.read(camera.window("moderator"), "/admin/")
    bring_up(window.get_by_role("heading", name="Awaiting your review"))
    return settle(window)


def open_review(camera: Camera, role: str) -> Page:
    """Open the article that waits, with what may be done to it."""
    window = camera.edit(ARTICLE, role)
    menu = window.get_by_role("navigation", name="Actions (footer)")
    menu.get_by_role("button", name="More actions").click()
    return window


def review(camera: Camera) -> bytes:
    """The form of somebody who reviews the article."""
    submit(camera)
    return settle(open_review(camera, "moderator"))


def confirming(camera: Camera) -> bytes:
    """A number that one person changed, as the second is asked for it."""
    window = camera.edit("Bravehearts", "owner")
    value = window.locator("[name=contact_methods-0-value]")
    value.fill(value.input_value()[:-1] + "5")
    choose(window, re.compile("^Publish$"))
    window.get_by_text("has been published").wait_for()
    window = camera.read(camera.window("moderator"), "/admin/register/waiting/")
    window.get_by_role("link", name="Compare and confirm").first.click()
    window.wait_for_load_state("networkidle")
    return settle(window, height=600)


def history(camera: Camera) -> bytes:
    """What happened to the article: two steps of a review, and its publication."""
    submit(camera)
    for person in ("moderator", "owner"):
        window = camera.edit(ARTICLE, person)
        choose(window, re.compile("^Approve$"))
        window.wait_for_url(DONE)
    window = camera.edit(ARTICLE)
    window.get_by_role("link", name="History").first.click()
    return settle(window, height=700)
