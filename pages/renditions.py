"""The sizes and formats in which images are served, made when an image is saved.

A reader's request never waits for an image to be encoded. `components/picture.html`
asks for exactly these; a contract test holds the two together.
"""

from typing import Any

from wagtail.images.models import Filter

from pages.models import CampaignImage

SPECS = ("format-{avif,webp,jpeg}", "width-{480,960,1600}")
# The one of them that search engines are told of.
FOR_SEARCH = "format-jpeg|width-1600"


def make_renditions(
    sender: type[CampaignImage], instance: CampaignImage, raw: bool = False, **_: Any
) -> None:
    """Make what is missing of the sizes of `instance`; receives `post_save`."""
    if not raw:
        instance.get_renditions(*Filter.expand_spec("|".join(SPECS)))
