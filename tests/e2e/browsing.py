"""A browser window that keeps to the site and writes down what goes wrong."""

import re
from dataclasses import dataclass, field

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Route

from tests.e2e.places import Place
from tests.e2e.server import Site

PHONE = {"width": 320, "height": 640}
# A screen of 1280 × 1024 at 400 %.
ZOOMED = {"width": 320, "height": 256}
DESKTOP = {"width": 1280, "height": 800}

# Whether an element is inside the window and nothing lies over its middle.
IS_TOUCHABLE = """
(element) => {
  const box = element.getBoundingClientRect();
  const inside = box.top >= 0 && box.left >= 0
    && box.bottom <= innerHeight && box.right <= innerWidth;
  const x = (box.left + box.right) / 2;
  const y = (box.top + box.bottom) / 2;
  return inside && element.contains(document.elementFromPoint(x, y));
}
"""

ELSEWHERE = "<!doctype html><title>Elsewhere</title><h1>Another site</h1>"


@dataclass
class Watch:
    """What the windows of one test did that a reader would not want."""

    site: Site
    requests: list[str] = field(default_factory=list)
    outside: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def over(self, context: BrowserContext) -> None:
        """Watch a context; answer for other sites, so that nothing leaves."""
        context.on("request", lambda request: self.requests.append(request.url))
        context.on("console", self._listen)
        context.on("weberror", lambda error: self.complaints.append(str(error.error)))
        context.route(re.compile(f"^(?!{re.escape(self.site.url)}/)"), self._answer)

    def _answer(self, route: Route) -> None:
        self.outside.append(route.request.url)
        route.fulfill(body=ELSEWHERE, content_type="text/html")

    def _listen(self, message: ConsoleMessage) -> None:
        if message.type != "error":
            return
        # The browser says that an error page is an error page.
        is_status = message.text.startswith("Failed to load resource: the server resp")
        if is_status and message.page and message.location["url"] == message.page.url:
            return
        self.complaints.append(f"{message.text} ({message.location['url']})")


@dataclass
class Windows:
    """Opens windows: each with a memory of its own, or signed in."""

    browser: Browser
    site: Site
    watch: Watch
    contexts: list[BrowserContext] = field(default_factory=list)

    def open(
        self,
        viewport: dict[str, int] = DESKTOP,
        *,
        has_js: bool = True,
        storage_state: dict | None = None,
    ) -> Page:
        """Open an empty window."""
        context = self.browser.new_context(
            base_url=self.site.url,
            viewport=viewport,
            java_script_enabled=has_js,
            storage_state=storage_state,
            # The admin moves its dialogues in and out; readers' pages do not move.
            reduced_motion="reduce" if storage_state else None,
        )
        context.set_default_timeout(20_000)
        self.watch.over(context)
        self.contexts.append(context)
        return context.new_page()

    def close(self) -> None:
        """Close them all."""
        for context in self.contexts:
            context.close()


def visit(page: Page, place: Place) -> None:
    """Go to a place, and make sure that it is what is there."""
    answer = page.goto(place.path)
    assert answer is not None
    assert answer.status == place.status
    # A staff page must not be the sign-in form.
    assert page.url.endswith(place.path)
    if not place.is_for_staff:
        names = [cookie["name"] for cookie in page.context.cookies()]
        assert names == (["csrftoken"] if place.has_form else [])


def open_all_details(page: Page) -> None:
    """Open whatever is closed."""
    page.evaluate(
        "document.querySelectorAll('details').forEach((d) => (d.open = true))"
    )


def scroll_to(page: Page, y: str) -> None:
    """Scroll to the `top` or the `bottom`."""
    target = {"top": "0", "bottom": "document.documentElement.scrollHeight"}[y]
    page.evaluate(f"window.scrollTo({{top: {target}, behavior: 'instant'}})")
