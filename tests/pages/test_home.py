"""The front door leads to the film, the article, the figures, the actions and help."""

import pytest
from django.test import Client
from wagtail.models import Page

from pages.models import HomePage, StandardPage

pytestmark = pytest.mark.django_db


def test_the_order_is_film_article_figures_actions_help(client: Client) -> None:
    html = client.get("/").content.decode()
    marks = [
        "hero__headline",
        'href="/film/"',
        'href="/articles/when-we-can-talk/"',
        "statistic-group",
        'class="chart',
        'class="action-list',
        'class="callout',
        'id="support"',
    ]
    main = html[html.index("<main") :]
    places = [main.index(mark) for mark in marks]
    assert places == sorted(places)


def test_a_film_that_readers_cannot_see_is_left_out(client: Client) -> None:
    home = HomePage.objects.get()
    film = Page.objects.get(pk=home.featured_film_id)
    assert "film-feature" in client.get("/").content.decode()
    film.view_restrictions.create(restriction_type="login")
    assert "film-feature" not in client.get("/").content.decode()
    film.view_restrictions.all().delete()
    film.specific.unpublish()
    assert "film-feature" not in client.get("/").content.decode()


def test_the_front_door_stands_without_film_article_and_body(client: Client) -> None:
    home = HomePage.objects.get()
    home.featured_film = home.featured_article = home.lead_image = None
    home.body = []
    home.save_revision().publish()
    response = client.get("/")
    assert response.status_code == 200
    assert b"hero__headline" in response.content


def test_any_page_can_stand_in_the_place_of_the_film(client: Client) -> None:
    """The form offers films only; what code or an old draft chose must not break."""
    home = HomePage.objects.get()
    home.featured_film = Page.objects.get(pk=StandardPage.objects.get(slug="about").pk)
    home.save_revision().publish()
    assert client.get("/").status_code == 200
