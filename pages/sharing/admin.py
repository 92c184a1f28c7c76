"""What editors are told of the links to their pages."""

from django.http import HttpRequest
from django.utils.translation import gettext
from wagtail import hooks
from wagtail.admin import messages
from wagtail.models import Page

from pages.models import BasePage, ShareCard


@hooks.register("after_publish_page")
def tell_of_a_missing_card(request: HttpRequest, page: Page) -> None:
    """Say that a plain card stands in, when the page's own could not be drawn."""
    drawn = ShareCard.objects.filter(page_id=page.pk).exclude(file_name="")
    if isinstance(page, BasePage) and page.live and not drawn.exists():
        told = gettext(
            "The page is published. Its picture for shared links could not be drawn; a "
            "plain one stands in. Please tell whoever runs the site."
        )
        messages.warning(request, told)
