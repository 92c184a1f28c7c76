"""What lies on disk: pictures in all their sizes, and cards of pages."""

from collections.abc import Iterable

from django.core.files.storage import default_storage
from django.dispatch import Signal

from pages.models import BasePage, CampaignImage, ShareCard
from pages.sharing.cards import path_of, render_card

# Sent once all is gone, for whoever else makes files from what pages say.
consent_cleared = Signal()


def files_of(images: Iterable[CampaignImage]) -> list[str]:
    """Return the names of the originals and of all sizes made from them."""
    names = []
    for image in images:
        names.append(image.file.name)
        names += [size.file.name for size in image.renditions.all()]
    return names


def remove(names: Iterable[str]) -> None:
    """Delete files; those that are gone already are none to worry about."""
    for name in names:
        default_storage.delete(name)


def draw_again(pages: Iterable[BasePage]) -> None:
    """Throw away the cards of `pages`, and draw those of the public ones anew."""
    for page in pages:
        card = ShareCard.objects.filter(page_id=page.pk).first()
        if card:
            name = card.file_name
            card.delete()
            if name and not ShareCard.objects.filter(file_name=name).exists():
                path_of(name).unlink(missing_ok=True)
        if page.live:
            render_card(page)
