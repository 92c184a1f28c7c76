"""The page of the film: with everything, with hardly anything, and in bad hands."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from actions.models import FilmCampaignPage, FilmReview, FilmTheme, WatchOption
from pages.gate import reasons_against
from pages.models import CampaignImage, Video
from tests.structured_data import block_of

pytestmark = pytest.mark.django_db

SITE = "https://example.org/film"


@pytest.fixture
def film() -> FilmCampaignPage:
    """Return the film of the demo."""
    return FilmCampaignPage.objects.get()


def html_of(client: Client, film: FilmCampaignPage) -> str:
    film.save_revision().publish()
    return client.get("/film/").content.decode()


def data_of(html: str) -> dict[str, Any]:
    return block_of(html, "Movie")


def an_option(**values: Any) -> WatchOption:
    defaults = {
        "provider": "A cinema",
        "kind": "cinema",
        "country": "Australia",
        "url": SITE,
    }
    return WatchOption(**(defaults | values))


def test_what_is_known_is_said_and_nothing_else(client: Client) -> None:
    html = client.get("/film/").content.decode()
    for known in ("Akhim Dev", "Simon Nasht", "Australia", "2021", "Stephen Romei"):
        assert known in html
    assert "Length" not in html.partition('id="facts"')[2].partition("</section>")[0]
    assert "Written by" not in html
    assert html.count("Not known to us yet") == 2
    assert "We have not found out yet where it can be watched" in html


def test_a_review_that_nobody_has_read_is_told_and_not_quoted(client: Client) -> None:
    assert FilmReview().is_exact is False
    html = client.get("/film/").content.decode()
    assert "Stephen Romei, in our words" in html
    assert "<blockquote" not in html.partition('<section class="share ')[0]


def test_the_lists_of_the_page_are_each_read_once(client: Client) -> None:
    client.get("/film/")
    with CaptureQueriesContext(connection) as queries:
        client.get("/film/")
    for name in ("filmcredit", "filmtheme", "watchoption", "filmreview"):
        asked = [q for q in queries if f'FROM "actions_{name}"' in q["sql"]]
        assert len(asked) == 1, name


def test_menus_call_it_the_film(client: Client) -> None:
    menu = client.get("/about/").content.decode().partition("<main")[0]
    assert ">The film</a>" in menu
    assert "Children in the Pictures" not in menu


def test_care_comes_before_the_ways_to_watch(client: Client) -> None:
    html = client.get("/film/").content.decode()
    order = ['id="what-you-may-meet"', "Before you watch</h2>", 'id="where-to-watch"']
    assert [html.index(mark) for mark in order] == sorted(
        html.index(mark) for mark in order
    )
    assert "You can stop it at any moment" in html


def test_the_page_holds_with_hardly_anything(
    client: Client, film: FilmCampaignPage
) -> None:
    for name in ("poster", "trailer", "before_watching", "hosting"):
        setattr(film, name, None)
    film.tagline = film.official_url = film.content_note = ""
    for name in ("credits", "themes", "reviews", "watch_options"):
        setattr(film, name, [])
    html = html_of(client, film)
    assert "<video" not in html
    assert "We have not found out yet where it can be watched." in html
    assert "You can stop it at any moment" in html


def test_the_page_shows_everything(client: Client, film: FilmCampaignPage) -> None:
    film.trailer = Video.objects.create(
        title="Trailer",
        address="https://vimeo.com/123456",
        poster=CampaignImage.objects.first(),
        credit="Its makers",
        transcript="<p>Words.</p>",
    )
    film.minutes, film.advice = 81, "Mature themes"
    film.captions = "English, at every provider"
    film.themes = [FilmTheme(theme="Loss", description="Told.", intensity="2")]
    film.reviews = [
        FilmReview(text="It stays", is_exact=False, name="A critic", publication="P")
    ]
    html = html_of(client, film)
    for part in ("81 minutes", "Mature themes", "Describes harm", "in our words"):
        assert part in html
    assert "<iframe" not in html
    data = data_of(html)
    assert data["duration"] == "PT81M"
    assert data["trailer"]["url"] == "https://vimeo.com/123456"
    assert "embedUrl" not in data["trailer"]


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (None, "We have not checked this yet"),
        (0, "Checked on"),
        (89, "Checked on"),
        (90, "it may have changed since"),
        (179, "it may have changed since"),
        (180, "it may no longer be there"),
    ],
)
def test_an_old_check_says_so(
    client: Client, film: FilmCampaignPage, days: int | None, words: str
) -> None:
    today = timezone.localdate()
    day = None if days is None else today - timedelta(days=days)
    film.watch_options = [an_option(checked_on=day)]
    assert words in html_of(client, film)


def test_structured_data_tells_what_the_page_tells(client: Client) -> None:
    data = data_of(client.get("/film/").content.decode())
    assert data["@type"] == "Movie"
    assert data["name"] == "The Children in the Pictures"
    assert [person["name"] for person in data["director"]] == [
        "Akhim Dev",
        "Simon Nasht",
    ]
    unknown = {"duration", "author", "trailer", "potentialAction"}
    assert unknown.isdisjoint(data)


def test_ways_to_watch_are_told_to_search_engines(
    client: Client, film: FilmCampaignPage
) -> None:
    film.watch_options = [an_option()]
    [action] = data_of(html_of(client, film))["potentialAction"]
    assert action["@type"] == "WatchAction"


def test_structured_data_cannot_end_its_block(
    client: Client, film: FilmCampaignPage
) -> None:
    film.country = "</script><script>alert(1)"
    html = html_of(client, film)
    assert "<script>alert" not in html
    assert data_of(html)["countryOfOrigin"]["name"] == film.country


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"checked_on": timezone.localdate() + timedelta(days=3)}, "checked_on"),
        ({"url": "http://example.org/"}, "url"),
        ({"url": "javascript:alert(1)"}, "url"),
        ({"kind": "piracy"}, "kind"),
    ],
)
def test_a_wrong_way_to_watch_is_refused(values: dict[str, Any], field: str) -> None:
    with pytest.raises(ValidationError) as caught:
        an_option(**values).full_clean(exclude=["film"])
    assert field in caught.value.message_dict


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("minutes", 0),
        ("year", 1800),
        ("year", None),
        ("official_url", "http://example.org/"),
        ("classification", "X"),
    ],
)
def test_a_wrong_fact_is_refused(
    film: FilmCampaignPage, name: str, value: object
) -> None:
    setattr(film, name, value)
    with pytest.raises(ValidationError) as caught:
        film.full_clean()
    assert name in caught.value.message_dict


def test_the_number_of_rows_costs_nothing(
    client: Client, film: FilmCampaignPage
) -> None:
    def cost(count: int) -> int:
        film.watch_options = [an_option(sort_order=n) for n in range(count)]
        film.reviews = [
            FilmReview(text="W", name="N", publication="P") for _ in range(count)
        ]
        html_of(client, film)
        with CaptureQueriesContext(connection) as queries:
            client.get("/film/")
        return len(queries)

    assert cost(2) == cost(8)


@pytest.mark.parametrize("start", ["http://example.org/", "//example.org/"])
def test_the_gate_looks_at_the_links_of_what_a_film_lists(
    film: FilmCampaignPage, start: str
) -> None:
    film.watch_options.add(an_option(url=f"{start}film"))
    review = FilmReview(text="x", name="x", publication="x", url=f"{start}review")
    film.reviews.add(review)
    told = " ".join(reason.message for reason in reasons_against(film))
    assert f"“{start}film” is not safe" in told
    assert f"“{start}review” is not safe" in told


def test_the_gate_reads_the_words_of_what_a_film_lists(film: FilmCampaignPage) -> None:
    theme = FilmTheme(theme="What it shows", description="On child pornography.")
    film.themes.add(theme)
    [reason] = reasons_against(film)
    assert "child sexual abuse material" in reason.message
