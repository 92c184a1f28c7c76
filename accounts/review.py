"""The review of a page: who changed it, and what follows the last approval."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # Wagtail's models load this module themselves.
    from wagtail.models import Page, WorkflowState


def has_changed(user: Any, page: Page) -> bool:
    """Return whether `user` saved any version of `page` that readers do not have yet.

    Without a version that was published, all that were saved count.
    """
    versions = page.revisions.filter(user=user)
    if page.live_revision_id:
        versions = versions.filter(pk__gt=page.live_revision_id)
    return bool(versions.exists())


def publish_reviewed(workflow_state: WorkflowState, user: Any = None) -> None:
    """Publish what the last step of its review approved, whatever else `user` may do.

    Those who approve cannot publish past a review, and need not.
    """
    revision = workflow_state.content_object.get_latest_revision()
    revision.publish(user=user, skip_permission_checks=True)
