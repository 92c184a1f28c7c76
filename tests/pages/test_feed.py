"""The feed carries the note and the help, and nothing that an article keeps closed."""

from html import unescape
from xml.etree import ElementTree

import pytest
from django.test import Client

from pages.models import ArticlePage

pytestmark = pytest.mark.django_db
ATOM = "{http://www.w3.org/2005/Atom}"


def entries(client: Client) -> list[ElementTree.Element]:
    """Return the entries of the feed."""
    response = client.get("/feed/")
    assert response["Content-Type"].startswith("application/atom+xml")
    return ElementTree.fromstring(response.content).findall(f"{ATOM}entry")


def test_an_entry_begins_with_the_note_and_ends_with_help(client: Client) -> None:
    (entry,) = entries(client)
    summary = unescape(entry.findtext(f"{ATOM}summary", ""))
    article = ArticlePage.objects.get()
    opening = " ".join(article.summary.split()[:4])
    assert summary.index(article.content_note) < summary.index(opening)
    assert summary.index(opening) < summary.index("tel:000")
    assert "1800 55 1800" in summary
    assert "13 11 14" in summary


def test_the_body_stays_out(client: Client) -> None:
    passage = ArticlePage.objects.get().body.blocks_by_name("sensitive_passage")[0]
    inside = passage.value["body"][0].value.source
    words = inside.removeprefix("<p>")[:40]
    assert words not in client.get("/feed/").content.decode()


def test_drafts_and_private_articles_stay_out(client: Client) -> None:
    article = ArticlePage.objects.get()
    article.view_restrictions.create(restriction_type="login")
    assert entries(client) == []
    article.view_restrictions.all().delete()
    article.unpublish()
    assert entries(client) == []


def test_the_sitemap_lists_what_readers_can_see(client: Client) -> None:
    assert "/articles/when-we-can-talk/" in client.get("/sitemap.xml").content.decode()
    ArticlePage.objects.get().unpublish()
    sitemap = client.get("/sitemap.xml").content.decode()
    assert "/articles/when-we-can-talk/" not in sitemap
    assert "/leave/" not in sitemap


def test_a_page_taken_down_leaves_no_card_behind(client: Client) -> None:
    article = ArticlePage.objects.get()
    assert article.title in client.get("/").content.decode()
    article.unpublish()
    html = client.get("/").content.decode()
    assert 'href="/articles/when-we-can-talk/"' not in html
    assert client.get("/articles/topics/the-film/").status_code == 200


def test_robots_names_the_sitemap(client: Client) -> None:
    robots = client.get("/robots.txt").content.decode()
    assert "Sitemap: https://testserver/sitemap.xml" in robots
