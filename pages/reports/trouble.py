"""What went wrong, on the first page of the admin: what nobody would see otherwise."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext, ngettext
from wagtail import hooks
from wagtail.admin.ui.components import Component
from wagtail.models import Page, Revision

from pages.gate import reasons_against
from pages.models import LinkCheck, ShareCard
from pages.reports.broken import BrokenLinkReport

# The schedule runs every minute; what is due for longer did not go out.
PATIENCE = timedelta(minutes=5)
MOST = 5  # pages, each with all that stands in its way


@dataclass(frozen=True)
class Trouble:
    """What went wrong in a sentence, in details, and where to mend it."""

    message: str
    url: str = ""
    details: tuple[str, ...] = ()


Finder = Callable[[HttpRequest], Iterable[Trouble]]
_finders: list[Finder] = []


def tells_trouble(finder: Finder) -> Finder:
    """Let the first page ask `finder` too."""
    _finders.append(finder)
    return finder


@tells_trouble
def late(request: HttpRequest) -> Iterator[Trouble]:
    """Pages whose time has come, and that readers do not see."""
    due = Revision.objects.page_revisions().filter(
        approved_go_live_at__lt=timezone.now() - PATIENCE
    )
    for revision in due.order_by("approved_go_live_at")[:MOST]:
        page: Any = revision.as_object()
        if page.permissions_for_user(request.user).can_edit():
            yield lateness(page)


def lateness(page: Page) -> Trouble:
    """Say what keeps a page, or that nothing does and the schedule stands still."""
    url = reverse("wagtailadmin_pages:edit", args=[page.pk])
    name = {"page": page.get_admin_display_title()}
    reasons = reasons_against(page)
    if reasons:
        told = gettext("“%(page)s” was to be published by now, and was refused.") % name
        return Trouble(told, url, tuple(reason.message for reason in reasons))
    told = gettext(
        "“%(page)s” was to be published by now. Nothing stands in its way: please tell "
        "whoever runs the site that the schedule stands still."
    )
    return Trouble(told % name, url)


@tells_trouble
def plain_cards(request: HttpRequest) -> Iterator[Trouble]:
    """Public pages whose picture for shared links could not be drawn."""
    plain = ShareCard.objects.filter(page__live=True, file_name="")
    titles = tuple(plain.order_by("page").values_list("page__title", flat=True)[:MOST])
    if titles:
        told = gettext(
            "The picture for shared links could not be drawn; a plain one stands in. "
            "Please tell whoever runs the site."
        )
        yield Trouble(told, details=titles)


@tells_trouble
def broken_links(request: HttpRequest) -> Iterator[Trouble]:
    """Links that lead nowhere any more."""
    count = LinkCheck.objects.broken().count()
    if count:
        url = reverse(BrokenLinkReport.index_url_name) + BrokenLinkReport.query
        told = ngettext(
            "%(count)s link leads nowhere.", "%(count)s links lead nowhere.", count
        )
        yield Trouble(told % {"count": count}, url)


class TroublePanel(Component):
    """The list; without trouble there is none."""

    order = 60
    template_name = "pages/admin/trouble.html"

    def __init__(self, troubles: list[Trouble]) -> None:
        """Take what went wrong."""
        self.troubles = troubles

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        """Return what went wrong."""
        return {"troubles": self.troubles}


@hooks.register("construct_homepage_panels")
def add_trouble(request: HttpRequest, panels: list[Component]) -> None:
    """Put it on the first page of those who edit."""
    if not BrokenLinkReport.is_for(request.user):
        return
    troubles = [trouble for finder in _finders for trouble in finder(request)]
    if troubles:
        panels.append(TroublePanel(troubles))
