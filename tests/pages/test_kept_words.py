"""A reason counts for the words that it was given for, and reviewers read it."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.rich_text import RichText

from pages.gate import reasons_against
from pages.models import KeptTerm, StandardPage
from tests.people import in_last_step

pytestmark = pytest.mark.django_db

KEY = "child-pornography"
REASON = "The page quotes the title of a law."


def page_with(*words: str) -> StandardPage:
    page = StandardPage.objects.get(slug="about")
    page.body = [("rich_text", RichText(f"<p>About {each}.</p>")) for each in words]
    page.save_revision()
    return page


def keep(client: Client, page: StandardPage, reason: str = REASON) -> Any:
    path = reverse("keep_term", args=[page.pk])
    return client.post(path, {"term": KEY, "reason": reason})


def test_other_words_of_the_same_term_stop_again(admin: Client) -> None:
    page = page_with("child pornography")
    keep(admin, page)
    assert not reasons_against(page)
    page = page_with("child pornography", "kiddie porn")
    [reason] = reasons_against(page)
    assert "kiddie porn" in reason.message
    assert "child pornography”" not in reason.message


def test_other_words_get_a_reason_of_their_own_and_the_first_stay(
    admin: Client,
) -> None:
    keep(admin, page_with("child pornography"))
    page = page_with("child pornography", "kiddie porn")
    keep(admin, page, "Here a song title is explained.")
    assert not reasons_against(page)
    told = {tuple(row.words): row.reason for row in KeptTerm.objects.all()}
    assert told == {
        ("child pornography",): REASON,
        ("kiddie porn",): "Here a song title is explained.",
    }


@pytest.mark.parametrize("words", ["Child Pornography", "child  pornography"])
def test_capitals_and_spaces_are_no_other_words(admin: Client, words: str) -> None:
    keep(admin, page_with("child pornography"))
    assert not reasons_against(page_with(words))


@pytest.mark.parametrize(
    "reason", ["x" * 20, "because because because", "a b c d e f g h i j", "1 2 3" * 5]
)
def test_a_reason_has_three_words(admin: Client, reason: str) -> None:
    told = keep(admin, page_with("child pornography"), reason)
    assert "at least three words" in told.content.decode()
    assert not KeptTerm.objects.exists()


def test_who_reviews_reads_the_reason_above_the_form(admin: Client) -> None:
    page = page_with("child pornography")
    keep(admin, page)
    form = reverse("wagtailadmin_pages:edit", args=[page.pk])
    assert REASON not in admin.get(form).content.decode()
    in_last_step(page)
    html = admin.get(form).content.decode()
    assert html.index(REASON) < html.index("page-edit-form")


def test_the_refusal_says_who_may_keep_words() -> None:
    [reason] = reasons_against(page_with("child pornography"))
    assert "Whoever may edit the page" in reason.message
