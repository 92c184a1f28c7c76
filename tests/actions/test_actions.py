"""The list of actions, and the actions of the demo."""

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import Page

from actions.models import ActionIndexPage, ActionPage

pytestmark = pytest.mark.django_db

DEMO = ("start-a-conversation", "write-about-it", "trace-an-object", "host-a-screening")


def soup(client: Client, path: str) -> BeautifulSoup:
    """Return a page to look into."""
    response = client.get(path)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def test_the_list_has_the_actions_in_the_order_of_the_tree(client: Client) -> None:
    html = soup(client, "/act/")
    links = [link["href"] for link in html.select(".action-card__link")]
    assert links == [f"/act/{slug}/" for slug in DEMO]
    assert html.select_one('form[action="/act/pledge/"]')
    assert html.select_one('.film-feature a[href="/film/"]')


def test_the_list_costs_the_same_for_more_actions(client: Client) -> None:
    client.get("/act/")
    with CaptureQueriesContext(connection) as few:
        client.get("/act/")
    index, other = ActionIndexPage.objects.get(), ActionPage.objects.first()
    for number in range(6):
        page = ActionPage(title=f"More {number}", introduction="x")
        page.steps, page.what_to_expect = other.steps, other.what_to_expect
        page.look_after_yourself = other.look_after_yourself
        index.add_child(instance=page)
    with CaptureQueriesContext(connection) as many:
        html = client.get("/act/").content.decode()
    assert "More 5" in html
    assert len(many) == len(few)


@pytest.mark.parametrize("slug", DEMO)
def test_an_action_has_all_its_parts(client: Client, slug: str) -> None:
    html = soup(client, f"/act/{slug}/")
    headings = [heading.get_text(strip=True) for heading in html.select("main h2")]
    for heading in (
        "If you are under 18",
        "Step by step",
        "Words to use",
        "What to expect",
        "Look after yourself",
        "People to talk to about this",
    ):
        assert heading in headings
    assert len(html.select(".action__step")) >= 4
    services = [a["href"] for a in html.select(".action__services .service-card__link")]
    assert "/help/kids-helpline/" in services
    assert "/help/lifeline/" in services
    assert not html.select("main img")


def test_a_conversation_begins_with_asking_for_room(client: Client) -> None:
    html = soup(client, "/act/start-a-conversation/")
    assert "Ask whether there is room" in html.select_one(".action__step").text
    text = html.select_one("main").get_text(" ")
    for words in ("I believe you", "It was not your fault", "Do not promise to keep"):
        assert words in text
    assert "When they say no" in text


def test_objects_are_only_on_the_official_pages(client: Client) -> None:
    html = soup(client, "/act/trace-an-object/")
    elsewhere = {link["href"] for link in html.select("main a[href^=http]")}
    assert any("accce.gov.au" in address for address in elsewhere)
    assert any("europol.europa.eu" in address for address in elsewhere)
    young = html.select_one(".action__young").text
    assert "do not search for these objects yourself" in young
    assert "Do not save, copy or share" in " ".join(html.text.split())


def test_hosting_leads_to_the_pack_and_the_others_do_not(client: Client) -> None:
    for slug in DEMO:
        links = soup(client, f"/act/{slug}/").select(
            f'main a[href="{reverse("pack")}"]'
        )
        assert bool(links) == (slug == "host-a-screening")


def test_a_service_that_is_gone_is_left_out(client: Client) -> None:
    Page.objects.get(slug="lifeline").specific.unpublish()
    html = soup(client, "/act/write-about-it/")
    services = [a["href"] for a in html.select(".action__services .service-card__link")]
    assert "/help/lifeline/" not in services
    assert services


def test_an_editor_can_open_an_action(admin: Client) -> None:
    page = ActionPage.objects.get(slug="trace-an-object")
    response = admin.get(f"/admin/pages/{page.pk}/edit/")
    assert response.status_code == 200
    assert "Words to use" in response.content.decode()
