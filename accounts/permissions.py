"""What the roles may do with pages: publishing takes a review.

Wagtail's permission to publish means three things: to put a page before readers, to
take it away from them, and to choose the order of pages. Here the first takes a
review, whoever asks; only superusers can go past it, and the history tells. The others
stay with the permission, since taking a page away must need nobody else, unless it is
a helpline that every page carries.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any

from wagtail.actions.revert_to_page_revision import (
    RevertToPageRevisionAction,
    RevertToPageRevisionPermissionError,
)
from wagtail.models import Page
from wagtail.models import PagePermissionTester as WagtailPagePermissionTester

from resources.helpline_orders import paths_now


class PagePermissionTester(WagtailPagePermissionTester):
    """Wagtail's answers, but for publishing without a review."""

    def can_publish(self) -> bool:
        """Return whether somebody may publish the page past its review."""
        return bool(self.user.is_superuser and super().can_publish())

    def can_publish_subpage(self) -> bool:
        """Return whether somebody may publish new pages below past their review."""
        return bool(self.user.is_superuser and super().can_publish_subpage())

    def can_set_view_restrictions(self) -> bool:
        """Return whether somebody may make the page private."""
        return bool(super().can_publish() and not self.holds_helpline())

    def can_unpublish(self) -> bool:
        """Return whether somebody may take the page away from readers."""
        return bool(super().can_unpublish() and not self.holds_helpline())

    def can_delete(self, ignore_bulk: bool = False) -> bool:
        """Return whether somebody may delete the page and what is below it."""
        return bool(super().can_delete(ignore_bulk) and not self.holds_helpline())

    def holds_helpline(self) -> bool:
        """Return whether it would take a helpline away from the foot of every page.

        That takes a second person, who chooses another one first. Asked once a user,
        as Wagtail does with permissions, since lists ask for every row.
        """
        if self.user.is_superuser:
            return False
        if not hasattr(self.user, "_helpline_paths"):
            self.user._helpline_paths = paths_now()
        return any(
            path.startswith(self.page.path) for path in self.user._helpline_paths
        )

    def can_unschedule(self) -> bool:
        """Return whether somebody may call off what is to be published later."""
        return bool(super().can_publish())


def permissions_for_user(page: Page, user: Any) -> PagePermissionTester:
    """Return what `user` may do with `page`."""
    return PagePermissionTester(user, page)


def asks_for_the_lock(check: Callable[..., None]) -> Callable[..., None]:
    """Return `check` of the action that turns a page back, which asks the lock too.

    The form asks it; the admin's API does not.
    """

    @wraps(check)
    def check_and_ask(action: Any, skip_permission_checks: bool = False) -> None:
        check(action, skip_permission_checks)
        lock = action.page.get_lock()
        if action.user and lock and lock.for_user(action.user):
            raise RevertToPageRevisionPermissionError

    return check_and_ask


def install() -> None:
    """Let every page ask here, also where Wagtail has it without its own type."""
    Page.permissions_for_user = permissions_for_user
    action: Any = RevertToPageRevisionAction
    if not hasattr(action.check, "__wrapped__"):
        action.check = asks_for_the_lock(action.check)
