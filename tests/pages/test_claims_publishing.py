"""No way leads past an expired figure: each way to publish is tried with one."""

import json
import logging
from datetime import timedelta
from typing import Any

import pytest
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page, Revision
from wagtail.test.utils.form_data import (
    nested_form_data,
    streamfield,
)

from pages.models import Claim, HomePage, StandardPage
from pages.publishing import PublicationRefusedError
from tests.conftest import SecureClient
from tests.factories import make_claim
from tests.people import in_last_step, sign_in

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]

TITLE = "A page with a figure"


@pytest.fixture
def claim() -> Claim:
    """Return a figure that was due yesterday."""
    return make_claim("Overdue", expires_on=timezone.localdate() - timedelta(days=1))


@pytest.fixture
def draft(claim: Claim) -> StandardPage:
    """Return a page that shows the figure, and was never published."""
    page = StandardPage(title=TITLE, slug="figure", introduction="One.", live=False)
    page.body = body_with(claim)
    HomePage.objects.get().add_child(instance=page)
    page.save_revision()
    return page


def body_with(claim: Claim) -> list[tuple[str, Any]]:
    """Return a body that shows the figure beside another one."""
    other = make_claim("In time")
    return [("statistic_group", {"heading": "Two", "claims": [other, claim]})]


def is_public(page: Page) -> bool:
    """Tell whether a reader finds the page."""
    page.refresh_from_db()
    answer = SecureClient().get(page.url or "/nothing/").status_code
    assert (answer == 200) == page.live
    return page.live


def check(claim: Claim) -> None:
    """Give the figure a new day, as an editor does who checked it."""
    claim.checked_on = timezone.localdate()
    claim.expires_on = claim.checked_on + timedelta(days=365)
    claim.full_clean()
    claim.save()


def form_of(page: StandardPage, claim: Claim, **values: str) -> dict[str, str]:
    """Return what the form of the page sends."""
    other = Claim.objects.get(name="In time")
    group = {
        "heading": "Two",
        "claims-count": "2",
        "claims-0-value": str(other.pk),
        "claims-0-deleted": "",
        "claims-0-order": "0",
        "claims-0-type": "item",
        "claims-1-value": str(claim.pk),
        "claims-1-deleted": "",
        "claims-1-order": "1",
        "claims-1-type": "item",
    }
    return nested_form_data(
        {
            "title": page.title,
            "slug": page.slug,
            "introduction": page.introduction,
            "body": streamfield([("statistic_group", group)]),
            "comments-TOTAL_FORMS": "0",
            "comments-INITIAL_FORMS": "0",
            **values,
        }
    )


def edit_url(page: Page) -> str:
    """Return the address of the form of a page."""
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def test_code_cannot_publish_it_until_it_is_checked(
    draft: StandardPage, claim: Claim
) -> None:
    with pytest.raises(PublicationRefusedError, match="Overdue"):
        draft.get_latest_revision().publish()
    assert not is_public(draft)
    check(claim)
    draft.get_latest_revision().publish()
    assert is_public(draft)


@pytest.mark.parametrize("when", ["", "2100-01-01 10:00"])
def test_the_form_names_the_figure_on_its_block(
    admin: Client, draft: StandardPage, claim: Claim, when: str
) -> None:
    sent = form_of(draft, claim, go_live_at=when, **{"action-publish": "1"})
    response = admin.post(edit_url(draft), sent)
    assert response.status_code == 200
    error = response.context["form"].errors.as_data()["body"][0]
    on_figures = error.block_errors[0].block_errors["claims"].block_errors
    assert list(on_figures) == [1]
    assert "“Overdue” was due to be checked again" in str(on_figures[1])
    assert not is_public(draft)
    assert not draft.revisions.filter(approved_go_live_at__isnull=False).exists()


def test_a_draft_is_saved_always(
    admin: Client, draft: StandardPage, claim: Claim
) -> None:
    before = draft.revisions.count()
    response = admin.post(edit_url(draft), form_of(draft, claim, title="Kept"))
    assert response.status_code == 302
    assert draft.revisions.count() == before + 1
    assert draft.revisions.latest("pk").content["title"] == "Kept"


def test_a_new_page_is_not_published_either(
    admin: Client, draft: StandardPage, claim: Claim
) -> None:
    home = HomePage.objects.get()
    add = reverse("wagtailadmin_pages:add", args=["pages", "standardpage", home.pk])
    sent = form_of(draft, claim, slug="another", **{"action-publish": "1"})
    assert admin.post(add, sent).status_code == 200
    assert not Page.objects.filter(slug="another").exists()


def test_even_a_page_that_is_public_waits_for_the_check(
    admin: Client, draft: StandardPage, claim: Claim
) -> None:
    check(claim)
    draft.get_latest_revision().publish()
    Claim.objects.update(expires_on=timezone.localdate() - timedelta(days=1))
    sent = form_of(draft, claim, title="New", **{"action-publish": "1"})
    assert admin.post(edit_url(draft), sent).status_code == 200
    assert is_public(draft)
    assert draft.title == TITLE


def test_the_bulk_action_publishes_nothing_and_says_why(
    admin: Client, draft: StandardPage, claim: Claim
) -> None:
    other = StandardPage(title="Other", slug="other", introduction="-", live=False)
    HomePage.objects.get().add_child(instance=other)
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    response = admin.post(f"{url}?id={other.pk}&id={draft.pk}", follow=True)
    assert response.redirect_chain[-1][0] == edit_url(draft)
    html = response.content.decode()
    assert "was not published" in html
    assert claim.get_admin_url() in html
    assert not is_public(draft)
    assert not is_public(other)


def test_the_bulk_action_looks_below_the_chosen_pages(
    admin: Client, draft: StandardPage
) -> None:
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    home = HomePage.objects.get()
    sent = {"include_descendants": "on"}
    response = admin.post(f"{url}?id={home.pk}", sent, follow=True)
    assert response.redirect_chain[-1][0] == edit_url(draft)
    assert not is_public(draft)


@pytest.mark.parametrize("is_modal", [False, True])
def test_an_approval_outside_of_the_form_changes_nothing(
    admin: Client, draft: StandardPage, is_modal: bool
) -> None:
    state, step = in_last_step(draft)
    url = reverse(
        "wagtailadmin_pages:workflow_action", args=[draft.pk, "approve", step.pk]
    )
    headers = {"x-requested-with": "XMLHttpRequest"} if is_modal else {}
    response = admin.post(url, headers=headers)
    if is_modal:
        assert json.loads(response.content)["redirect"] == edit_url(draft)
    else:
        assert response["Location"] == edit_url(draft)
    assert "was not published" in admin.get(edit_url(draft)).content.decode()
    assert not is_public(draft)
    state.refresh_from_db()
    assert state.status == state.STATUS_IN_PROGRESS
    assert state.current_task_state.status == "in_progress"


def test_an_approval_in_the_form_names_the_figure(
    admin: Client, draft: StandardPage, claim: Claim
) -> None:
    in_last_step(draft)
    sent = form_of(
        draft,
        claim,
        **{"action-workflow-action": "1", "workflow-action-name": "approve"},
    )
    response = admin.post(edit_url(draft), sent)
    assert response.status_code == 200
    assert "body" in response.context["form"].errors
    assert not is_public(draft)


def test_the_schedule_waits_and_does_not_hold_up_other_pages(
    draft: StandardPage, claim: Claim, caplog: pytest.LogCaptureFixture
) -> None:
    other = StandardPage(title="Other", slug="other", introduction="-", live=False)
    HomePage.objects.get().add_child(instance=other)
    past = timezone.now() - timedelta(hours=1)
    for page, earlier in ((draft, 1), (other, 0)):
        revision = page.save_revision(approved_go_live_at=past)
        due = past - timedelta(minutes=earlier)
        Revision.objects.filter(pk=revision.pk).update(approved_go_live_at=due)
    with caplog.at_level(logging.WARNING):
        call_command("publish_scheduled")
    assert "Overdue" in caplog.text
    assert not is_public(draft)
    assert is_public(other)
    check(claim)
    call_command("publish_scheduled")
    assert is_public(draft)


def test_the_api_of_the_admin_refuses_politely(
    admin: Client, draft: StandardPage
) -> None:
    url = reverse("wagtailadmin_api:pages:action", args=[draft.pk, "publish"])
    response = admin.post(url)
    assert response.status_code == 400
    assert "was not published" in response.content.decode()
    assert not is_public(draft)


def test_a_copy_is_a_new_publication(
    admin: Client, draft: StandardPage, claim: Claim
) -> None:
    check(claim)
    draft.get_latest_revision().publish()
    Claim.objects.update(expires_on=timezone.localdate() - timedelta(days=1))
    url = reverse("wagtailadmin_pages:copy", args=[draft.pk])
    sent = {
        "new_title": "Copy",
        "new_slug": "copy",
        "new_parent_page": str(draft.get_parent().pk),
        "publish_copies": "on",
    }
    assert admin.post(url, sent)["Location"] == edit_url(draft)
    assert not Page.objects.filter(slug="copy").exists()
    del sent["publish_copies"]
    admin.post(url, sent)
    assert not Page.objects.get(slug="copy").live


def test_nobody_of_a_role_publishes_in_bulk(draft: StandardPage) -> None:
    client = sign_in("mo", "Moderators")
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    client.post(f"{url}?id={draft.pk}")
    assert not is_public(draft)
