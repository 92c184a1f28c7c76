"""An approval is for the words that were there, by somebody who did not write them."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Page, Workflow

from tests.accounts.test_review import (
    APPROVE,
    SUBMIT,
    approve,
    edit_url,
    form,
    page,
    people,
    save,
    shown,
)
from tests.people import client_of

__all__ = ["page", "people"]

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

COMMENT = {
    "comments-TOTAL_FORMS": "1",
    "comments-0-text": "Could this be shorter?",
    "comments-0-contentpath": "title",
    "comments-0-position": "",
    "comments-0-deleted": "",
    "comments-0-resolved": "",
    "comments-0-id": "",
    "comments-0-replies-TOTAL_FORMS": "0",
    "comments-0-replies-INITIAL_FORMS": "0",
}


def overwrite(client: Client, page: Page, title: str) -> Any:
    """Save as the editor's autosave does, over its own last version."""
    page.refresh_from_db()
    sent = form(title, page.slug) | {
        "overwrite_revision_id": str(page.latest_revision_id)
    }
    return client.post(edit_url(page), sent, headers={"Accept": "application/json"})


def step_of(page: Page) -> str:
    page.refresh_from_db()
    return str(page.current_workflow_task)


def pass_review(people: dict[str, Any], page: Page, *names: str) -> None:
    for name in names:
        approve(client_of(people[name]), page)


def test_a_published_version_is_never_written_over(
    people: dict[str, Any], page: Page
) -> None:
    author = client_of(people["moderator"])
    save(author, page, "Seen by two others", **SUBMIT)
    pass_review(people, page, "editor", "second")
    assert shown(page) == "Seen by two others"
    live = Page.objects.get(pk=page.pk).live_revision
    overwrite(author, page, "Seen by nobody")
    live.refresh_from_db()
    assert live.content["title"] == "Seen by two others"
    save(client_of(people["editor"]), page, "Seen by nobody", **SUBMIT)
    pass_review(people, page, "moderator", "moderator")
    assert shown(page) == "Seen by two others"


def test_what_is_written_after_an_approval_begins_the_review_anew(
    people: dict[str, Any], page: Page
) -> None:
    before = page.title
    save(client_of(people["moderator"]), page, "First words", **SUBMIT)
    approve(client_of(people["other"]), page)
    assert step_of(page) == "Facts and helplines"
    save(client_of(people["moderator"]), page, "Other words")
    approve(client_of(people["second"]), page)
    assert shown(page) == before
    assert step_of(page) == "Language and care"
    # Of the second step, these words have an approval already.
    approve(client_of(people["other"]), page)
    assert shown(page) == "Other words"


@pytest.mark.parametrize("way", [save, overwrite])
def test_an_approval_of_words_that_changed_meanwhile_is_void(
    people: dict[str, Any], page: Page, way: Any
) -> None:
    author = client_of(people["editor"])
    save(author, page, "As the reviewer saw it", **SUBMIT)
    if way is overwrite:
        save(author, page, "As the reviewer saw it, nearly")
    page.refresh_from_db()
    seen = page.current_workflow_task_state
    way(author, page, "Changed meanwhile")
    kind = "wagtailadmin_pages:workflow_action"
    path = reverse(kind, args=[page.pk, "approve", seen.pk])
    client_of(people["other"]).post(path, {"next": "/admin/"})
    assert step_of(page) == "Language and care"
    approve(client_of(people["other"]), page)
    assert step_of(page) == "Facts and helplines"


def test_nobody_takes_both_steps(people: dict[str, Any], page: Page) -> None:
    before = page.title
    save(client_of(people["editor"]), page, "Two people look", **SUBMIT)
    pass_review(people, page, "moderator", "moderator")
    assert shown(page) == before
    assert step_of(page) == "Facts and helplines"
    answer = save(client_of(people["moderator"]), page, "Two people look", **APPROVE)
    assert answer.status_code == 302
    assert shown(page) == before
    approve(client_of(people["second"]), page)
    assert shown(page) == "Two people look"


def test_a_comment_is_no_change(people: dict[str, Any], page: Page) -> None:
    save(client_of(people["editor"]), page, "With a question", **SUBMIT)
    approve(client_of(people["other"]), page)
    reviewer = client_of(people["moderator"])
    reviewer.post(edit_url(page), form("With a question", page.slug) | COMMENT)
    assert page.wagtail_admin_comments.get().user == people["moderator"]
    assert step_of(page) == "Facts and helplines"
    approve(reviewer, page)
    assert shown(page) == "With a question"


def test_a_time_is_no_change(people: dict[str, Any], page: Page) -> None:
    moderator = client_of(people["moderator"])
    plan = {"go_live_at": "2099-01-01 10:00", "expire_at": ""}
    moderator.post(edit_url(page), form(page.title, page.slug) | plan)
    save(client_of(people["editor"]), page, "Planned", **SUBMIT)
    approve(client_of(people["other"]), page)
    approve(moderator, page)
    page.refresh_from_db()
    assert not page.workflow_in_progress


def test_a_locked_page_is_not_turned_back(people: dict[str, Any], page: Page) -> None:
    first = page.get_latest_revision()
    save(client_of(people["editor"]), page, "In the second step", **SUBMIT)
    approve(client_of(people["other"]), page)
    path = f"/admin/api/main/pages/{page.pk}/action/revert_to_page_revision/"
    client = client_of(people["editor"])
    assert client.post(path, {"revision_id": first.pk}).status_code == 403
    page.refresh_from_db()
    assert page.get_latest_revision_as_object().title == "In the second step"


def test_the_review_has_two_steps_for_all_pages() -> None:
    workflow = Workflow.objects.get(active=True)
    assert workflow.workflow_tasks.count() == 2


def request_changes(client: Client, page: Page, comment: str) -> None:
    page.refresh_from_db()
    step = page.current_workflow_task_state
    kind = "wagtailadmin_pages:workflow_action"
    path = reverse(kind, args=[page.pk, "reject", step.pk])
    client.post(path, {"comment": comment, "next": "/admin/"})


def test_who_opens_the_page_reads_what_to_change(
    people: dict[str, Any], page: Page
) -> None:
    author = client_of(people["editor"])
    save(author, page, "Too long", **SUBMIT)
    assert "asks for changes" not in author.get(edit_url(page)).content.decode()
    request_changes(client_of(people["other"]), page, "Shorter, please.")
    told = author.get(edit_url(page)).content.decode()
    assert "other asks for changes, at the step “Language and care”" in told
    assert "Shorter, please." in told


def test_who_cannot_approve_reads_why(people: dict[str, Any], page: Page) -> None:
    save(client_of(people["moderator"]), page, "By a moderator", **SUBMIT)
    own, other = client_of(people["moderator"]), client_of(people["second"])
    assert "so somebody else approves it" in own.get(edit_url(page)).content.decode()
    approve(other, page)
    told = other.get(edit_url(page)).content.decode()
    assert "You approved the step before this one" in told
