"""Images without their description, origin or declaration."""

from collections.abc import Iterator

from django.urls import reverse
from django.utils.text import capfirst, get_text_list
from django.utils.translation import gettext as _
from wagtail.models import Page

from pages.gate import Reason
from pages.gate.pictures import images_in
from pages.models import CampaignImage

NEEDED = ("alt_text", "source", "licence", "people")


def check(page: Page) -> Iterator[Reason]:
    """Yield a reason for each image of a page whose record is incomplete.

    The form of images asks for all of it; images that came by another way lack it.
    """
    for image in CampaignImage.objects.filter(pk__in=images_in(page)):
        missing = [
            str(CampaignImage._meta.get_field(name).verbose_name)
            for name in NEEDED
            if not getattr(image, name)
        ]
        if missing:
            told = {
                "image": capfirst(image.title),
                "fields": get_text_list(missing, _("and")),
            }
            yield Reason(
                _("The image “%(image)s” lacks: %(fields)s.") % told,
                url=reverse("wagtailimages:edit", args=[image.pk]),
                label=_("Open “%(image)s”") % told,
            )
