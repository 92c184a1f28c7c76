"""A draft may lack what readers need; each way to publish it answers calmly."""

import json
import logging
from datetime import timedelta

import pytest
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page, Revision
from wagtail.test.utils.form_data import (
    inline_formset,
    nested_form_data,
    rich_text,
    streamfield,
)

from actions.models import FilmCampaignPage, ScreeningPage
from pages.gate import reasons_against
from pages.models import (
    ArticleIndexPage,
    ArticlePage,
    Claim,
    HomePage,
    StandardPage,
)
from pages.publishing import PublicationRefusedError
from tests.factories import make_claim
from tests.people import in_last_step

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]


@pytest.fixture
def draft() -> ArticlePage:
    """Return a draft without the summary that every article needs."""
    page = ArticlePage(title="Not yet", slug="not-yet", summary="", live=False)
    ArticleIndexPage.objects.get().add_child(instance=page)
    page.save_revision(clean=False)
    return page


def edit_url(page: Page) -> str:
    """Return the address of the form of a page."""
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def is_public(page: Page) -> bool:
    """Tell whether the page is published."""
    page.refresh_from_db()
    return page.live


def overdue() -> Claim:
    """Return a figure that was due yesterday."""
    return make_claim("Overdue", expires_on=timezone.localdate() - timedelta(days=1))


def test_code_is_told_which_field_is_empty(draft: ArticlePage) -> None:
    with pytest.raises(PublicationRefusedError, match="Summary: This field"):
        draft.get_latest_revision().publish()
    assert not is_public(draft)


def test_fields_and_figures_are_told_at_once(draft: ArticlePage) -> None:
    figures = {"heading": "Two", "claims": [overdue(), make_claim("In time")]}
    draft.body = [("statistic_group", figures)]
    with pytest.raises(PublicationRefusedError) as refused:
        draft.save_revision(clean=False).publish()
    [told] = refused.value.messages
    assert "Summary: This field" in told
    assert told.count("“Overdue”") == 1


def test_the_bulk_action_leads_to_the_page(admin: Client, draft: ArticlePage) -> None:
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    response = admin.post(f"{url}?id={draft.pk}", follow=True)
    assert response.redirect_chain[-1][0] == edit_url(draft)
    assert "Summary: This field cannot be blank." in response.content.decode()
    assert not is_public(draft)


def test_a_screening_without_a_day_is_not_published(admin: Client) -> None:
    page = ScreeningPage(title="Some day", slug="some-day", live=False)
    FilmCampaignPage.objects.get().add_child(instance=page)
    page.save_revision(clean=False)
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    response = admin.post(f"{url}?id={page.pk}", follow=True)
    assert "“Some day” was not published" in response.content.decode()
    assert not is_public(page)


@pytest.mark.parametrize("is_modal", [False, True])
def test_an_approval_from_the_dashboard_changes_nothing(
    admin: Client, draft: ArticlePage, is_modal: bool
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
    assert not is_public(draft)
    state.refresh_from_db()
    assert state.status == state.STATUS_IN_PROGRESS


def test_the_schedule_goes_on_with_the_next_page(
    draft: ArticlePage, caplog: pytest.LogCaptureFixture
) -> None:
    other = StandardPage(title="Other", slug="other", introduction="-", live=False)
    HomePage.objects.get().add_child(instance=other)
    past = timezone.now() - timedelta(hours=1)
    for page, earlier in ((draft, 1), (other, 0)):
        revision = page.save_revision(approved_go_live_at=past, clean=False)
        due = past - timedelta(minutes=earlier)
        Revision.objects.filter(pk=revision.pk).update(approved_go_live_at=due)
    with caplog.at_level(logging.WARNING):
        call_command("publish_scheduled")
    assert "Summary" in caplog.text
    assert not is_public(draft)
    assert is_public(other)


def test_the_api_of_the_admin_refuses_politely(
    admin: Client, draft: ArticlePage
) -> None:
    url = reverse("wagtailadmin_api:pages:action", args=[draft.pk, "publish"])
    response = admin.post(url)
    assert response.status_code == 400
    assert "Summary" in response.content.decode()
    assert not is_public(draft)


@pytest.mark.parametrize("alias", ["", "on"])
def test_no_second_address_for_what_may_not_be_published(
    admin: Client, draft: ArticlePage, alias: str
) -> None:
    ArticlePage.objects.filter(pk=draft.pk).update(live=True)
    sent = {
        "new_title": "Twice",
        "new_slug": "twice",
        "new_parent_page": str(draft.get_parent().pk),
        "publish_copies": "on",
        "alias": alias,
    }
    url = reverse("wagtailadmin_pages:copy", args=[draft.pk])
    assert admin.post(url, sent)["Location"] == edit_url(draft)
    assert not Page.objects.filter(slug="twice").exists()


def test_an_alias_of_an_expired_figure_is_a_new_publication(admin: Client) -> None:
    public = StandardPage.objects.get(slug="about")
    public.body = [
        ("statistic_group", {"heading": "Two", "claims": [overdue(), make_claim("B")]})
    ]
    public.save()
    url = reverse("wagtailadmin_api:pages:action", args=[public.pk, "create_alias"])
    response = admin.post(url, {"update_slug": "again"})
    assert response.status_code == 400
    assert "Overdue" in response.content.decode()
    assert not Page.objects.filter(slug="again").exists()
    with pytest.raises(PublicationRefusedError, match="Overdue"):
        public.get_parent().create_alias(
            recursive=True, parent=Page.get_first_root_node(), update_slug="again"
        )


def test_an_alias_follows_its_original() -> None:
    public = StandardPage.objects.get(slug="about")
    alias = public.create_alias(update_slug="again")
    public.title = "New"
    public.save_revision().publish()
    alias.refresh_from_db()
    assert (alias.live, alias.title) == (True, "New")


def test_a_draft_keeps_what_is_half_done(admin: Client, draft: ArticlePage) -> None:
    heading = {"text": "Twice"}
    link = {"text": "Words without a page", "page": "", "url": ""}
    sent = nested_form_data(
        {
            "title": draft.title,
            "slug": draft.slug,
            "summary": "",
            "short_version": rich_text(""),
            "published_on": "2026-01-01",
            "lead_caption": "",
            "body": streamfield(
                [("heading", heading), ("heading", heading), ("link_list", links(link))]
            ),
            "bylines": inline_formset([]),
            "related_links": inline_formset([]),
            "comments-TOTAL_FORMS": "0",
            "comments-INITIAL_FORMS": "0",
        }
    )
    assert admin.post(edit_url(draft), sent).status_code == 302
    draft.refresh_from_db()
    saved = draft.get_latest_revision_as_object()
    assert saved.body[2].value["links"][0]["text"] == "Words without a page"
    told = " ".join(reason.message for reason in reasons_against(saved))
    assert "Choose a page or write an address." in told


def links(link: dict[str, str]) -> dict[str, object]:
    """Return what a list of one link sends."""
    row = {f"links-0-value-{name}": value for name, value in link.items()}
    place = {"links-0-deleted": "", "links-0-order": "0", "links-0-type": "item"}
    return {"heading": "Read on", "links-count": "1", **row, **place}
