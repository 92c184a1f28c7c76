"""The guide in the admin, and what the first page offers to begin with."""

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urldefrag, urljoin

import pytest
from bs4 import BeautifulSoup
from django.contrib.staticfiles import finders
from django.urls import reverse
from wagtail.contrib.settings.registry import registry
from wagtail.contrib.settings.views import get_setting_edit_handler
from wagtail.models import get_page_models
from wagtail.snippets.models import get_snippet_models

from campaign_site.editors_guide.documents import FIRST, documents
from pages.help_link import HelpLink
from tests.people import ROLES, sign_in

pytestmark = pytest.mark.django_db

GUIDE = "/admin/guide/"
NAMES = sorted(documents())


def soup(response: Any) -> BeautifulSoup:
    return BeautifulSoup(response.content, "html.parser")


def url_of(name: str) -> str:
    return GUIDE if name == FIRST else f"{GUIDE}{name}/"


def anchors() -> set[str]:
    """Return every place of the guide that a link can lead to."""
    client = sign_in("reading", "Writers")
    found: set[str] = set()
    for name in NAMES:
        url = url_of(name)
        marked = soup(client.get(url)).find_all(id=True)
        found |= {url, *(f"{url}#{element['id']}" for element in marked)}
    return found


@pytest.mark.parametrize("name", NAMES)
def test_a_document_is_whole(name: str) -> None:
    page = soup(sign_in("reading", "Writers").get(url_of(name)))
    text = page.select_one(".editors-guide-text")
    assert text is not None
    assert len(text.get_text().split()) > 100
    for image in text.find_all("img"):
        assert image["alt"]
        assert int(image["width"]) > 0
        assert image["src"].startswith("/static/guide/")
        assert finders.find(image["src"].removeprefix("/static/").split("?")[0])
    current = page.select_one(".editors-guide-all [aria-current]")
    assert current is not None
    assert current["href"] == url_of(name)


def test_every_link_within_the_guide_leads_somewhere() -> None:
    client, there = sign_in("following", "Writers"), anchors()
    for name in NAMES:
        page = soup(client.get(url_of(name)))
        for link in page.select(".editors-guide a"):
            target = urljoin(url_of(name), link["href"])
            assert target in there or re.match("https://", target), (name, target)


def test_a_document_that_there_is_not() -> None:
    client = sign_in("reading", "Writers")
    assert client.get(f"{GUIDE}none/").status_code == 404


def forms() -> Iterator[Any]:
    """Yield the form of everything that is edited with panels."""
    for model in [*get_page_models(), *get_snippet_models(), *registry]:
        if hasattr(model, "get_edit_handler"):
            yield model.get_edit_handler()
        elif hasattr(model, "snippet_viewset"):
            yield model.snippet_viewset.get_edit_handler()
        else:
            yield get_setting_edit_handler(model)


def help_links(panel: Any) -> Iterator[HelpLink]:
    """Yield the ways to the guide within a panel."""
    if isinstance(panel, HelpLink):
        yield panel
    for child in getattr(panel, "children", []):
        yield from help_links(child)


def test_forms_lead_to_places_that_are_there() -> None:
    there = anchors()
    led = {
        f"{url_of(link.document or FIRST)}#{link.anchor}"
        for form in forms()
        for link in help_links(form)
    }
    assert len(led) > 15
    assert led <= there


@pytest.mark.parametrize("role", ROLES)
def test_the_first_page_offers_what_somebody_may_do(role: str) -> None:
    client, there = sign_in("beginning", role), anchors()
    home = soup(client.get("/admin/"))
    starts = home.select(".tasks-start")
    assert len(starts) >= 2
    for start in starts:
        assert client.get(start["href"]).status_code == 200, start["href"]
    for how in home.select(".tasks-help"):
        assert urldefrag(how["href"]).fragment
        assert how["href"] in there
        assert how["aria-label"].startswith(how.get_text(strip=True))


def test_five_tasks_for_who_edits() -> None:
    home = soup(sign_in("editing", "Editors").get("/admin/"))
    assert len(home.select(".tasks-help")) == 5


def test_the_menu_leads_to_the_guide() -> None:
    page = sign_in("reading", "Writers").get("/admin/")
    assert f'"url": "{reverse("editors_guide")}"' in page.content.decode()
