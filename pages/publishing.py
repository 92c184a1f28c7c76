"""Nothing is published that must not be, whichever way somebody takes.

Wagtail has two actions that make a page public: one publishes a revision, one copies
a page as it is. Everything else leads there: the forms, the workflow, the bulk action,
the schedule, the admin's API. Both call their own `check()` before they change
anything, so that is where we ask too; ADR 0017 says why no hook or signal would do.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.utils.text import get_text_list
from django.utils.translation import gettext
from wagtail.actions.copy_page import CopyPageAction
from wagtail.actions.publish_page_revision import PublishPageRevisionAction
from wagtail.models import Page

from pages.claims import expired_claims_in
from pages.models import Claim


class PublicationRefusedError(ValidationError):
    """A page that may not go public, and the figures that stand in its way."""

    def __init__(self, page: Page, claims: list[Claim]) -> None:
        """Say which page, which figures, and what helps."""
        self.page, self.claims = page, claims
        names = get_text_list([f"“{claim}”" for claim in claims], gettext("and"))
        told = gettext(
            "“%(page)s” was not published. Due to be checked again: %(figures)s. "
            "Check what is due, or take it out of the page; then publish again."
        )
        message = told % {"page": page.get_admin_display_title(), "figures": names}
        super().__init__({NON_FIELD_ERRORS: [message]})


def ask(page: Page) -> None:
    """Raise `PublicationRefusedError` if `page` shows a figure that has expired."""
    if expired := expired_claims_in(page):
        raise PublicationRefusedError(page, expired)


def _asking(check: Callable[..., None], pages: Callable[[Any], list[Page]]) -> Any:
    """Return `check` of an action, which then asks for each of its `pages`."""

    @wraps(check)
    def check_and_ask(action: Any, *args: Any, **kwargs: Any) -> None:
        check(action, *args, **kwargs)
        for page in pages(action):
            ask(page)

    return check_and_ask


def _published(action: PublishPageRevisionAction) -> list[Page]:
    return [action.object]


def _copied(action: CopyPageAction) -> list[Page]:
    """Return the public pages that would be public twice."""
    if not action.keep_live:
        return []
    page = action.page
    copied = page.get_descendants(inclusive=True) if action.recursive else [page]
    return [one.specific for one in copied if one.live]


def install() -> None:
    """Let Wagtail's two actions ask; once in the life of a process."""
    actions: tuple[tuple[Any, Any], ...] = (
        (PublishPageRevisionAction, _published),
        (CopyPageAction, _copied),
    )
    for action, pages in actions:
        if not hasattr(action.check, "__wrapped__"):
            action.check = _asking(action.check, pages)
