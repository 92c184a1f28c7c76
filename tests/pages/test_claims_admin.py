"""Editors keep the ledger: they make, correct, find and list figures."""

from datetime import timedelta
from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from pages.models import Claim
from tests.conftest import SecureClient
from tests.factories import make_claim

pytestmark = pytest.mark.django_db


def signed_in(group: str) -> Client:
    """Return a client signed in as a member of a group."""
    user = get_user_model().objects.create_user(group, "", "a long pass phrase")
    user.groups.add(Group.objects.get(name=group))
    client = SecureClient()
    client.force_login(user)
    return client


@pytest.fixture
def editor(db: None) -> Client:
    """Return a client signed in as an editor."""
    return signed_in("Editors")


def url_of(view: str, *args: Any) -> str:
    """Return an address of the ledger in the admin."""
    return reverse(Claim.snippet_viewset.get_url_name(view), args=args)


def sent(**values: str) -> dict[str, str]:
    """Return what the form of a figure sends."""
    due = timezone.localdate() + timedelta(days=100)
    return {
        "name": "A new figure",
        "qualifier": "",
        "value": "17",
        "label": "things counted",
        "unit": "",
        "amount": "",
        "period": "2022",
        "source": "Whoever counted",
        "source_url": "https://example.org/",
        "checked_on": "",
        "expires_on": due.isoformat(),
        "note": "",
    } | values


def test_an_editor_makes_and_corrects_a_figure(editor: Client) -> None:
    assert editor.post(url_of("add"), sent()).status_code == 302
    claim = Claim.objects.get(name="A new figure")
    assert editor.post(url_of("edit", claim.pk), sent(value="18")).status_code == 302
    claim.refresh_from_db()
    assert claim.value == "18"
    history = editor.get(url_of("history", claim.pk)).content.decode()
    assert history.count("w-user-name") or history.count("Edited") >= 1


def test_a_wrong_figure_stays_in_the_form_with_its_error(editor: Client) -> None:
    response = editor.post(url_of("add"), sent(amount="18", unit="things"))
    assert response.status_code == 200
    assert "amount" in response.context["form"].errors
    assert not Claim.objects.filter(name="A new figure").exists()


def test_the_list_says_the_state_in_words(editor: Client) -> None:
    make_claim("Overdue", expires_on=timezone.localdate() - timedelta(days=1))
    html = editor.get(url_of("list")).content.decode()
    assert "Expired: was due by" in html
    assert "Never checked; due by" in html
    assert "more than 33,000" in html


@pytest.mark.parametrize(
    ("state", "names"),
    [
        ("expired", {"Overdue"}),
        ("due", {"Soon"}),
        ("never", {"Overdue"}),
    ],
)
def test_the_list_can_be_narrowed_down(
    editor: Client, state: str, names: set[str]
) -> None:
    Claim.objects.all().delete()
    today = timezone.localdate()
    make_claim("Overdue", expires_on=today - timedelta(days=1))
    make_claim("Soon", expires_on=today + timedelta(days=9), checked_on=today)
    make_claim("Later", checked_on=today)
    response = editor.get(url_of("list"), {"state": state})
    assert {claim.name for claim in response.context["object_list"]} == names
    everything = editor.get(url_of("list"), {"state": ""})
    assert len(everything.context["object_list"]) == 3


def test_the_list_is_searched_and_filtered_at_once(editor: Client) -> None:
    response = editor.get(url_of("list"), {"q": "media files", "state": "never"})
    found = [claim.name for claim in response.context["object_list"]]
    assert found == ["Media files reviewed by the ACCCE, 2021"]


def test_the_chooser_tells_two_figures_apart(editor: Client) -> None:
    url = reverse(Claim.snippet_viewset.chooser_viewset.get_url_name("choose"))
    html = editor.get(url).json()["html"]
    assert "more than 33,000" in html
    assert "July 2024 to June 2025" in html
    results = reverse(
        Claim.snippet_viewset.chooser_viewset.get_url_name("choose_results")
    )
    found = editor.get(results, {"q": "media"}).content.decode()
    assert "217,000" in found
    assert "82,764" not in found


def test_the_first_page_tells_what_there_is_to_check(editor: Client) -> None:
    today = timezone.localdate()
    make_claim("Overdue", expires_on=today - timedelta(days=1))
    make_claim("Soon", expires_on=today)
    html = editor.get(reverse("wagtailadmin_home")).content.decode()
    assert "1 figure expired" in html
    assert "1 figure due" in html
    assert f"{url_of('list')}?state=expired" in html


def test_usage_lists_the_pages_of_a_figure(editor: Client) -> None:
    claim = Claim.objects.get(name="Children removed from harm, 2021")
    html = editor.get(url_of("usage", claim.pk)).content.decode()
    assert "Stop the Stigma" in html
    assert "What changes when we can talk about it" in html


def test_a_figure_in_use_is_not_deleted() -> None:
    moderator = signed_in("Moderators")
    claim = Claim.objects.get(name="Children removed from harm, 2021")
    response = moderator.post(url_of("delete", claim.pk), follow=True)
    assert "is still in use" in response.content.decode()
    bulk = reverse("wagtail_bulk_action", args=["pages", "claim", "delete"])
    moderator.post(f"{bulk}?id={claim.pk}")
    assert Claim.objects.filter(pk=claim.pk).exists()
    unused = make_claim("Unused")
    moderator.post(url_of("delete", unused.pk))
    assert not Claim.objects.filter(pk=unused.pk).exists()


def test_editors_do_not_delete_figures(editor: Client) -> None:
    unused = make_claim("Unused")
    editor.post(url_of("delete", unused.pk))
    assert Claim.objects.filter(pk=unused.pk).exists()
