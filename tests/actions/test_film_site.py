"""Where the film can be watched names each place once."""

import pytest
from bs4 import BeautifulSoup
from django.test import Client

from actions.models import FilmCampaignPage, WatchOption

pytestmark = pytest.mark.django_db

OWN = "The film’s own site"


@pytest.mark.parametrize(
    ("address", "times"),
    [
        ("https://example.org/film", 1),
        ("https://example.org/film/", 1),
        ("https://example.org/watch/", 2),
    ],
)
def test_its_own_site_is_named_once(client: Client, address: str, times: int) -> None:
    film = FilmCampaignPage.objects.get()
    film.official_url = "https://example.org/film/"
    film.watch_options = [
        WatchOption(provider=OWN, kind="own-site", country="Australia", url=address)
    ]
    film.save_revision().publish()
    html = BeautifulSoup(client.get("/film/").content, "html.parser")
    assert html.select_one(".where-to-watch").text.count(OWN) == times
