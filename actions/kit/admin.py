"""What editors are told of the kit that they published."""

from django.http import HttpRequest
from django.utils.translation import gettext
from wagtail import hooks
from wagtail.admin import messages
from wagtail.models import Page

from actions.kit.making import make_kit
from actions.models.share_kit import ShareKitPage


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
