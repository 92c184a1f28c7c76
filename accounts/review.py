"""The review of a page: who changed it, what an approval is for, and what follows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.utils import timezone

if TYPE_CHECKING:  # Wagtail's models load this module themselves.
    from wagtail.models import Page, Revision, TaskState, WorkflowState

# What a version holds besides what readers will see; when they will is no word of it.
BESIDES = {
    "wagtail_admin_comments",
    "draft_title",
    "expire_at",
    "expired",
    "first_published_at",
    "go_live_at",
    "has_unpublished_changes",
    "last_published_at",
    "latest_revision",
    "latest_revision_created_at",
    "live",
    "live_revision",
    "locked",
    "locked_at",
    "locked_by",
}


def has_changed(user: Any, page: Page) -> bool:
    """Return whether `user` changed anything that readers of `page` do not have yet.

    Without a version that was published, all that were saved count. A comment is no
    change of the page.
    """
    versions = page.revisions.order_by("pk")
    if page.live_revision_id:
        # The one that readers have comes along to compare with.
        versions = versions.filter(pk__gte=page.live_revision_id)
    if not versions.filter(user=user).exists():
        return False
    before = None
    for version in versions.iterator():
        words = without_bookkeeping(version.content)
        is_own = version.user_id == user.pk and version.pk != page.live_revision_id
        if is_own and words != before:
            return True
        before = words
    return False


def has_approved(user: Any, task_state: TaskState) -> bool:
    """Return whether `user` took another step of the same review, for these words."""
    steps = task_state.workflow_state.successful_task_states
    return bool(steps.filter(finished_by=user).exclude(task=task_state.task).exists())


def says_something_else(version: Revision) -> bool:
    """Return whether readers would see a difference to the version before it."""
    earlier = version.content_object.revisions.filter(pk__lt=version.pk)
    before = earlier.order_by("-pk").values_list("content", flat=True).first()
    return before is None or without_bookkeeping(before) != without_bookkeeping(
        version.content
    )


def without_bookkeeping(content: dict[str, Any]) -> dict[str, Any]:
    """Return what a version says to readers."""
    return {name: value for name, value in content.items() if name not in BESIDES}


def follow_changes(version: Revision) -> None:
    """Let no approval be for words that came after it.

    When a version is saved during a review, the step that waits gets a new key, so
    that an approval which somebody has on the screen is void; those that were given
    stay with the words that they were for. A version that brings comments alone takes
    the place of the one before.
    """
    page = version.content_object
    state = page.current_workflow_state
    step = state.current_task_state if state else None
    if step is None or step.status != step.STATUS_IN_PROGRESS:
        return
    if not says_something_else(version):
        state.task_states.filter(revision=step.revision).update(revision=version)
        return
    old = step.pk
    same = step.revision_id == version.pk
    step.pk, step.revision = None, version
    step.save()
    state.current_task_state = step
    state.save(update_fields=["current_task_state"])
    outdated = state.task_states.filter(pk=old)
    if same:
        outdated.delete()
    else:
        outdated.update(status=step.STATUS_CANCELLED, finished_at=timezone.now())


def publish_reviewed(workflow_state: WorkflowState, user: Any = None) -> None:
    """Publish what the last step of its review approved, whatever else `user` may do.

    Those who approve cannot publish past a review, and need not.
    """
    revision = workflow_state.content_object.get_latest_revision()
    revision.publish(user=user, skip_permission_checks=True)
