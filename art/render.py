"""Render the SVG sources beside this file to the pictures that the site uses.

Run it from the top of the repository: `python art/render.py`. It needs Playwright
with Chromium (found on PATH, else Playwright's own) and Pillow, which the
development requirements install.
"""

import io
import shutil
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page, sync_playwright

ART = Path(__file__).resolve().parent
ROOT = ART.parent
DEMO = ROOT / "pages" / "examples" / "images"
SITE = ROOT / "static" / "img"
LARGEST = 200_000  # bytes
# (source, picture, width and height in CSS pixels)
PICTURES: list[tuple[str, Path, tuple[int, int]]] = [
    ("opening", DEMO / "opening.jpg", (1920, 1080)),
    ("village", DEMO / "village.jpg", (1920, 1080)),
    ("conversation", DEMO / "conversation.jpg", (1920, 1080)),
    ("small-things", DEMO / "small-things.jpg", (1920, 1080)),
    ("film", DEMO / "film.jpg", (1920, 1080)),
    ("share", SITE / "share.jpg", (1200, 630)),
    ("quiet", SITE / "quiet.jpg", (1200, 630)),
    ("quiet-icon", SITE / "quiet-icon.png", (180, 180)),
    ("touch-icon", SITE / "apple-touch-icon.png", (180, 180)),
    ("touch-icon", SITE / "favicon.png", (48, 48)),
]


def render(page: Page, source: str, target: Path, size: tuple[int, int]) -> None:
    """Draw one source at one size and save it as the target's kind of file."""
    width, height = size
    page.set_viewport_size({"width": width, "height": height})
    svg = (ART / f"{source}.svg").read_text()
    page.set_content(
        "<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>" + svg
    )
    picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.suffix == ".jpg":
        for quality in (84, 78, 72, 66):
            picture.save(target, quality=quality, optimize=True, progressive=True)
            if target.stat().st_size <= LARGEST:
                break
    else:
        picture.save(target, optimize=True)


def main() -> None:
    """Render every picture."""
    with sync_playwright() as driver:
        browser = driver.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        page = browser.new_page()
        for source, target, size in PICTURES:
            render(page, source, target, size)
        browser.close()


if __name__ == "__main__":
    main()
