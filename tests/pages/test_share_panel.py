"""The share panel: where it stands, what is in it, and where nobody is asked."""

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup, Tag
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from pages.models import ArticlePage, StandardPage
from resources.models import GuidePage
from tests.actions.screenings import publish_screening
from tests.factories import choose_helplines, publish_service
from tests.routes import PAGES, STATES

pytestmark = pytest.mark.django_db

ARTICLE = PAGES["article"].path
WITH = [
    "home",
    "article-list",
    "article",
    "standard",
    "action-list",
    "action",
    "discussion-guide",
    "help",
    "guide",
    "service",
    "share-kit",
    "film",
    "screening",
]
WITHOUT = [
    *(name for name in PAGES if name not in WITH),
    "guide-under-18",
    "screening-past",
    "screenings-past",
    "help-abroad",
    "search-form",
    "pledge-thanks",
    "watch",
]


def panel(client: Client, path: str) -> Tag | None:
    html = BeautifulSoup(client.get(path).content, "html.parser")
    return html.select_one("main > .share")


@pytest.mark.parametrize("name", WITH)
def test_it_stands_at_the_end_of_a_page(client: Client, name: str) -> None:
    found = panel(client, PAGES[name].path)
    assert found
    assert not found.find_next_sibling()
    address = found.select_one(".share-address__field")
    assert address["value"] == f"https://testserver{PAGES[name].path}"
    assert found.find("label", attrs={"for": address["id"]})


@pytest.mark.parametrize("name", WITHOUT)
def test_nobody_is_asked_elsewhere(client: Client, name: str) -> None:
    assert panel(client, (PAGES | STATES)[name].path) is None


def test_nobody_is_asked_once_nobody_can_come(client: Client) -> None:
    tomorrow = timezone.localdate() + timedelta(days=1)
    screening = publish_screening(date=tomorrow)
    path = screening.get_url()
    assert panel(client, path)
    screening.status = "cancelled"
    screening.save_revision().publish()
    assert panel(client, path) is None


def test_a_private_page_is_not_passed_on(client: Client, admin: Client) -> None:
    about = StandardPage.objects.get(slug="about")
    about.view_restrictions.create(restriction_type="login")
    assert panel(client, "/about/") is None
    # Not even by those who may read it.
    page = admin.get("/about/")
    assert "About" in page.content.decode()
    assert 'class="share ' not in page.content.decode()


def test_a_preview_has_no_address_yet(admin: Client) -> None:
    article = ArticlePage.objects.get()
    path = f"/admin/pages/{article.pk}/view_draft/"
    html = admin.get(path).content.decode()
    assert article.title in html
    assert 'class="share ' not in html


def test_each_way_out_says_so(client: Client) -> None:
    found = panel(client, ARTICLE)
    assert "These links leave this site." in found.text
    links = found.select(".share__place a")
    names = [link.select_one(".link__text").text for link in links]
    assert names[:-1] == [
        "Facebook",
        "WhatsApp",
        "LinkedIn",
        "Bluesky",
        "Threads",
        "Reddit",
        "X",
    ]
    for link in links[:-1]:
        assert "(another website)" in link.text
        assert set(link["rel"]) == {"noopener", "noreferrer", "nofollow"}
    assert "asks for your server" in names[-1]
    assert client.get(links[-1]["href"]).status_code == 200


def test_the_numbers_in_the_words_are_those_of_the_register(client: Client) -> None:
    service = publish_service("night-line", needs=["crisis"])
    choose_helplines("triple-zero", "kids-helpline", service.slug)
    for words in panel(client, ARTICLE).select(".ask-first__words"):
        assert words.text.endswith(
            "In danger now: 000. To talk to somebody: Kids Helpline 1800 55 1800, "
            "Night line 1800 000 000."
        )


def test_what_only_a_script_can_do_is_hidden_without_one(client: Client) -> None:
    buttons = panel(client, ARTICLE).select("button")
    assert buttons
    for button in buttons:
        assert button.has_attr("hidden")
        assert button.find_next_sibling()["role"] == "status"


def test_a_quiet_address_is_offered_with_what_it_cannot_do(client: Client) -> None:
    quiet = ArticlePage.objects.get().quiet_full_url
    found = panel(client, ARTICLE)
    assert [field["value"] for field in found.select("input")] == [
        f"https://testserver{ARTICLE}",
        quiet,
    ]
    assert "It cannot hide the name of this site" in found.text


def test_a_title_cannot_break_out_of_the_panel(client: Client) -> None:
    article = ArticlePage.objects.get()
    article.title = '"><script>alert(1)</script>&amp;'
    article.save_revision().publish()
    found = panel(client, ARTICLE)
    assert not found.find("script")
    assert article.title in found.select_one(".ask-first__words").text


def test_the_panel_costs_the_same_for_few_and_many_helplines(client: Client) -> None:
    def queries() -> int:
        client.get("/about/")
        with CaptureQueriesContext(connection) as captured:
            client.get("/about/")
        return len(captured)

    before = queries()
    for number in range(6):
        publish_service(f"line-{number}")
    choose_helplines("lifeline", *(f"line-{number}" for number in range(6)))
    assert queries() == before


def test_a_page_for_children_never_asks() -> None:
    assert not GuidePage(is_for_children=True).is_shareable
    assert GuidePage().is_shareable
