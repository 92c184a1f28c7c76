"""Nothing is published that must not be, whichever way somebody takes.

Wagtail has three actions that make a page public: one publishes a revision, one copies
a page as it is, one makes an alias. Everything else leads there: the forms, the
workflow, the bulk action, the schedule, the admin's API. All call their own `check()`
before they change anything, so that is where we ask too; ADR 0017 says why no hook or
signal would do.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.utils.translation import gettext
from wagtail.actions.copy_page import CopyPageAction
from wagtail.actions.create_alias import CreatePageAliasAction
from wagtail.actions.publish_page_revision import PublishPageRevisionAction
from wagtail.models import Page

from pages.gate import Reason, reasons_against


class PublicationRefusedError(ValidationError):
    """A page that may not go public; `reasons` say what stands in its way."""

    def __init__(self, page: Page, reasons: list[Reason]) -> None:
        """Say which page, what is in the way, and what helps."""
        self.page, self.reasons = page, reasons
        opening = gettext("“%(page)s” was not published.") % {
            "page": page.get_admin_display_title()
        }
        self.opening = opening
        told = [reason.message for reason in reasons]
        closing = gettext("Mend this; then publish again.")
        super().__init__({NON_FIELD_ERRORS: [" ".join([opening, *told, closing])]})


def ask(page: Page) -> None:
    """Raise `PublicationRefusedError` if the gate knows a reason against `page`.

    Saving a public page asks for its required fields too, but only once it is too
    late to answer calmly: drafts need no more than a title.
    """
    reasons = reasons_against(page)
    if reasons:
        raise PublicationRefusedError(page, reasons)


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
    return _public(action) if action.keep_live else []


def _public(action: CopyPageAction | CreatePageAliasAction) -> list[Page]:
    """Return the public pages that would be public twice."""
    page = action.page
    doubled = page.get_descendants(inclusive=True) if action.recursive else [page]
    return [one.specific for one in doubled if one.live]


def install() -> None:
    """Let Wagtail's actions ask; once in the life of a process."""
    actions: tuple[tuple[Any, Any], ...] = (
        (PublishPageRevisionAction, _published),
        (CopyPageAction, _copied),
        (CreatePageAliasAction, _public),
    )
    for action, pages in actions:
        if not hasattr(action.check, "__wrapped__"):
            action.check = _asking(action.check, pages)
