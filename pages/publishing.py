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

from django.core.exceptions import (
    NON_FIELD_ERRORS,
    FieldDoesNotExist,
    ValidationError,
)
from django.utils.text import capfirst, get_text_list
from django.utils.translation import gettext
from wagtail.actions.copy_page import CopyPageAction
from wagtail.actions.create_alias import CreatePageAliasAction
from wagtail.actions.publish_page_revision import PublishPageRevisionAction
from wagtail.models import Page

from pages.claims import expired_claims_in
from pages.models import Claim


class PublicationRefusedError(ValidationError):
    """A page that may not go public, and what stands in its way.

    `claims` are figures that have expired; `problems` say, each in a sentence, what is
    missing or wrong in the fields of the page.
    """

    def __init__(self, page: Page, claims: list[Claim], problems: list[str]) -> None:
        """Say which page, what is in the way, and what helps."""
        self.page, self.claims = page, claims
        title = {"page": page.get_admin_display_title()}
        told = [gettext("“%(page)s” was not published.") % title, *problems]
        if problems:
            told.append(gettext("Complete the page; then publish again."))
        if claims:
            names = get_text_list([f"“{claim}”" for claim in claims], gettext("and"))
            due = gettext(
                "Due to be checked again: %(figures)s. Check what is due, or take it "
                "out of the page; then publish again."
            )
            told.append(due % {"figures": names})
        super().__init__({NON_FIELD_ERRORS: [" ".join(told)]})


def ask(page: Page) -> None:
    """Raise `PublicationRefusedError` if `page` is incomplete or shows expired figures.

    Saving a public page asks for its required fields too, but only once it is too
    late to answer calmly: drafts need no more than a title.
    """
    problems = problems_of(page)
    expired = expired_claims_in(page)
    if problems or expired:
        raise PublicationRefusedError(page, expired, problems)


def problems_of(page: Page) -> list[str]:
    """Return what is missing or wrong in the fields of `page`, a sentence each."""
    try:
        page.full_clean()
    except ValidationError as error:
        return [
            f"{_label(page, name)}{message}"
            for name, messages in error.message_dict.items()
            for message in messages
        ]
    return []


def _label(page: Page, name: str) -> str:
    """Return what stands before a message about the field `name`."""
    try:
        field: Any = page._meta.get_field(name)
    except FieldDoesNotExist:
        return ""
    return f"{capfirst(field.verbose_name)}: "


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
