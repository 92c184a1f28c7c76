"""Which images a page shows."""

from wagtail.models import Page

from pages.gate.chosen import keys_in
from pages.models import CampaignImage, Video


def images_in(page: Page) -> set[int]:
    """Return the keys of the images that a page shows, posters of videos among them."""
    videos = Video.objects.filter(pk__in=keys_in(page, Video))
    return keys_in(page, CampaignImage) | set(
        videos.values_list("poster_id", flat=True)
    )
