"""A guide can be read here and on paper, for everybody or for one audience."""

import io
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from pypdf import PdfReader
from wagtail.models import PageViewRestriction

from actions.blocks import GuideBody
from actions.guides.sheets import PRINTED
from actions.models import DiscussionGuidePage
from resources import register
from resources.models import ResourcePage
from resources.models.records import ContactPull
from tests.actions.packs import text_of

pytestmark = pytest.mark.django_db

GUIDE = "/film/discussion-guide/"
PRINTED_GUIDE = f"{GUIDE}guide.pdf"


def questions(client: Client, address: str) -> list[str]:
    page = BeautifulSoup(client.get(address).content, "html.parser")
    return [words.get_text() for words in page.select(".question__words")]


def test_the_sections_stand_in_their_order(client: Client) -> None:
    page = BeautifulSoup(client.get(GUIDE).content, "html.parser")
    headings = [heading.get_text(strip=True) for heading in page.select("main h2")]
    assert headings == [
        "Questions for",
        "Before the film",
        "During the film",
        "After the film",
        "To close",
        "Pass it on, gently",
    ]
    assert page.select_one(".agreement-list")
    assert page.select_one(".disclosure")
    assert page.select_one(".rest")


def test_an_audience_has_its_own_questions_and_those_of_everybody(
    client: Client,
) -> None:
    all_of_them = questions(client, GUIDE)
    school = questions(client, f"{GUIDE}?for=school")
    assert set(school) < set(all_of_them)
    assert "What did people in the film do that helped?" in school
    assert any("If a friend told you" in words for words in school)
    assert not any("at this club" in words for words in school)
    for unknown in ("pirates", "", "%F0%9F%98%80", "school&for=x"):
        assert questions(client, f"{GUIDE}?for={unknown}") == all_of_them


def test_the_choice_says_which_one_is_chosen(client: Client) -> None:
    for query, label in (("", "All of them"), ("?for=faith", "A faith group")):
        page = BeautifulSoup(client.get(GUIDE + query).content, "html.parser")
        chosen = page.select(".guide-choice [aria-current]")
        assert [link.get_text() for link in chosen] == [label]
        assert page.select_one(".guide-choice__print a")["href"] == (
            PRINTED_GUIDE + query
        )


def test_the_printed_guide_is_the_same_guide(client: Client) -> None:
    response = client.get(PRINTED_GUIDE)
    assert response["Content-Type"] == "application/pdf"
    assert "max-age=60" in response["Cache-Control"]
    reader = PdfReader(io.BytesIO(response.content))
    root: Any = reader.trailer["/Root"]
    assert root["/Lang"] == "en-AU"
    assert root["/MarkInfo"]["/Marked"]
    assert reader.metadata.title == "Talking about the film – Stop the Stigma"
    text = text_of(response.content)
    for words in questions(client, GUIDE):
        assert " ".join(words.split()) in text
    assert "For: A school" in text
    assert "1800 55 1800" in text


def test_it_can_be_printed_for_one_audience(client: Client) -> None:
    text = text_of(client.get(f"{PRINTED_GUIDE}?for=workplace").content)
    assert "Who at work" in text
    assert "in our tradition" not in text
    assert "For: " not in text


def test_it_is_made_once_and_sent_once(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = client.get(PRINTED_GUIDE)
    monkeypatch.setattr("actions.printing.compiling.compile_pdf", None)
    assert client.get(PRINTED_GUIDE).content == first.content
    again = client.get(PRINTED_GUIDE, headers={"If-None-Match": first["ETag"]})
    assert again.status_code == 304
    assert not again.content
    assert client.get(f"{PRINTED_GUIDE}?for=pirates")["ETag"] == first["ETag"]


def test_a_change_is_printed_at_once(client: Client) -> None:
    before = client.get(PRINTED_GUIDE)
    guide = DiscussionGuidePage.objects.get()
    guide.introduction = "Another beginning."
    guide.save_revision().publish()
    after = client.get(PRINTED_GUIDE)
    assert after["ETag"] != before["ETag"]
    assert "Another beginning." in text_of(after.content)
    service = ResourcePage.objects.get(slug="kids-helpline")
    method = service.contact_methods.get(kind="phone")
    ContactPull.objects.create(
        service=service, kind=method.kind, value=method.value, key=method.key
    )
    register.forget()
    assert client.get(PRINTED_GUIDE)["ETag"] != after["ETag"]


def test_only_what_is_public_is_printed(client: Client) -> None:
    for missing in ("/guide.pdf", "/film/guide.pdf", "/nothing/guide.pdf"):
        assert client.get(missing).status_code == 404
    assert client.get("/film/discussion-guide//guide.pdf").status_code == 404
    guide = DiscussionGuidePage.objects.get()
    restriction = PageViewRestriction.objects.create(
        page=guide.get_parent(),
        restriction_type=PageViewRestriction.PASSWORD,
        password="open, please",
    )
    assert client.get(PRINTED_GUIDE).status_code == 404
    restriction.delete()
    guide.unpublish()
    assert client.get(PRINTED_GUIDE).status_code == 404


def test_each_block_can_be_printed() -> None:
    assert set(PRINTED) == set(GuideBody().child_blocks)


def test_a_guide_in_another_script_is_printed_as_far_as_it_can_be(
    client: Client,
) -> None:
    guide = DiscussionGuidePage.objects.get()
    guide.introduction = "Nguyễn 性 👩‍👩‍👧 \u202eabc"
    guide.save_revision().publish()
    response = client.get(PRINTED_GUIDE)
    assert response.status_code == 200
    assert "Nguyen ?" in text_of(response.content)


def test_more_questions_cost_no_more_queries(client: Client) -> None:
    def cost(count: int) -> list[int]:
        guide = DiscussionGuidePage.objects.get()
        value = {"question": "Why?", "audiences": ["school"], "note": ""}
        guide.after = [("question", value)] * count
        guide.save_revision().publish()
        found = []
        for address in (GUIDE, PRINTED_GUIDE):
            client.get(address)
            with CaptureQueriesContext(connection) as captured:
                client.get(address)
            found.append(len(captured))
        return found

    assert cost(2) == cost(20)
