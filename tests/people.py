"""People who work on the site, by their role."""

from typing import Any

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.test import Client
from wagtail.models import Page, TaskState, WorkflowState

from tests.conftest import SecureClient

OWNER = "Owner"  # a superuser
ROLES = ("Writers", "Editors", "Moderators", "Administrators", OWNER)


def person(name: str, role: str = "") -> Any:
    """Make somebody of a role; of none, they may do nothing."""
    users = get_user_model().objects
    user = users.create_user(name, f"{name}@example.org", "x" * 20)
    if role == OWNER:
        user.is_superuser = True
        user.save()
    elif role:
        user.groups.add(Group.objects.get(name=role))
    return user


def client_of(user: Any) -> Client:
    """Return a client in which somebody is signed in."""
    client = SecureClient()
    client.force_login(user)
    return client


def sign_in(name: str, role: str = "") -> Client:
    """Return a client signed in as a new person of a role."""
    return client_of(person(name, role))


def in_last_step(page: Page, writer: Any = None) -> tuple[WorkflowState, TaskState]:
    """Submit the latest draft of a page and let it pass all steps but the last."""
    workflow = page.get_workflow()
    state = workflow.start(page, writer)
    for _ in range(workflow.workflow_tasks.count() - 1):
        state.current_task_state.approve(user=None)
        state.refresh_from_db()
    return state, state.current_task_state
