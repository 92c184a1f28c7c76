"""How the register joins Wagtail's admin.

The care for staff registers its own hooks.
"""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.site_summary import SummaryItem
from wagtail.admin.widgets.button import Button
from wagtail.log_actions import LogActionRegistry
from wagtail.models import Page
from wagtail.snippets.models import register_snippet

from resources.admin import care  # noqa: F401
from resources.admin.actions import register_messages
from resources.admin.home import RegisterSummaryItem
from resources.admin.menu import RegisterGroup
from resources.admin.waiting import WAITING_LIST, waiting
from resources.models import ResourcePage
from resources.search.admin import SearchAnswerViewSet

register_snippet(SearchAnswerViewSet)


@hooks.register("register_log_actions")
def register_log_actions(actions: LogActionRegistry) -> None:
    """Name what people do to numbers, for the history of a service."""
    register_messages(actions)


@hooks.register("register_admin_viewset")
def register_lists() -> RegisterGroup:
    """Add the lists of the register, and their place in the menu."""
    return RegisterGroup()


@hooks.register("construct_homepage_summary_items")
def add_summary(request: HttpRequest, items: list[SummaryItem]) -> None:
    """Tell on the first page what there is to do."""
    items.append(RegisterSummaryItem(request))


@hooks.register("after_publish_page")
def tell_what_waits(request: HttpRequest, page: Page) -> None:
    """Tell who published a service that readers do not see all of it yet."""
    if not isinstance(page, ResourcePage):
        return
    count = waiting().filter(service=page).count()
    if count:
        told = ngettext(
            "%(count)s number waits for a second person. Readers see it once somebody "
            "else has confirmed it.",
            "%(count)s numbers wait for a second person. Readers see them once "
            "somebody else has confirmed them.",
            count,
        )
        link = messages.button(reverse(WAITING_LIST), gettext("What waits"))
        messages.warning(request, told % {"count": count}, buttons=[link])


@hooks.register("register_page_header_buttons")
def add_numbers_button(
    page: Page, user: Any, view_name: str, next_url: str | None = None
) -> Iterator[Button]:
    """Lead from a service to its numbers, where one can be pulled."""
    is_service = issubclass(page.specific_class or Page, ResourcePage)
    if is_service and user.has_perm("resources.view_contactcheck"):
        yield Button(
            _("Check or pull its numbers"),
            url=reverse("resources_numbers:service", args=[page.pk]),
            icon_name="mobile-alt",
            priority=12,
        )
