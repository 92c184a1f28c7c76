"""Editors read and withdraw, moderators keep the records, the schedule ends them."""

from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from django.core.management import CommandError, call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from wagtail.models import ModelLogEntry

from pages.blocks import QuoteBlock
from pages.consent import clearing
from pages.consent.beyond import BEYOND
from pages.models import CampaignImage, Consent
from tests.conftest import SecureClient
from tests.pages.consents import WORDS, a_page, make_consent, make_image, quotation

pytestmark = pytest.mark.django_db

REPORT = "consent_report"


def signed_in(group: str) -> Client:
    user = get_user_model().objects.create_user(group, "", "a long pass phrase")
    user.groups.add(Group.objects.get(name=group))
    client = SecureClient()
    client.force_login(user)
    return client


def url_of(view: str, *args: Any) -> str:
    return reverse(Consent.snippet_viewset.get_url_name(view), args=args)  # type: ignore[attr-defined]


def withdrawal(consent: Consent) -> str:
    return reverse("withdraw_consent", args=[consent.pk])


def sent(**values: str) -> dict[str, str]:
    return {
        "reference": "C-2026-9",
        "covers": "quotation",
        "is_for_website": "on",
        "given_on": timezone.localdate().isoformat(),
        "ends_on": "",
        "review_on": (timezone.localdate() + timedelta(days=200)).isoformat(),
        "notes": "",
    } | values


def test_moderators_keep_records_and_editors_read_them() -> None:
    moderator, editor = signed_in("Moderators"), signed_in("Editors")
    assert moderator.post(url_of("add"), sent()).status_code == 302
    consent = Consent.objects.get(reference="C-2026-9")
    assert editor.get(url_of("inspect", consent.pk)).status_code == 200
    assert "C-2026-9" in editor.get(url_of("list")).content.decode()
    editor.post(url_of("edit", consent.pk), sent(notes="Changed"))
    editor.post(url_of("add"), sent(reference="C-2"))
    assert Consent.objects.get().notes == ""


def test_the_confirmation_lists_what_goes_and_changes_nothing() -> None:
    consent = make_consent()
    a_page(quotation(consent))
    image = make_image(consent)
    html = signed_in("Editors").get(withdrawal(consent)).content.decode()
    assert "About the campaign" in html
    assert image.title in html
    assert "1 version of its history" in html
    assert not Consent.objects.exclude(withdrawn_at=None)


def test_one_press_withdraws_and_tells_what_cannot_be_recalled() -> None:
    consent = make_consent()
    a_page(quotation(consent))
    response = signed_in("Editors").post(withdrawal(consent), follow=True)
    html = response.content.decode()
    consent.refresh_from_db()
    assert consent.withdrawn_by.username == "Editors"
    assert "published without it" in html
    assert "What cannot be recalled" in html
    for one in BEYOND:
        assert str(one.place) in html
    assert WORDS not in html
    entry = ModelLogEntry.objects.get(action=clearing.WITHDRAW)
    assert entry.user == consent.withdrawn_by
    again = signed_in("Moderators").get(url_of("inspect", consent.pk))
    assert reverse("consent_cleared", args=[consent.pk]) in again.content.decode()


def test_who_may_not_withdraw_does_not(client: Client) -> None:
    consent = make_consent()
    assert client.post(withdrawal(consent)).status_code == 302
    stranger = get_user_model().objects.create_user("other", "", "a long pass phrase")
    Group.objects.get(name="Editors").permissions.filter(
        codename="withdraw_consent"
    ).delete()
    stranger.groups.add(Group.objects.get(name="Editors"))
    client.force_login(stranger)
    client.post(withdrawal(consent))
    assert not Consent.objects.exclude(withdrawn_at=None)


def test_words_that_were_copied_are_listed_for_somebody_to_change() -> None:
    consent = make_consent()
    other = a_page(quotation(consent), ("rich_text", f"<p>And so: <b>{WORDS}</b></p>"))
    asks = signed_in("Editors")
    for response in (
        asks.get(withdrawal(consent)),
        asks.post(withdrawal(consent), follow=True),
    ):
        html = response.content.decode()
        assert "The same words also stand" in html
        assert html.count(reverse("wagtailadmin_pages:edit", args=[other.pk])) == 2


def test_a_draft_that_was_open_does_not_bring_the_words_back() -> None:
    consent = make_consent()
    clearing.withdraw(consent)
    consent.refresh_from_db()
    block = QuoteBlock()
    _name, value = quotation(consent)
    with pytest.raises(ValidationError):
        block.clean_deferred(block.normalize(value))


def test_a_record_in_use_is_not_deleted() -> None:
    consent = make_consent()
    a_page(quotation(consent))
    moderator = signed_in("Moderators")
    told = moderator.post(url_of("delete", consent.pk), follow=True).content.decode()
    assert "is still in use" in told
    assert Consent.objects.exists()


def test_what_has_ended_goes_by_itself_and_not_a_day_before(client: Client) -> None:
    last = timezone.localdate() + timedelta(days=2)
    consent = make_consent(ends_on=last)
    image = make_image(consent)
    a_page(quotation(consent), ("figure", {"image": image}))
    begin = timezone.now()
    for days, stays in ((2, True), (3.01, False)):
        with time_machine.travel(begin + timedelta(days=days), tick=False):
            call_command("end_consents")
        assert (WORDS in client.get("/about/").content.decode()) is stays
    consent.refresh_from_db()
    assert consent.withdrawn_at is None
    assert consent.cleared_at
    assert not CampaignImage.objects.filter(pk=image.pk).exists()
    entry = ModelLogEntry.objects.get(action=clearing.END)
    assert entry.user is None
    call_command("end_consents")
    assert ModelLogEntry.objects.filter(action=clearing.END).count() == 1


def test_one_that_fails_does_not_keep_the_others(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    past = timezone.localdate() - timedelta(days=1)
    make_consent("A-1", ends_on=past)
    make_consent("B-1", ends_on=past)

    def fail(consent: Consent, *args: Any) -> None:
        if consent.reference == "A-1":
            raise RuntimeError

    monkeypatch.setattr(clearing, "_delete_records", fail)
    with pytest.raises(CommandError, match="1 could not"):
        call_command("end_consents")
    left = Consent.objects.filter(cleared_at=None)
    assert [consent.reference for consent in left] == ["A-1"]


def due_ones(many: int, prefix: str) -> None:
    soon = timezone.localdate() + timedelta(days=20)
    for number in range(many):
        consent = make_consent(f"{prefix}-{number}", ends_on=soon)
        make_image(consent)


def test_the_report_names_what_ends_and_where_it_stands() -> None:
    today = timezone.localdate()
    soon = make_consent("SOON-1", ends_on=today + timedelta(days=20))
    make_consent("OVER-1", ends_on=today - timedelta(days=1))
    make_consent("ASK-1", ends_on=None, review_on=today)
    make_consent("LATER-1")
    a_page(quotation(soon))
    image = make_image(soon)
    editor = signed_in("Editors")
    html = editor.get(reverse(REPORT)).content.decode()
    for reference in ("SOON-1", "OVER-1", "ASK-1"):
        assert reference in html
    assert "LATER-1" not in html
    assert "About the campaign" in html
    assert image.title in html
    first = editor.get(reverse("wagtailadmin_home")).content.decode()
    assert "1 consent ended" in first
    assert "2 consents due" in first


def test_the_report_costs_the_same_for_many(
    django_assert_num_queries: Any, admin: Client
) -> None:
    due_ones(2, "A")
    admin.get(reverse(REPORT))
    with CaptureQueriesContext(connection) as few:
        admin.get(reverse(REPORT))
    due_ones(8, "B")
    with django_assert_num_queries(len(few)):
        admin.get(reverse(REPORT))


def test_nothing_is_said_on_the_first_page_when_nothing_is_due() -> None:
    make_consent()
    home = signed_in("Editors").get(reverse("wagtailadmin_home")).content.decode()
    assert reverse(REPORT) not in home.partition("<main")[2]


@pytest.mark.parametrize("view", ["choose", "choose_results", "chosen", "multiple"])
def test_only_who_writes_pages_chooses_one(view: str) -> None:
    consent = make_consent()
    chooser = Consent.snippet_viewset.chooser_viewset  # type: ignore[attr-defined]
    path = {
        "choose": reverse(chooser.get_url_name("choose")),
        "choose_results": reverse(chooser.get_url_name("choose_results")),
        "chosen": reverse(chooser.get_url_name("chosen"), args=[consent.pk]),
        "multiple": reverse(chooser.get_url_name("chosen_multiple"))
        + f"?id={consent.pk}",
    }[view]
    for group in ("Writers", "Editors", "Moderators"):
        told = signed_in(group).get(path).content.decode()
        assert consent.reference in told, group
    refused = signed_in("Administrators").get(path)
    assert refused.status_code == 302
    assert consent.reference not in refused.content.decode()
