"""An article is light, arrives in few pieces and stays where it is drawn."""

import gzip
from collections import Counter

import pytest
from playwright.sync_api import Page, Response, Route

from tests.e2e.browsing import DESKTOP, PHONE, Windows
from tests.e2e.places import ARTICLE, HELP, HOME

pytestmark = pytest.mark.e2e

VIEWPORTS = pytest.mark.parametrize(
    "viewport", [PHONE, DESKTOP], ids=["phone", "desktop"]
)

# Bytes as they travel, and requests until nothing more is asked for. One stylesheet
# serves all pages, and is asked for once.
MOST_BYTES = {
    "document": 15_500,
    "stylesheet": 15_500,
    "script": 1_800,
    "font": 60_000,
    "image": 24_000,
}
MOST_BYTES_WITHOUT_IMAGES = 95_000
MOST_REQUESTS = 11

MOST_SHIFT = 0.05
# What a reader's own input moves does not count.
SHIFTS = """
window.shift = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) {
    if (!entry.hadRecentInput) window.shift += entry.value;
  }
}).observe({ type: "layout-shift", buffered: true });
"""

UNTIL_PAINTED = """
() => new Promise((resolve) => {
  const seen = new PerformanceObserver(() => resolve(true));
  seen.observe({ type: "paint", buffered: true });
})
"""
FONTS_ARE_THERE = """
() => ["Newsreader", "Atkinson Hyperlegible Next"]
  .every((family) => document.fonts.check(`1rem "${family}"`))
"""


def weight(response: Response) -> int:
    """Return the bytes of a body as sent; pages are compressed by the server in front.

    Browsers ask for better than gzip, so this errs on the heavy side.
    """
    if response.request.resource_type == "document":
        return len(gzip.compress(response.body()))
    return response.request.sizes()["responseBodySize"]


@VIEWPORTS
def test_article_is_light(windows: Windows, viewport: dict[str, int]) -> None:
    page = windows.open(viewport)
    answers: list[Response] = []
    page.on("response", lambda response: answers.append(response))
    page.goto(ARTICLE, wait_until="networkidle")
    weights: Counter[str] = Counter()
    for answer in answers:
        weights[answer.request.resource_type] += weight(answer)
    for kind, most in MOST_BYTES.items():
        assert 0 < weights[kind] <= most, (kind, weights[kind])
    assert weights.total() - weights["image"] <= MOST_BYTES_WITHOUT_IMAGES, weights
    assert len(answers) <= MOST_REQUESTS, [answer.url for answer in answers]


class Latecomers:
    """Fonts and images that the server keeps back for a while."""

    def __init__(self, page: Page) -> None:
        self.waiting: list[Route] = []
        self.may_come = False
        for pattern in ("**/*.woff2", "**/media/images/**"):
            page.route(pattern, self.meet)

    def meet(self, route: Route) -> None:
        if self.may_come:
            route.continue_()
        else:
            self.waiting.append(route)

    def let_in(self) -> None:
        self.may_come = True
        for route in self.waiting:
            route.continue_()


@VIEWPORTS
@pytest.mark.parametrize("path", [ARTICLE, HOME, HELP])
def test_nothing_jumps_when_fonts_and_images_come_late(
    windows: Windows, path: str, viewport: dict[str, int]
) -> None:
    page = windows.open(viewport)
    page.add_init_script(SHIFTS)
    late = Latecomers(page)
    page.goto(path, wait_until="domcontentloaded")
    page.evaluate(UNTIL_PAINTED)
    assert late.waiting
    assert not page.evaluate(FONTS_ARE_THERE)
    late.let_in()
    page.wait_for_load_state("networkidle")
    scroll_through(page)
    assert page.evaluate(FONTS_ARE_THERE)
    assert page.evaluate("window.shift") < MOST_SHIFT


def scroll_through(page: Page) -> None:
    """Bring each image into sight, and wait until it is drawn."""
    for image in page.locator("img").all():
        image.scroll_into_view_if_needed()
        image.evaluate("(image) => image.decode()")


def test_shifts_would_be_seen(windows: Windows) -> None:
    page = windows.open(DESKTOP)
    page.add_init_script(SHIFTS)
    page.goto(ARTICLE)
    page.evaluate(
        """() => new Promise((resolve) => {
          const seen = new PerformanceObserver(() => resolve(true));
          seen.observe({ type: "layout-shift" });
          const rule = document.createElement("hr");
          rule.style.marginBlock = "200px";
          document.querySelector("h1").before(rule);
        })"""
    )
    assert page.evaluate("window.shift") > MOST_SHIFT
