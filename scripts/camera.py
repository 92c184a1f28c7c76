"""A browser that looks at the site and keeps what it sees as small PNG files."""

import re
from io import BytesIO
from typing import Literal

from PIL import Image
from playwright.sync_api import Browser, Locator, Page

Size = tuple[int, int]  # width and height of a window, in CSS pixels
Scheme = Literal["light", "dark"]
Login = dict[str, str]  # username and password

DESKTOP: Size = (1280, 800)
STANDSTILL = 500  # milliseconds without movement
HEAVIEST = 250_000  # bytes
COLOURS = (256, 160, 96, 64)

FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


class Camera:
    """Windows on the site: a reader's, who is nobody, and one of each role."""

    def __init__(self, browser: Browser, site: str, logins: dict[str, Login]) -> None:
        """Take how people sign in, by their role."""
        self.browser = browser
        self.site = site
        self.logins = logins
        self.people: dict[str, Page] = {}

    @property
    def editor(self) -> Page:
        """The window of an editor."""
        return self.window("editor")

    def window(self, role: str) -> Page:
        """Return the window of somebody of a role, whom it signs in once."""
        if role not in self.people:
            window = self.people[role] = self.reader(DESKTOP)
            login = self.logins[role]
            window.goto(f"{self.site}/admin/login/")
            window.get_by_label("Username").fill(login["username"])
            window.get_by_label("Password").fill(login["password"])
            window.get_by_role("button", name="Sign in").click()
            window.wait_for_url(f"{self.site}/admin/")
        return self.people[role]

    def reader(self, size: Size, scheme: Scheme = "light") -> Page:
        """Return a new window of this size that knows nobody."""
        context = self.browser.new_context(
            viewport={"width": size[0], "height": size[1]},
            color_scheme=scheme,
            reduced_motion="reduce",
            locale="en-AU",
            timezone_id="Australia/Sydney",
        )
        return context.new_page()

    def read(self, window: Page, path: str) -> Page:
        """Open an address of the site and wait until all of it is there."""
        window.goto(f"{self.site}{path}", wait_until="networkidle")
        window.evaluate("document.fonts.ready")
        return window

    def edit(self, title: str, role: str = "editor") -> Page:
        """Open a page in the form, found as somebody of `role` finds it."""
        window = self.window(role)
        self.read(window, f"/admin/pages/search/?q={title.replace(' ', '+')}")
        # Behind the title may stand that it describes harm.
        name = re.compile(rf"^{re.escape(title)}( \[|$)")
        link = window.locator("main").get_by_role("link", name=name)
        link.filter(visible=True).first.click()
        window.wait_for_url(re.compile(r"/edit/$"))
        window.wait_for_load_state("networkidle")
        return window


def choose(window: Page, action: str | re.Pattern[str]) -> None:
    """Choose an action from the menu at the foot of a form."""
    menu = window.get_by_role("navigation", name="Actions (footer)")
    menu.get_by_role("button", name="More actions").click()
    menu.get_by_role("button", name=action).click()


def settle(window: Page, height: int = DESKTOP[1]) -> bytes:
    """Return a picture of the window, once nothing in it moves.

    A window of another `height` than usual shows more, or less that is empty.
    """
    usual = window.viewport_size or {"width": DESKTOP[0], "height": DESKTOP[1]}
    if height != DESKTOP[1]:
        window.set_viewport_size({"width": usual["width"], "height": height})
    window.wait_for_load_state("networkidle")
    window.wait_for_timeout(STANDSTILL)
    picture = window.screenshot(animations="disabled")
    window.set_viewport_size(usual)
    return picture


def bring_up(target: Locator, below: int = 90) -> None:
    """Scroll until `target` is `below` pixels under the upper edge of the window."""
    target.evaluate(
        "(element, below) => {"
        "  element.style.scrollMarginTop = `${below}px`;"
        "  element.scrollIntoView({block: 'start', behavior: 'instant'});"
        "}",
        below,
    )


def lighten(picture: bytes) -> bytes:
    """Return `picture` in as many colours as fit into HEAVIEST bytes."""
    opened = Image.open(BytesIO(picture))
    versions = (as_png(opened, colours) for colours in COLOURS)
    return next(version for version in versions if len(version) <= HEAVIEST)


def as_png(picture: Image.Image, colours: int) -> bytes:
    """Return the bytes of a PNG file with a palette of so many colours."""
    file = BytesIO()
    limited = picture.convert("RGB").quantize(colours, dither=Image.Dither.NONE)
    limited.save(file, "PNG", optimize=True)
    return file.getvalue()
