"""The second half of `make pictures`: what there is to see, one function a picture.

Names on the command line take only those: python -m scripts.pictures home history
"""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import sync_playwright

from scripts.camera import FLAGS, Camera, lighten
from scripts.common import ROOT, say
from scripts.editor_sights import (
    action,
    add_block,
    campaign_link,
    care_fields,
    consent,
    dashboard,
    edit_article,
    figures,
    find_article,
    heavy_pages,
    image,
    numbers,
    preview,
    screening,
    sensitive_passage,
    service,
    share_words,
    sign_in,
    two_step,
    user,
)
from scripts.people_sights import (
    confirming,
    history,
    planned,
    refused,
    review,
    waiting,
)
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

PICTURES: dict[str, Callable[[Camera], bytes]] = {
    "home": home,
    "article-light": article_light,
    "article-dark": article_dark,
    "help": help_page,
    "sign-in": sign_in,
    "two-step": two_step,
    "user": user,
    "dashboard": dashboard,
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
    "action": action,
    "share-words": share_words,
    "campaign-link": campaign_link,
    "consent": consent,
    "heavy-pages": heavy_pages,
    "refused": refused,
    "planned": planned,
    "waiting": waiting,
    "review": review,
    "confirming": confirming,
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
        camera = Camera(browser, site, logins)
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
