"""What somebody should know of a review before they open the form of its page."""

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.models import Page, TaskState, WorkflowState

from accounts.review import has_approved, has_changed


@hooks.register("before_edit_page")
def tell_about_the_review(request: HttpRequest, page: Page) -> None:
    """Say what changes were asked for, and why somebody cannot approve."""
    state = page.current_workflow_state if request.method == "GET" else None
    step = state.current_task_state if state else None
    if not state or not step:
        return
    if state.status == WorkflowState.STATUS_NEEDS_CHANGES:
        messages.warning(request, request_for_changes(step))
    elif why := why_not(request.user, page, step):
        messages.info(request, why)


def request_for_changes(step: TaskState) -> str:
    """Return who asked for changes, and what they wrote."""
    told = {"step": step.task.name, "comment": step.comment}
    told["name"] = step.finished_by.get_username() if step.finished_by else ""
    if not step.comment:
        return _("%(name)s asks for changes, at the step “%(step)s”.") % told
    return _("%(name)s asks for changes, at the step “%(step)s”: %(comment)s") % told


def why_not(user: Any, page: Page, step: TaskState) -> str:
    """Return why one of those who review may not approve; empty if they may."""
    task = step.task.specific
    if not task.groups.filter(pk__in=user.groups.values("pk")).exists():
        return ""
    if has_changed(user, page):
        return _(
            "You have changed this page since readers last got it, so somebody else "
            "approves it. You can still request changes."
        )
    if has_approved(user, step):
        return _(
            "You approved the step before this one, so somebody else takes this one."
        )
    return ""
