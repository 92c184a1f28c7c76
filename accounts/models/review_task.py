"""A step of the review: somebody else reads before readers do."""

from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.models import AbstractGroupApprovalTask, Page, TaskState

from accounts.review import has_approved, has_changed
from pages.gate import Reason
from pages.publishing import PublicationRefusedError


class ReviewTask(AbstractGroupApprovalTask):
    """Wagtail's approval by a group, which nobody gives to their own change."""

    def get_actions(self, obj: Any, user: Any) -> list[tuple[str, Any, bool]]:
        """Return what `user` may do about `obj`; all may send it back."""
        actions: list[tuple[str, Any, bool]] = super().get_actions(obj, user)
        step = obj.current_workflow_task_state
        if has_changed(user, obj) or (step and has_approved(user, step)):
            return [action for action in actions if action[0] != "approve"]
        return actions

    def on_action(
        self, task_state: TaskState, user: Any, action_name: str, **kwargs: Any
    ) -> Any:
        """Approve or send back; what somebody changed and approved at once is saved.

        Raises `PublicationRefusedError` for the approval of one's own change, of what
        one has approved already, and of words that are not there any more.
        """
        page = task_state.workflow_state.content_object
        if action_name == "approve" and (told := why_not(user, page, task_state)):
            raise ApprovalRefusedError(page, told)
        return super().on_action(task_state, user, action_name, **kwargs)

    @classmethod
    def get_description(cls) -> str:
        """Say in the choice of kinds of steps what is special about this one."""
        return gettext(
            "Members of the groups approve what other people changed, never their own "
            "change"
        )

    class Meta:
        verbose_name = _("review by somebody else")
        verbose_name_plural = _("reviews by somebody else")


def why_not(user: Any, page: Page, step: TaskState) -> str:
    """Return why `user` cannot approve at `step`; empty if they can."""
    if has_changed(user, page):
        return gettext(
            "You have changed this page yourself, so somebody else has to approve it. "
            "Your change is saved."
        )
    if has_approved(user, step):
        return gettext(
            "You approved the step before this one. Two people look first, so somebody "
            "else has to take this step."
        )
    if step.status == step.STATUS_CANCELLED:
        return gettext(
            "The page was changed since you opened it. Please look at it once more."
        )
    return ""


class ApprovalRefusedError(PublicationRefusedError):
    """Somebody wanted to approve what they may not, or what is not there any more."""

    def __init__(self, page: Page, told: str) -> None:
        """Say why, and lead to the page."""
        super().__init__(page, [Reason(told, label=gettext("See the page"))])
