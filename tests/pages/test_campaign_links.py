"""Short links lead to pages of this site, and count people by the day."""

import logging
from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import DatabaseError
from django.test import Client
from django.urls import reverse
from wagtail.models import PageViewRestriction, Site

from pages.models import ArticlePage, CampaignLink, CampaignLinkVisits, LinkLabel
from pages.sharing.bots import is_browser
from resources.models import ResourceIndexPage, ResourcePage
from tests.conftest import SecureClient
from tests.services import AGENTS

pytestmark = pytest.mark.django_db

IN_APPS = {
    "firefox": "Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0",
    "facebook": "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/"
    "605.1.15 (KHTML, like Gecko) Mobile/15E148 [FBAN/FBIOS;FBAV/480.0.0.30]",
    "instagram": "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like "
    "Gecko) Chrome/129.0 Mobile Safari/537.36 Instagram 350.0.0.0 Android",
    "snapchat": "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/"
    "605.1.15 (KHTML, like Gecko) Mobile/15E148 Snapchat/13.0.0.40",
    "whatsapp": "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like "
    "Gecko) Chrome/129.0 Mobile Safari/537.36 WhatsApp/2.24.20",
    "cubot": "Mozilla/5.0 (Linux; Android 12; CUBOT X30) AppleWebKit/537.36 Chrome/120",
}
# Neither a person nor a preview: what looks at addresses without saying why.
PROGRAMS = {
    "nameless": "",
    "curl": "curl/8.5.0",
    "python": "python-requests/2.32.3",
    "go": "Go-http-client/2.0",
    "headless": "Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/140.0 Safari/537.36",
    "slurp": "Mozilla/5.0 (compatible; Yahoo! Slurp; http://help.yahoo.com/help)",
    "common crawl": "CCBot/2.0 (https://commoncrawl.org/faq/)",
    "mj12": "Mozilla/5.0 (compatible; MJ12bot/v2.0.0; http://mj12bot.com/)",
    "mattermost": "Mozilla/5.0 (compatible; Mattermost-Bot/1.1)",
}


@pytest.fixture
def client() -> SecureClient:
    """Return the client of somebody with a browser."""
    return SecureClient(headers={"user-agent": IN_APPS["firefox"]})


def link() -> CampaignLink:
    return CampaignLink.objects.get(word="poster")


def visits() -> int:
    return sum(CampaignLinkVisits.objects.values_list("count", flat=True))


@pytest.mark.parametrize("path", ["/go/poster/", "/go/poster", "/go/POSTER/"])
def test_a_word_leads_to_its_page_as_people_type_it(client: Client, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code == 303
    assert answer["Location"] == "/articles/when-we-can-talk/"
    assert answer["Cache-Control"] == "private, no-store"
    assert not answer.cookies
    assert visits() == 1


@pytest.mark.parametrize("agent", IN_APPS.values(), ids=IN_APPS)
def test_people_count_also_inside_an_app(client: Client, agent: str) -> None:
    client.get("/go/poster/", headers={"user-agent": agent})
    assert visits() == 1


@pytest.mark.parametrize("agent", PROGRAMS.values(), ids=PROGRAMS)
def test_a_program_is_led_on_and_does_not_count(client: Client, agent: str) -> None:
    answer = client.get("/go/poster/", headers={"user-agent": agent})
    assert answer.status_code == 303
    assert visits() == 0


def test_a_link_somebody_followed_is_not_deleted(admin: Client, client: Client) -> None:
    client.get("/go/poster/")
    viewset = CampaignLink.snippet_viewset
    delete = reverse(viewset.get_url_name("delete"), args=[link().pk])
    told = admin.post(delete, follow=True).content.decode()
    assert "People have followed “poster”" in told
    assert link()


def test_a_page_of_two_sites_is_led_to_on_the_one_that_was_asked(
    client: Client,
) -> None:
    help_page = ResourceIndexPage.objects.get()
    Site.objects.create(hostname="help.example", port=443, root_page=help_page)
    found = link()
    found.page = ResourcePage.objects.get(slug="lifeline")
    found.save()
    assert client.get("/go/poster/")["Location"] == "/help/lifeline/"


@pytest.mark.parametrize("agent", AGENTS.values(), ids=AGENTS)
def test_a_robot_is_led_on_and_does_not_count(client: Client, agent: str) -> None:
    answer = client.get("/go/poster/", headers={"user-agent": agent})
    assert answer.status_code == 303
    assert visits() == 0


@pytest.mark.parametrize("agent", AGENTS.values(), ids=AGENTS)
def test_robots_are_known_by_name(rf: object, agent: str) -> None:
    assert not is_browser(rf.get("/", headers={"user-agent": agent}))  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "headers",
    [
        {"sec-purpose": "prefetch;prerender"},
        {"purpose": "prefetch"},
        {"x-moz": "prefetch"},
    ],
)
def test_what_is_fetched_ahead_does_not_count(
    client: Client, headers: dict[str, str]
) -> None:
    assert client.get("/go/poster/", headers=headers).status_code == 303
    assert client.head("/go/poster/").status_code == 303
    assert visits() == 0


@pytest.mark.parametrize(
    "query",
    ["next=//evil.example", "utm_source=x", "url=https://evil.example", "q=%0d%0aX:y"],
)
def test_nothing_of_a_query_is_carried_on(client: Client, query: str) -> None:
    answer = client.get(f"/go/poster/?{query}")
    assert answer["Location"] == "/articles/when-we-can-talk/"


@pytest.mark.parametrize(
    "word",
    [
        "no-such-word",
        "%2F%2Fevil.example",
        "..",
        "poster%0d%0aSet-Cookie:a=b",
        "%E2%80%AEretsop",
        "%F0%9F%98%80",
        "ｐｏｓｔｅｒ",
        "poster%20",
        "poster.php",
        "x" * 500,
    ],
)
def test_an_unknown_word_ends_in_help(client: Client, word: str) -> None:
    answer = client.get(f"/go/{word}/")
    assert answer.status_code == 404
    assert "tel:1800551800" in answer.content.decode()
    assert visits() == 0


def test_the_address_without_a_word_is_no_page(client: Client) -> None:
    assert client.get("/go/").status_code == 404


def test_a_page_that_nobody_may_read_is_led_to_by_nothing(client: Client) -> None:
    page = ArticlePage.objects.get()
    private = PageViewRestriction.objects.create(page=page, restriction_type="password")
    assert client.get("/go/poster/").status_code == 404
    private.delete()
    page.unpublish()
    assert client.get("/go/poster/").status_code == 404
    page.delete()
    assert link().page is None
    assert client.get("/go/poster/").status_code == 404
    assert visits() == 0


def test_days_are_those_of_the_site(client: Client, time_machine: object) -> None:
    # In Sydney it is already tomorrow.
    time_machine.move_to("2026-11-25T14:00:00+00:00", tick=False)  # type: ignore[attr-defined]
    client.get("/go/poster/")
    client.get("/go/poster/")
    assert list(CampaignLinkVisits.objects.values_list("day", "count")) == [
        (date(2026, 11, 26), 2)
    ]


def test_a_count_that_cannot_be_written_stops_nobody(
    client: Client, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_args: object, **_kwargs: object) -> None:
        raise DatabaseError("the address of somebody")

    monkeypatch.setattr("pages.counting.DailyCountQuerySet.add_one", fail)
    with caplog.at_level(logging.DEBUG):
        answer = client.get("/go/poster/", REMOTE_ADDR="203.0.113.9")
    assert answer.status_code == 303
    assert "A visit could not be counted: DatabaseError" in caplog.text
    assert "somebody" not in caplog.text
    assert "203.0.113.9" not in caplog.text


@pytest.mark.parametrize("word", ["Poster", "two words", "a/b", "-a", "a--b", "é", ""])
def test_words_are_easy_to_type(word: str) -> None:
    made = link()
    made.word = word
    with pytest.raises(ValidationError) as refused:
        made.full_clean()
    assert "word" in refused.value.message_dict


def test_a_word_stays_once_somebody_followed_it(client: Client) -> None:
    made = link()
    made.word = "another"
    made.full_clean()
    client.get("/go/poster/")
    with pytest.raises(ValidationError, match="People have followed"):
        made.full_clean()


def test_labels_come_from_a_list_that_covers_each_kind() -> None:
    kinds = set(LinkLabel.objects.values_list("kind", flat=True))
    assert kinds == set(LinkLabel.Kind.values)
    made = link()
    made.source = LinkLabel.objects.filter(kind="medium").first()
    with pytest.raises(ValidationError, match="source"):
        made.full_clean()
