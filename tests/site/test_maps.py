"""What search engines, feed readers and assistants are told, and what they are not."""

import re
from collections.abc import Callable
from xml.etree import ElementTree

import pytest
from django.conf import settings
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from pages.models import ArticlePage, CampaignImage, HomePage
from tests.factories import choose_helplines
from tests.routes import PAGES, STATES
from tests.site.test_speed import add_articles

pytestmark = pytest.mark.django_db

MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
IMAGE = "{http://www.google.com/schemas/sitemap-image/1.1}"
LISTS = ["/sitemap.xml", "/feed/", "/llms.txt"]


def entries(client: Client) -> dict[str, ElementTree.Element]:
    answer = client.get("/sitemap.xml")
    assert answer["Content-Type"] == "application/xml"
    found = ElementTree.fromstring(answer.content.lstrip()).findall(f"{MAP}url")
    addresses = [entry.findtext(f"{MAP}loc", "") for entry in found]
    assert len(addresses) == len(set(addresses))
    return dict(zip(addresses, found, strict=True))


def at(path: str) -> str:
    return f"https://testserver{path}"


def test_every_address_answers_and_may_be_found(client: Client) -> None:
    for address in entries(client):
        answer = client.get(address.removeprefix("https://testserver"))
        assert answer.status_code == 200, address
        assert "noindex" not in answer.get("X-Robots-Tag", "")
        assert 'name="robots" content="noindex"' not in answer.content.decode()


def test_what_is_no_page_of_the_tree_is_there_too(client: Client) -> None:
    told = entries(client)
    for path in ("/film/screenings/", "/help/other-countries/", "/act/pack/"):
        assert at(path) in told


def test_pages_say_when_they_changed(client: Client) -> None:
    entry = entries(client)[at("/articles/when-we-can-talk/")]
    changed = ArticlePage.objects.get().last_published_at
    assert entry.findtext(f"{MAP}lastmod") == changed.isoformat()


def test_only_images_that_may_stand_alone_are_told(client: Client) -> None:
    def images() -> list[str]:
        told = entries(client)
        return [
            e.text or "" for each in told.values() for e in each.iter(f"{IMAGE}loc")
        ]

    assert any("/media/images/film" in address for address in images())
    assert client.get(images()[0].removeprefix("https://testserver")).status_code == 200
    CampaignImage.objects.update(is_safe_for_preview=False)
    assert images() == []


@pytest.mark.parametrize("path", LISTS)
def test_drafts_and_private_pages_are_told_nowhere(client: Client, path: str) -> None:
    about = HomePage.objects.get().get_children().get(slug="about")
    article = ArticlePage.objects.get()
    assert article.url in "".join(client.get(p).content.decode() for p in LISTS)
    article.unpublish()
    about.view_restrictions.create(restriction_type="login")
    text = client.get(path).content.decode()
    assert article.url not in text
    assert about.url not in text


@pytest.mark.parametrize("path", [*LISTS, "/robots.txt"])
def test_addresses_that_are_not_for_them_are_in_no_list(
    client: Client, path: str
) -> None:
    text = client.get(path).content.decode()
    allowed = text if path != "/robots.txt" else ""
    assert not re.search(r"/p/\d+/|/go/", text)
    assert not re.search(r"/admin/|/leave/", allowed)


def test_robots_may_read_what_a_preview_needs(client: Client) -> None:
    refused = re.findall(
        r"^Disallow: (.+)$", client.get("/robots.txt").content.decode(), re.M
    )
    for path in (
        "/",
        "/p/9/",
        "/go/poster/",
        "/media/cards/x.jpg",
        "/static/img/x.jpg",
    ):
        assert not any(path.startswith(start) for start in refused)


def test_assistants_are_told_help_first(client: Client) -> None:
    text = client.get("/llms.txt").content.decode()
    assert text.startswith("# Stop the Stigma\n\n> Content note: ")
    assert text.index("000") < text.index("## Pages")
    for number in ("1800 55 1800", "13 11 14"):
        assert number in text
    lines = [row for row in text.partition("## ")[0].splitlines() if row[:1] == "-"]
    assert len(lines) >= 3
    for row in lines:
        assert re.fullmatch(r"- .+: [\d ]+ \(.+; Not yet checked\)", row), row


def test_assistants_are_told_the_numbers_of_the_register(client: Client) -> None:
    assert "1300 657 380" not in client.get("/llms.txt").content.decode()
    choose_helplines("triple-zero", "kids-helpline", "lifeline", "blue-knot")
    assert "1300 657 380" in client.get("/llms.txt").content.decode()


@pytest.mark.parametrize("name", PAGES)
def test_no_page_offers_to_be_embedded(client: Client, name: str) -> None:
    assert "oembed" not in client.get(PAGES[name].path).content.decode()


def test_nothing_can_be_embedded() -> None:
    assert settings.WAGTAILEMBEDS_FINDERS == []


@pytest.mark.parametrize("path", ["/oembed/", "/api/oembed/", "/services/oembed/"])
def test_no_address_answers_for_embedding(client: Client, path: str) -> None:
    assert client.get(path).status_code == 404


def test_pages_lead_feed_readers_to_the_feed(client: Client) -> None:
    link = '<link rel="alternate" href="/feed/" type="application/atom+xml"'
    assert link in client.get("/").content.decode()
    assert link not in client.get(f"/p/{HomePage.objects.get().pk}/").content.decode()
    assert link in client.get(STATES["help-abroad"].path).content.decode()


@pytest.mark.slow
@pytest.mark.parametrize("path", LISTS)
def test_the_number_of_queries_is_constant(client: Client, path: str) -> None:
    def queries(grow: Callable[[int], None], count: int) -> int:
        grow(count)
        client.get(path)
        with CaptureQueriesContext(connection) as captured:
            assert client.get(path).status_code == 200
        return len(captured)

    assert queries(add_articles, 2) == queries(add_articles, 9)
