"""The pages around a player of another host: the note of the film, and a way back."""

import pytest
from bs4 import BeautifulSoup
from django.test import Client

from actions.models import FilmCampaignPage
from tests.pages.test_video import VIMEO, a_video

pytestmark = pytest.mark.django_db

NOTE = "This film tells of one child."


def test_asking_and_playing_have_the_note_of_the_film(client: Client) -> None:
    film = FilmCampaignPage.objects.get()
    video = a_video(address=VIMEO)
    video.full_clean()
    video.save()
    film.trailer, film.content_note = video, NOTE
    film.save_revision().publish()
    for response in (client.get(video.watch_url), client.post(video.watch_url)):
        html = BeautifulSoup(response.content, "html.parser")
        assert html.select_one(".content-note__text").text == NOTE
        back = html.select_one(".page-header__kind a")
        assert (back["href"], back.text) == ("/film/", film.title)
    player = html.select_one("main").text
    assert "We do not control what the player shows." in player
    assert "If the frame stays empty" in html.select_one(".player").text
