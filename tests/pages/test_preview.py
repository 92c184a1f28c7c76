"""What a link tells of its page is the same for every service that asks."""

import pytest
from django.test import Client

from pages.models import ArticlePage, BasePage, CampaignSettings, StandardPage
from pages.sharing.cards import published_pages
from pages.sharing.words import LONGEST_TITLE, description_of, plain, title_of
from tests.routes import PAGES, STATES, Route
from tests.services import READERS, head_of, preview_read_by
from tests.structured_data import block_of, blocks_of

pytestmark = pytest.mark.django_db

NOTE = "Content note: Child abuse themes."
# The quiet address has a preview of its own kind: test_quiet.py.
SHARED = {
    name: route
    for name, route in (PAGES | STATES).items()
    if route.status == 200 and name != "quiet"
}
# Facebook and WhatsApp may read no more of a page than this.
FIRST_BYTES = 4_096


def html_of(client: Client, path: str) -> str:
    return client.get(path).content.decode()


@pytest.mark.parametrize("route", SHARED.values(), ids=SHARED)
def test_all_tags_are_in_the_first_bytes(client: Client, route: Route) -> None:
    start = client.get(route.path).content[:FIRST_BYTES].decode(errors="ignore")
    head = head_of(start)
    for name in ("title", "description", "url", "image", "image:alt", "type"):
        assert head[f"og:{name}"], name
    for name in ("card", "title", "description", "image", "image:alt"):
        assert head[f"twitter:{name}"], name
    assert head["og:image:width"] == "1200"
    assert head["og:image:height"] == "630"
    assert head["og:locale"] == "en_AU"
    assert head["og:description"].startswith(NOTE)
    assert len(head["og:description"]) <= 200
    assert "?" not in head["og:url"]
    assert head["canonical"] == head["og:url"]
    assert head["og:image"].startswith("https://testserver/")


@pytest.mark.parametrize("route", SHARED.values(), ids=SHARED)
def test_every_service_reads_the_same(client: Client, route: Route) -> None:
    html = html_of(client, route.path)
    assert len({preview_read_by(reader, html) for reader in READERS}) == 1


@pytest.mark.parametrize("reader", READERS)
def test_a_page_without_words_of_its_own_is_neutral(
    client: Client, reader: str
) -> None:
    about = StandardPage.objects.get(slug="about")
    about.share_title = about.share_description = ""
    about.save_revision().publish()
    title, description, image = preview_read_by(reader, html_of(client, "/about/"))
    assert title == "About the campaign"
    assert description == f"{NOTE} {StandardPage.neutral_description}"
    assert "/media/cards/" in image


def test_an_article_tells_its_times_and_authors(client: Client) -> None:
    html = html_of(client, "/articles/when-we-can-talk/")
    head, news = head_of(html), block_of(html, "NewsArticle")
    assert head["og:type"] == "article"
    assert head["article:published_time"] == "2025-10-13T00:00:00+11:00"
    assert news["datePublished"] == "2025-10-13T00:00:00+11:00"
    assert head["article:modified_time"][:19] == news["dateModified"][:19]
    assert [author["name"] for author in news["author"]] == ["The editors"]
    assert news["publisher"]["name"] == "Stop the Stigma"


@pytest.mark.parametrize(
    ("path", "kinds"),
    [
        ("/", ["WebPage", "Organization"]),
        ("/articles/when-we-can-talk/", ["NewsArticle", "BreadcrumbList"]),
        ("/film/", ["WebPage", "BreadcrumbList", "Movie"]),
        ("/film/town-hall/", ["WebPage", "BreadcrumbList", "ScreeningEvent"]),
        ("/help/lifeline/", ["WebPage", "BreadcrumbList", "Organization"]),
        ("/act/pack/", ["WebPage"]),
    ],
)
def test_each_object_is_a_block_of_its_own(
    client: Client, path: str, kinds: list[str]
) -> None:
    blocks = blocks_of(html_of(client, path))
    assert [block["@type"] for block in blocks] == kinds
    assert all(block["@context"] == "https://schema.org" for block in blocks)


def test_the_trail_leads_from_the_front_page(client: Client) -> None:
    trail = block_of(html_of(client, "/articles/when-we-can-talk/"), "BreadcrumbList")
    assert [step["item"] for step in trail["itemListElement"]] == [
        "https://testserver/",
        "https://testserver/articles/",
        "https://testserver/articles/when-we-can-talk/",
    ]


def test_a_service_is_told_with_its_contact_points(client: Client) -> None:
    service = block_of(html_of(client, "/help/lifeline/"), "Organization")
    assert service["contactPoint"][0]["@type"] == "ContactPoint"


def test_we_say_no_number_as_if_it_were_ours(client: Client) -> None:
    ours = block_of(html_of(client, "/"), "Organization")
    assert "contactPoint" not in ours
    assert "telephone" not in ours


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("a\u202eb", "ab"),
        ("a\x00b\nc\td", "a b c d"),
        ("\u200b\u2060hello\ufeff", "hello"),
        ("👩\u200d👧 together", "👩\u200d👧 together"),
        ("  much \u2028 room ", "much room"),
        ("שלום", "שלום"),
    ],
)
def test_what_nobody_sees_is_left_out(written: str, told: str) -> None:
    assert plain(written) == told


@pytest.mark.parametrize("title", ["x" * (LONGEST_TITLE + 1), "\u202e", "\u200d", " "])
def test_a_title_that_does_not_fit_gives_way_and_is_never_cut(title: str) -> None:
    page = ArticlePage(title=title)
    assert title_of(page) == ArticlePage.neutral_title


def test_the_share_title_comes_before_that_of_the_page() -> None:
    page = ArticlePage(title="Long and particular", share_title="Calm")
    assert title_of(page) == "Calm"


def test_nothing_is_taken_from_the_body() -> None:
    page = ArticlePage(title="A", summary="From the page itself.")
    assert "page itself" not in description_of(page, CampaignSettings())


def test_markup_in_a_title_stays_text(client: Client) -> None:
    about = StandardPage.objects.get(slug="about")
    about.share_title = '"><script>alert(1)</script>'
    about.save_revision().publish()
    html = html_of(client, "/about/")
    assert "<script>alert" not in html
    assert head_of(html)["og:title"] == about.share_title
    assert block_of(html, "WebPage")["headline"] == about.share_title


def test_the_demo_has_words_for_each_page_that_people_share() -> None:
    for page in published_pages():
        assert isinstance(page, BasePage)
        assert len(title_of(page)) <= 60, page
        assert len(page.share_description) <= 110
