"""Pages cost the same whether there is little or much of everything."""

from collections.abc import Callable
from datetime import date

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from pages.models import (
    ArticleByline,
    ArticleIndexPage,
    ArticlePage,
    CampaignImage,
    Rendition,
    Topic,
)
from resources.models import ContactMethod, GuidePage, GuideService, ResourcePage
from tests.factories import choose_helplines, publish_service
from tests.routes import PAGES

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


def queries(client: Client, path: str) -> int:
    """Return how many queries a page needs once the process is warm."""
    client.get(path)
    with CaptureQueriesContext(
        connection,
    ) as captured:
        assert client.get(path).status_code == 200
    return len(captured)


def add_articles(count: int) -> None:
    """Publish `count` more articles, each with image, topics and byline."""
    index, image = ArticleIndexPage.objects.get(), CampaignImage.objects.first()
    for number in range(count):
        article = ArticlePage(
            title=f"Article {number}",
            summary="One. Two. Three.",
            short_version="<p>Short.</p>",
            lead_image=image,
            published_on=date(2026, 1, 1),
            body=[("rich_text", "<p>Text.</p>")],
        )
        article.bylines = [ArticleByline(name="The editors")]
        index.add_child(instance=article)
        article.topics = list(Topic.objects.all())
        article.save()


def add_services(count: int) -> None:
    """Publish `count` more services, all of them at the foot of every page."""
    known = ResourcePage.objects.count()
    for number in range(known, known + count):
        publish_service(
            f"service-{number}",
            methods=[
                ContactMethod(kind="phone", value=f"1800 000 {number:03}"),
                ContactMethod(kind="web", value=f"https://service{number}.example/"),
            ],
        )
    choose_helplines(*ResourcePage.objects.values_list("slug", flat=True))


@pytest.mark.parametrize(
    ("path", "grow"),
    [
        pytest.param("/", add_articles, id="home-articles"),
        pytest.param("/articles/", add_articles, id="list-articles"),
        pytest.param("/articles/topics/the-film/", add_articles, id="topic-articles"),
        pytest.param("/feed/", add_articles, id="feed-articles"),
        pytest.param("/help/", add_services, id="help-services"),
        pytest.param("/help/?need=report&by=form", add_services, id="filter-services"),
        pytest.param("/help/?open=now", add_services, id="open-services"),
        pytest.param("/help/it-happened-to-me/", add_services, id="guide-services"),
        pytest.param("/help/other-countries/", add_services, id="abroad-services"),
        pytest.param("/help/register.json", add_services, id="data-services"),
        pytest.param("/about/", add_services, id="footer-services"),
    ],
)
def test_the_number_of_queries_is_constant(
    client: Client, path: str, grow: Callable[[int], None]
) -> None:
    grow(2)
    few = queries(client, path)
    grow(9)
    assert queries(client, path) == few


def test_the_number_of_services_of_a_guide_costs_nothing(client: Client) -> None:
    guide = GuidePage.objects.get(slug="under-18")
    services = list(ResourcePage.objects.filter(country="AU")[:8])

    def leading_to(count: int) -> int:
        guide.guide_services.set(
            [
                GuideService(service=s, sort_order=n)
                for n, s in enumerate(services[:count])
            ]
        )
        guide.save_revision().publish()
        return queries(client, "/help/under-18/")

    assert leading_to(2) == leading_to(8)


def test_the_number_of_images_in_an_article_costs_nothing(client: Client) -> None:
    article = ArticlePage.objects.get(slug="when-we-can-talk")
    images = list(CampaignImage.objects.all())

    def with_figures(count: int) -> int:
        article.body = [
            (
                "figure",
                {
                    "image": images[n % len(images)],
                    "alt_text": "",
                    "caption": "",
                    "source": "",
                },
            )
            for n in range(count)
        ]
        article.save_revision().publish()
        return queries(client, "/articles/when-we-can-talk/")

    assert with_figures(2) == with_figures(10)


@pytest.mark.parametrize("name", ["home", "article-list", "article", "help"])
def test_no_image_is_made_while_a_reader_waits(client: Client, name: str) -> None:
    made = Rendition.objects.count()
    assert made
    client.get(PAGES[name].path)
    assert Rendition.objects.count() == made


@pytest.mark.parametrize("name", ["home", "article", "help", "standard"])
def test_a_page_needs_few_queries(client: Client, name: str) -> None:
    assert queries(client, PAGES[name].path) <= 40
