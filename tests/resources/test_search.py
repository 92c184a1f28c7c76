"""The search: what it finds, what it never shows, and help before all else."""

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page, PageViewRestriction

from pages.models import ArticleIndexPage, ArticlePage, StandardPage
from resources.examples.search_answers import search_answers
from resources.models import ResourcePage, SearchAnswer, SearchAnswerService

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

MARK = "zebrafinch"
GUIDE = "it-happened-to-me"


@pytest.fixture
def answers() -> None:
    """Plant the answers of the demo, in their order."""
    SearchAnswer.objects.all().delete()
    for number, values in enumerate(search_answers()):
        words = {k: values[k] for k in ("name", "words", "heading", "message")}
        guide = values["guide"] and Page.objects.get(slug=values["guide"])
        answer = SearchAnswer(sort_order=number, guide=guide or None, **words)
        answer.services = [
            SearchAnswerService(
                sort_order=place, service=ResourcePage.objects.get(slug=slug)
            )
            for place, slug in enumerate(values["services"])
        ]
        answer.full_clean()
        answer.save()


def ask(client: Client, query: str, page: str = "1") -> BeautifulSoup:
    """Return the answer to a query that the search accepts."""
    response = client.post("/search/", {"q": query, "page": page})
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def found(client: Client, query: str, page: str = "1") -> list[str]:
    """Return the titles that a query finds, in their order."""
    titles = ask(client, query, page).select(".search-results__title")
    return [title.get_text(strip=True) for title in titles]


def article(title: str, **values: object) -> ArticlePage:
    """Return a new published article."""
    page = ArticlePage(
        title=title,
        summary=str(values.pop("summary", "A line about it.")),
        short_version="<p>Short.</p>",
        body=values.pop("body", [("rich_text", "<p>Text.</p>")]),
        **values,
    )
    return ArticleIndexPage.objects.get().add_child(instance=page)


def test_pages_of_all_types_are_found_with_kind_and_line(client: Client) -> None:
    article(f"{MARK} one", summary="What one is about.")
    about = StandardPage.objects.get(slug="about")
    about.add_child(
        instance=StandardPage(title=f"{MARK} two", introduction="What two is about.")
    )
    service = ResourcePage.objects.get(slug="kids-helpline")
    service.title, service.search_description = f"{MARK} three", "In other words."
    service.save_revision().publish()
    items = ask(client, MARK).select(".search-results__item")
    shown = {
        item.select_one("h3").get_text(strip=True): (
            item.select_one(".search-results__kind").get_text(strip=True),
            item.select_one(".search-results__line").get_text(strip=True),
        )
        for item in items
    }
    assert shown == {
        f"{MARK} one": ("Article", "What one is about."),
        f"{MARK} two": ("Page", "What two is about."),
        f"{MARK} three": ("Support service", "In other words."),
    }
    links = [item.a["href"] for item in items]
    assert all(client.get(link).status_code == 200 for link in links)


def test_titles_come_first_and_then_the_newest(client: Client) -> None:
    for title in ("First", "Second"):
        article(title, summary=f"About {MARK}.").save_revision().publish()
    article(f"A {MARK}").save_revision().publish()
    article("Third", summary=f"About {MARK}.").save_revision().publish()
    assert found(client, MARK) == [f"A {MARK}", "Third", "Second", "First"]


def test_if_no_page_has_all_words_some_are_enough(client: Client) -> None:
    article(MARK)
    page = ask(client, f"what is a {MARK} and quokkas")
    assert MARK in page.select_one(".search-results__items").get_text()
    assert "some of them" in page.get_text()


def test_drafts_unpublished_and_expired_pages_never_appear(client: Client) -> None:
    article(f"{MARK} draft", live=False)
    article(f"{MARK} gone").unpublish()
    page = article(f"{MARK} published")
    page.title = "A quokka of a draft"
    page.save_revision()
    assert found(client, MARK) == [f"{MARK} published"]
    assert found(client, "quokka") == []


@pytest.mark.parametrize("kind", ["password", "login", "groups"])
def test_private_pages_never_appear(client: Client, admin: Client, kind: str) -> None:
    one = article(f"{MARK} private")
    PageViewRestriction.objects.create(
        page=one, restriction_type=kind, password="x" if kind == "password" else ""
    )
    parent = StandardPage.objects.get(slug="about")
    parent.add_child(instance=StandardPage(title=f"{MARK} below"))
    PageViewRestriction.objects.create(page=parent, restriction_type="login")
    assert found(client, MARK) == []
    assert found(admin, MARK) == []


def test_a_closed_passage_is_found_but_never_shown(client: Client) -> None:
    inner = [{"type": "rich_text", "value": f"<p>The {MARK} harm.</p>"}]
    passage = {"intensity": "3", "summary": "About it.", "body": inner}
    page = article("An article", body=[])
    page.content_note = "This page has a passage that is heavy."
    page.body = page.body.stream_block.to_python(
        [{"type": "sensitive_passage", "value": passage}]
    )
    page.save_revision().publish()
    results = ask(client, MARK).select_one(".search-results")
    assert "An article" in results.get_text()
    assert MARK not in results.get_text()


def test_results_are_turned_by_buttons(client: Client) -> None:
    for number in range(25):
        article(f"{MARK} {number:02}")
    first = ask(client, MARK)
    assert not first.find(attrs={"value": "0"})
    turn = first.select_one("button[name=page]")
    assert (turn["value"], turn["form"]) == ("2", first.form["id"])
    pages = [found(client, MARK, str(number)) for number in (1, 2, 3)]
    assert [len(titles) for titles in pages] == [10, 10, 5]
    assert len({title for titles in pages for title in titles}) == 25
    for odd in ("0", "-1", "1000000000", "9" * 5_000, "٢", "two", "", "1.5"):
        assert found(client, MARK, odd) in pages


def test_nothing_found_leads_to_help_and_articles(client: Client) -> None:
    section = ask(client, MARK).select_one(".search-results")
    assert [link["href"] for link in section.select("a")] == ["/help/", "/articles/"]


def test_the_number_of_queries_is_constant(client: Client, answers: None) -> None:
    def queries(query: str) -> int:
        client.post("/search/", {"q": query})
        with CaptureQueriesContext(connection) as captured:
            ask(client, query)
        return len(captured)

    article(f"{MARK} kill myself")
    article(f"{MARK} kill myself too")
    few, few_with_help = queries(MARK), queries(f"{MARK} kill myself")
    for number in range(20):
        article(f"{MARK} {number} kill myself")
    parent = StandardPage.objects.get(slug="about")
    parent.add_child(instance=StandardPage(title=f"{MARK} kill myself"))
    assert queries(MARK) == few <= 24
    assert queries(f"{MARK} kill myself") == few_with_help <= 32


def test_distress_is_answered_above_the_results(client: Client, answers: None) -> None:
    article("What raped is about")
    page = ask(client, "RAPÉD by my uncle")
    answer = page.select_one(".search-answer")
    assert answer.h2.get_text(strip=True) == "It is not your fault"
    hrefs = [link["href"] for link in answer.select("a")]
    for href in ("tel:1800551800", "sms:0458737732", "tel:131114"):
        assert href in hrefs
    assert hrefs.index("tel:1800551800") < hrefs.index("tel:131114")
    assert hrefs[-1] == f"/help/{GUIDE}/"
    assert answer.find_next(class_="search-results")
    assert answer.find_previous("form", id="search-form")


def test_too_much_to_search_for_is_answered_all_the_same(
    client: Client, answers: None
) -> None:
    text = "I do not know what to do. " * 10 + "I want to die."
    response = client.post("/search/", {"q": text})
    assert response.status_code == 400
    html = response.content.decode()
    assert html.index("search-form__error") < html.index("search-answer__heading")
    assert text not in html


def test_help_that_is_not_public_is_not_offered(client: Client, answers: None) -> None:
    ResourcePage.objects.get(slug="lifeline").unpublish()
    Page.objects.get(slug=GUIDE).unpublish()
    answer = ask(client, "raped").select_one(".search-answer")
    hrefs = [link["href"] for link in answer.select("a")]
    assert "/help/lifeline/" not in hrefs
    assert f"/help/{GUIDE}/" not in hrefs
    assert "/help/kids-helpline/" in hrefs


def test_at_most_two_answers_the_most_pressing_first(
    client: Client, answers: None
) -> None:
    page = ask(client, "raped, blackmail, suicide, police at the door")
    headings = [h.get_text(strip=True) for h in page.select(".search-answer__heading")]
    assert headings == [
        "You do not have to get through this alone",
        "Someone who threatens you is committing a crime",
    ]


def test_an_edit_counts_at_once(client: Client, answers: None) -> None:
    assert not ask(client, MARK).select(".search-answer")
    answer = SearchAnswer.objects.first()
    answer.words += f"\n{MARK}"
    answer.save()
    assert ask(client, MARK).select(".search-answer")


def test_moderators_alone_keep_the_answers(admin: Client, answers: None) -> None:
    allowed = Group.objects.filter(
        permissions__content_type__model="searchanswer"
    ).distinct()
    assert [group.name for group in allowed] == ["Moderators"]
    listing = admin.get("/admin/snippets/resources/searchanswer/")
    assert "Suicide and self-harm" in listing.content.decode()


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({}, None),
        ({"words": "…"}, "Write at least one word."),
        ({"words": "a " * 31}, "at most 60 characters"),
        ({"guide": ""}, "Choose at least one service or a guide."),
    ],
)
def test_an_answer_needs_words_and_help(
    admin: Client, change: dict[str, str], message: str | None
) -> None:
    data = {
        "name": MARK,
        "words": MARK,
        "heading": "A heading",
        "message": "A message.",
        "guide": str(Page.objects.get(slug=GUIDE).pk),
        "services-TOTAL_FORMS": "0",
        "services-INITIAL_FORMS": "0",
        "services-MIN_NUM_FORMS": "0",
        "services-MAX_NUM_FORMS": "6",
    }
    response = admin.post("/admin/snippets/resources/searchanswer/add/", data | change)
    assert SearchAnswer.objects.filter(name=MARK).exists() is (message is None)
    if message:
        assert message in response.content.decode()


def test_an_editor_may_search_without_being_remembered(admin: Client) -> None:
    response = admin.post("/search/", {"q": MARK})
    assert response["Cache-Control"] == "private, no-store"
