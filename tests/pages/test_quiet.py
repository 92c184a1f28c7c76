"""The quiet address: nothing of the subject before it is opened, everything after."""

import re

import pytest
from django.test import Client
from wagtail.models import Page, PageViewRestriction

from pages.models import ArticlePage
from pages.sharing.cards import published_pages
from tests.services import AGENTS, head_of, preview_read_by

pytestmark = pytest.mark.django_db

# Nobody who sees the preview may guess the subject, the campaign or the film.
TELLING = re.compile(
    r"child|abus|exploit|sex|stigma|silence|surviv|police|offend|victim|film|trauma|"
    r"help|support|warning|1800|13 11 14|crisis|lifeline|report|campaign",
    re.IGNORECASE,
)
BROWSER = "Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0"


def article() -> ArticlePage:
    return ArticlePage.objects.get(slug="when-we-can-talk")


def quiet(page: Page) -> str:
    return f"/p/{page.pk}/"


@pytest.mark.parametrize("service", AGENTS)
def test_a_robot_sees_nothing_of_the_subject(client: Client, service: str) -> None:
    for page in published_pages():
        answer = client.get(quiet(page), headers={"user-agent": AGENTS[service]})
        assert answer.status_code == 200
        html = answer.content.decode()
        assert not TELLING.search(html), page
        assert "Link" not in answer
        title, description, image = preview_read_by(service, html)
        assert title == "Something to read"
        assert description.startswith("Somebody thought of you")
        assert "/static/img/quiet" in image


@pytest.mark.parametrize("agent", ["Googlebot/2.1", "Mozilla/5.0 (bingbot/2.0)"])
def test_a_search_engine_learns_where_and_not_what(client: Client, agent: str) -> None:
    answer = client.get(quiet(article()), headers={"user-agent": agent})
    assert answer["Link"] == f'<{article().full_url}>; rel="canonical"'
    assert not TELLING.search(answer.content.decode())


def test_an_unknown_robot_finds_no_topic_in_the_head(client: Client) -> None:
    html = client.get(quiet(article()), headers={"user-agent": "Unknown"}).content
    head = html.decode().partition("</head>")[0]
    assert not TELLING.search(head)
    assert 'rel="canonical"' not in html.decode()
    assert "ld+json" not in html.decode()
    for service in AGENTS:
        assert preview_read_by(service, html.decode())[0] == "Something to read"


def test_a_reader_gets_the_same_page_with_warning_and_help(client: Client) -> None:
    page = article()
    usual = client.get(page.url).content.decode()
    answer = client.get(quiet(page), headers={"user-agent": BROWSER})
    assert body_of(answer.content.decode()) == body_of(usual)
    assert "tel:1800551800" in answer.content.decode()
    assert head_of(answer.content.decode())["<title>"] == "Something to read"


def body_of(html: str) -> str:
    """Return what there is to read; at a quiet address, nobody is asked to share."""
    main = html.partition("<main")[2].partition("</main>")[0]
    return main.partition('<section class="share ')[0].strip()


def test_it_is_not_indexed_not_kept_and_tells_search_engines_where(
    client: Client,
) -> None:
    answer = client.get(quiet(article()))
    assert answer["X-Robots-Tag"] == "noindex"
    assert answer["Cache-Control"] == "private, no-store"
    assert answer["Link"] == f'<{article().full_url}>; rel="canonical"'
    assert head_of(answer.content.decode())["robots"] == "noindex"


def test_a_reader_who_is_taken_for_a_robot_can_open_it(client: Client) -> None:
    agent = {"user-agent": AGENTS["facebook"]}
    door = client.get(quiet(article()), headers=agent).content.decode()
    assert 'href="?open=1"' in door
    opened = client.get(f"{quiet(article())}?open=1", headers=agent).content.decode()
    assert article().title in opened


def test_pages_with_routes_of_their_own_open_too(client: Client) -> None:
    for path in ("/help/", "/articles/", "/film/"):
        page = Page.objects.get(url_path__endswith=f"home{path}")
        assert body_of(client.get(quiet(page)).content.decode())


@pytest.mark.parametrize("number", ["0", "1", "999999", "9" * 30])
def test_numbers_of_no_page_are_missing(client: Client, number: str) -> None:
    answer = client.get(f"/p/{number}/")
    assert answer.status_code == 404
    assert "tel:1800551800" in answer.content.decode()


def test_drafts_and_private_pages_have_none(client: Client) -> None:
    page = article()
    restriction = PageViewRestriction.objects.create(
        page=page, restriction_type=PageViewRestriction.PASSWORD, password="x"
    )
    assert client.get(quiet(page)).status_code == 404
    restriction.delete()
    page.unpublish()
    assert client.get(quiet(page)).status_code == 404


def test_the_address_is_made_from_the_number_of_the_page() -> None:
    assert article().quiet_full_url == f"https://testserver{quiet(article())}"


@pytest.mark.parametrize("path", ["/feed/", "/sitemap.xml", "/robots.txt"])
def test_quiet_addresses_are_in_no_list(client: Client, path: str) -> None:
    assert not re.search(r"/p/\d+/", client.get(path).content.decode())
