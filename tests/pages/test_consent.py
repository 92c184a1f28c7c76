"""Whoever takes back what they gave us finds it nowhere on the site any more."""

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management import CommandError, call_command
from django.db import models
from django.test import Client
from django.utils import timezone
from modelcluster.models import get_all_child_relations
from wagtail.models import Comment, Page, PageLogEntry, Revision, get_page_models

from actions.kit import keeping
from actions.models import ShareKitPage
from pages.consent import clearing
from pages.consent.clearing import finish, withdraw
from pages.consent.uses import uses_of
from pages.models import (
    ArticlePage,
    CampaignImage,
    Claim,
    Consent,
    ShareCard,
    StandardPage,
    Video,
)
from tests.pages.consents import (
    TEXT,
    WORDS,
    a_page,
    make_consent,
    make_image,
    quotation,
)

pytestmark = pytest.mark.django_db


def on_disk(*names: str) -> list[bool]:
    return [(Path(settings.MEDIA_ROOT) / name).exists() for name in names]


def everything_stored() -> str:
    """Return all that the database keeps of pages and their versions."""
    rows = [
        field.value_to_string(page)
        for page in Page.objects.specific()
        for field in page._meta.concrete_fields
    ]
    versions = Revision.objects.values_list("content", flat=True)
    return json.dumps([*map(str, rows), *map(json.dumps, versions)])


def withdrawn(consent: Consent, run: Any) -> Consent:
    """Withdraw, and let happen what waits for the end of the transaction."""
    with run(execute=True):
        return withdraw(consent)


def test_words_leave_page_search_and_history(
    client: Client, django_capture_on_commit_callbacks: Any
) -> None:
    consent = make_consent()
    page = a_page(quotation(consent))
    before = Revision.objects.for_instance(page).count()
    assert WORDS in client.get("/about/").content.decode()
    assert StandardPage.objects.live().search("nobody said them", operator="and")
    withdrawn(consent, django_capture_on_commit_callbacks)
    html = client.get("/about/").content.decode()
    assert WORDS not in html
    assert "What stays" in html
    assert WORDS not in everything_stored()
    assert not StandardPage.objects.live().search("nobody said them", operator="and")
    assert Revision.objects.for_instance(page).count() == before


def test_versions_from_before_the_record_was_chosen_lose_them_too() -> None:
    record = make_consent()
    a_page(quotation(None, grounds="ours"), publish=False)
    page = a_page(quotation(record))
    before, named = page.revisions.order_by("-pk")[1], page.latest_revision
    assert uses_of(record).pages[page.pk].versions == 2
    withdraw(record)
    for version in (before, named):
        version.refresh_from_db()
        assert WORDS not in json.dumps(version.content)
        assert "What stays" in json.dumps(version.content)


def test_a_draft_loses_the_words_and_stays_a_draft(client: Client) -> None:
    consent = make_consent()
    page = a_page(quotation(consent))
    page.title = "Not for readers yet"
    page.save_revision()
    withdraw(consent)
    page.refresh_from_db()
    assert page.has_unpublished_changes
    assert page.get_latest_revision_as_object().title == "Not for readers yet"
    assert "Not for readers yet" not in client.get("/about/").content.decode()
    assert WORDS not in everything_stored()


def test_what_is_planned_for_later_does_not_bring_them_back(client: Client) -> None:
    consent = make_consent()
    page = a_page()
    page.body = [("rich_text", TEXT), quotation(consent)]
    page.go_live_at = timezone.now() + timedelta(hours=1)
    page.save_revision().publish()
    withdraw(consent)
    Revision.objects.exclude(approved_go_live_at=None).update(
        approved_go_live_at=timezone.now() - timedelta(minutes=1)
    )
    content = Revision.objects.exclude(approved_go_live_at=None).get()
    assert WORDS not in json.dumps(content.content)
    call_command("publish_scheduled", verbosity=0)
    assert WORDS not in client.get("/about/").content.decode()


def test_a_quotation_within_a_passage_goes_and_the_passage_stays() -> None:
    consent = make_consent()
    article = ArticlePage.objects.get()
    body = [("rich_text", TEXT), quotation(consent)]
    passage = {"intensity": "2", "summary": "What is inside", "body": body}
    only = {**passage, "body": [quotation(consent)]}
    own = {**passage, "body": [("rich_text", TEXT)], "consent": consent}
    article.body = [
        ("rich_text", TEXT),
        *(("sensitive_passage", value) for value in (passage, only, own)),
    ]
    article.content_note = "A note of its own."
    article.save_revision().publish()
    withdraw(consent)
    article.refresh_from_db()
    assert [child.block_type for child in article.body] == [
        "rich_text",
        "sensitive_passage",
    ]
    [left] = article.body[1].value["body"]
    assert left.block_type == "rich_text"


def test_an_image_goes_with_all_its_files(
    client: Client, django_capture_on_commit_callbacks: Any
) -> None:
    consent = make_consent(covers="image")
    image = make_image(consent)
    article = ArticlePage.objects.get()
    article.lead_image = image
    article.save_revision().publish()
    page = a_page(("figure", {"image": image}))
    names = [image.file.name, *(each.file.name for each in image.renditions.all())]
    assert len(names) > 3
    assert all(on_disk(*names))
    public = f"/media/{names[1]}"
    assert client.get(public).status_code == 200
    withdrawn(consent, django_capture_on_commit_callbacks)
    assert not any(on_disk(*names))
    assert client.get(public).status_code == 404
    assert not CampaignImage.objects.filter(pk=image.pk).exists()
    article.refresh_from_db()
    page.refresh_from_db()
    assert article.live
    assert article.lead_image is None
    assert article.get_latest_revision_as_object().lead_image_id is None
    assert [child.block_type for child in page.body] == ["rich_text"]
    told = Consent.objects.get().cleared
    assert told["images"] == 1
    assert set(names) <= set(told["files"])


def test_a_page_that_cannot_stand_without_it_goes_offline(client: Client) -> None:
    consent = make_consent()
    article = ArticlePage.objects.get()
    article.body = [quotation(consent)]
    article.save_revision().publish()
    assert client.get(article.url).status_code == 200
    withdraw(consent)
    assert client.get(article.url).status_code == 404
    [row] = Consent.objects.get().cleared["pages"]
    assert row["falls"]
    assert WORDS not in everything_stored()


def test_the_gate_does_not_keep_there_what_somebody_took_back(client: Client) -> None:
    consent = make_consent()
    a_page(quotation(consent))
    StandardPage.objects.filter(slug="about").update(introduction="child pornography")
    withdraw(consent)
    assert WORDS not in client.get("/about/").content.decode()


def test_cards_are_drawn_anew_and_the_kit_is_asked(
    django_capture_on_commit_callbacks: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    consent = make_consent()
    page = a_page(quotation(consent))
    old = Path(settings.MEDIA_ROOT) / "cards/an-old-card.jpg"
    old.write_bytes(b"words that were on it")
    ShareCard.objects.filter(page_id=page.pk).update(file_name=old.name)
    asked: list[Any] = []
    monkeypatch.setattr(keeping, "make_kit", asked.append)
    withdrawn(consent, django_capture_on_commit_callbacks)
    after = ShareCard.objects.get(page_id=page.pk)
    assert not old.exists()
    assert after.file_name not in {"", old.name}
    assert all(on_disk(f"cards/{after.file_name}"))
    assert asked == list(ShareKitPage.objects.live())
    assert asked


def test_the_feed_follows(client: Client) -> None:
    consent = make_consent()
    article = ArticlePage.objects.get()
    article.body = [("rich_text", TEXT), quotation(consent)]
    article.save_revision().publish()
    early = ArticlePage.objects.get().last_published_at
    withdraw(consent)
    assert ArticlePage.objects.get().last_published_at > early
    feed = client.get("/feed/").content.decode()
    assert WORDS not in feed


def test_it_can_be_done_again_and_finishes_what_was_cut_short(
    django_capture_on_commit_callbacks: Any,
) -> None:
    consent = make_consent(covers="image")
    image = make_image(consent)
    page = a_page(("figure", {"image": image}))
    name = image.file.name
    with django_capture_on_commit_callbacks(execute=False):
        first = withdraw(consent)
    assert on_disk(name) == [True]
    with django_capture_on_commit_callbacks(execute=True):
        call_command("withdraw_consent", consent.reference)
    assert on_disk(name) == [False]
    again = Consent.objects.get()
    assert again.withdrawn_at == first.withdrawn_at
    assert again.cleared == first.cleared
    finish(again)
    logged = PageLogEntry.objects.filter(page=page.pk, action=clearing.TAKEN_OUT)
    assert logged.count() == 1


def test_a_comment_on_the_words_goes_with_them() -> None:
    consent = make_consent()
    page = a_page(quotation(consent))
    author = get_user_model().objects.create_user("author", "", "a long pass phrase")
    kept, gone = (f"body.{child.id}" for child in page.body)
    for path in (kept, gone):
        Comment.objects.create(page=page, user=author, text="?", contentpath=path)
    withdraw(consent)
    assert list(Comment.objects.values_list("contentpath", flat=True)) == [kept]


def test_the_command_knows_only_what_there_is() -> None:
    with pytest.raises(CommandError):
        call_command("withdraw_consent", "C-0")


RECORDS = {CampaignImage, Claim, Consent, Video}


def test_no_child_of_a_page_chooses_a_record() -> None:
    """Clearing and the gate read the pages' own fields; a child needs more."""
    for model in get_page_models():
        for relation in get_all_child_relations(model):
            for field in relation.related_model._meta.concrete_fields:
                if isinstance(field, models.ForeignKey):
                    assert field.related_model not in RECORDS
