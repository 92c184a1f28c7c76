"""What editors are told of the share kit, when its files could not be made."""

from collections.abc import Iterator

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext
from wagtail import hooks
from wagtail.admin import messages
from wagtail.models import Page

from actions.kit.making import kit_of, make_kit
from actions.models.share_kit import ShareKitPage
from pages.reports.trouble import Trouble, tells_trouble


@hooks.register("after_publish_page")
def tell_of_a_missing_kit(request: HttpRequest, page: Page) -> None:
    """Say that the page offers no files, when they could not be made.

    By now they are made, as a rule; if they are not, this is a second chance.
    """
    if isinstance(page, ShareKitPage) and page.live and make_kit(page) is None:
        told = gettext(
            "The page is published, but its files could not be made, so it offers "
            "none. Please tell whoever runs the site."
        )
        messages.warning(request, told)


@tells_trouble
def kits_without_files(request: HttpRequest) -> Iterator[Trouble]:
    """Public kits that offer nothing. One that is being made is among them."""
    for page in ShareKitPage.objects.live():
        if kit_of(page) is None:
            told = gettext(
                "“%(page)s” has no files. If it still has none in an hour, please tell "
                "whoever runs the site."
            )
            url = reverse("wagtailadmin_pages:edit", args=[page.pk])
            yield Trouble(told % {"page": page.get_admin_display_title()}, url)
