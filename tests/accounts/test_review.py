"""The review: two steps, and nobody approves their own change."""

from typing import Any

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse
from wagtail.models import Page, PageLogEntry
from wagtail.test.utils.form_data import nested_form_data, streamfield

from pages.models import HomePage, StandardPage
from tests.people import OWNER, client_of, person

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

SUBMIT = {"action-submit": "Submit"}
PUBLISH = {"action-publish": "action-publish"}
APPROVE = {"action-workflow-action": "true", "workflow-action-name": "approve"}


@pytest.fixture
def people() -> dict[str, Any]:
    """Somebody of each role, by the first letters of it."""
    return {
        "editor": person("editor", "Editors"),
        "other": person("other", "Editors"),
        "moderator": person("moderator", "Moderators"),
        "second": person("second", "Moderators"),
    }


@pytest.fixture
def page() -> Page:
    """Return a public page."""
    page = StandardPage(title="As it was", slug="as-it-was")
    HomePage.objects.get().add_child(instance=page)
    page.save_revision().publish()
    return page


def form(title: str, slug: str) -> dict[str, str]:
    """Return what the form of a plain page sends."""
    values = {"title": title, "slug": slug, "introduction": "", "body": streamfield([])}
    comments = {"comments-TOTAL_FORMS": "0", "comments-INITIAL_FORMS": "0"}
    return nested_form_data(values | comments)


def edit_url(page: Page) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def save(client: Client, page: Page, title: str, **action: str) -> Any:
    """Send the form of the page with another title."""
    return client.post(edit_url(page), form(title, page.slug) | action)


def approve(client: Client, page: Page, follow: bool = True) -> Any:
    """Approve from the dashboard or the menu of the page."""
    page.refresh_from_db()
    step = page.current_workflow_task_state
    kind = "wagtailadmin_pages:workflow_action"
    path = reverse(kind, args=[page.pk, "approve", step.pk])
    return client.post(path, {"next": "/admin/"}, follow=follow)


def shown(page: Page) -> str:
    return str(Page.objects.get(pk=page.pk).title)


def test_two_steps_by_two_others_put_a_change_before_readers(
    people: dict[str, Any], page: Page
) -> None:
    before = page.title
    save(client_of(people["editor"]), page, "A better title", **SUBMIT)
    approve(client_of(people["other"]), page)
    assert shown(page) == before
    assert page.current_workflow_task.name == "Facts and helplines"
    # The second step is not for editors.
    assert approve(client_of(people["other"]), page, follow=False).status_code == 302
    assert shown(page) == before
    approve(client_of(people["moderator"]), page)
    assert shown(page) == "A better title"
    entry = PageLogEntry.objects.filter(action="wagtail.publish").latest("timestamp")
    assert entry.user == people["moderator"]


def test_nobody_approves_their_own_change(people: dict[str, Any], page: Page) -> None:
    before = page.title
    save(client_of(people["moderator"]), page, "My own title", **SUBMIT)
    for _ in range(2):
        refused = approve(client_of(people["moderator"]), page, follow=False)
        assert refused.status_code == 302
        page.refresh_from_db()
        assert page.current_workflow_task.name == "Language and care"
    approve(client_of(people["editor"]), page)
    assert (
        approve(client_of(people["moderator"]), page, follow=False).status_code == 302
    )
    assert shown(page) == before
    approve(client_of(people["second"]), page)
    assert shown(page) == "My own title"


def test_who_changes_and_approves_at_once_has_saved_and_not_approved(
    people: dict[str, Any], page: Page
) -> None:
    before = page.title
    save(client_of(people["editor"]), page, "First words", **SUBMIT)
    reviewer = client_of(people["other"])
    answer = save(reviewer, page, "The words of the reviewer", **APPROVE)
    assert answer.status_code == 302
    told = reviewer.get(answer["Location"]).content.decode()
    assert "somebody else has to approve it" in told
    page.refresh_from_db()
    assert page.current_workflow_task.name == "Language and care"
    assert page.get_latest_revision_as_object().title == "The words of the reviewer"
    assert shown(page) == before


def test_a_change_of_long_ago_does_not_count(
    people: dict[str, Any], page: Page
) -> None:
    page.title = "Published since"
    page.save_revision(user=people["moderator"]).publish()
    save(client_of(people["editor"]), page, "Newer words", **SUBMIT)
    approve(client_of(people["moderator"]), page)
    assert page.current_workflow_task.name == "Facts and helplines"
    approve(client_of(people["second"]), page)
    assert shown(page) == "Newer words"


@pytest.mark.parametrize("role", ["editor", "moderator"])
def test_no_role_publishes_past_the_review(
    people: dict[str, Any], page: Page, role: str
) -> None:
    before = page.title
    client = client_of(people[role])
    assert "action-publish" not in client.get(edit_url(page)).content.decode()
    save(client, page, "Past everybody", **PUBLISH)
    assert shown(page) == before
    client.post(f"/admin/bulk/wagtailcore/page/publish/?id={page.pk}&next=/admin/")
    assert shown(page) == before


def test_the_owner_can_and_the_history_says_who(page: Page) -> None:
    owner = person("owner", OWNER)
    save(client_of(owner), page, "In an emergency", **PUBLISH)
    assert shown(page) == "In an emergency"
    entry = PageLogEntry.objects.filter(action="wagtail.publish").latest("timestamp")
    assert entry.user == owner


def test_a_moderator_alone_takes_a_page_away(
    people: dict[str, Any], page: Page
) -> None:
    for role, is_live in (("editor", True), ("moderator", False)):
        client_of(people[role]).post(f"/admin/pages/{page.pk}/unpublish/")
        page.refresh_from_db()
        assert page.live == is_live


def test_a_writer_makes_a_page_and_submits_it(
    people: dict[str, Any], page: Page
) -> None:
    writer = person("writer", "Writers")
    client = client_of(writer)
    assert client.get(edit_url(page))["Location"] == "/admin/"
    home = HomePage.objects.get()
    path = reverse("wagtailadmin_pages:add", args=["pages", "standardpage", home.pk])
    assert "action-publish" not in client.get(path).content.decode()
    client.post(path, form("Mine", "mine") | PUBLISH)
    made = StandardPage.objects.get(slug="mine")
    assert not made.live
    assert made.owner == writer
    # What stands in the way is said at once, not only to those who review it.
    answer = save(client, made, "Child pornography", **SUBMIT)
    assert "title" in answer.context["form"].errors
    save(client, made, "Mine", **SUBMIT)
    approve(client_of(people["editor"]), made)
    approve(client_of(people["moderator"]), made)
    assert StandardPage.objects.get(slug="mine").live


def test_those_who_review_are_told(people: dict[str, Any], page: Page) -> None:
    save(client_of(people["editor"]), page, "Please look", **SUBMIT)
    told = {address for message in mail.outbox for address in message.to}
    assert people["other"].email in told
    assert people["editor"].email not in told
