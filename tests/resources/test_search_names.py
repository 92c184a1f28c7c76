"""Who searches for a service by its name or number finds it, ours before others."""

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from resources.models import ResourcePage, SearchAnswer

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

MARK = "zebrafinch"


def ask(client: Client, query: str) -> BeautifulSoup:
    """Return the answer to a query."""
    response = client.post("/search/", {"q": query})
    return BeautifulSoup(response.content, "html.parser")


def named(client: Client, query: str) -> list[str]:
    """Return the names of the services on top of the results."""
    names = ask(client, query).select("#search-named + * .search-answer__name")
    return [name.get_text(strip=True) for name in names]


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("kidshelpline", "Kids Helpline"),
        ("KIDS HELPLINE", "Kids Helpline"),
        ("kids helplin", "Kids Helpline"),
        ("call kids helpline now", "Kids Helpline"),
        ("1800 55 1800", "Kids Helpline"),
        ("1800551800", "Kids Helpline"),
        ("+61 1800 551 800", "Kids Helpline"),
        ("13 11 14", "Lifeline"),
        ("131114", "Lifeline"),
        ("who is 13 11 14?", "Lifeline"),
        ("life line", "Lifeline"),
        ("1800 respect", "1800RESPECT"),
        ("1800RESPECT", "1800RESPECT"),
        ("13 yarn", "13YARN"),
        ("000", "Triple Zero"),
        ("triplezero", "Triple Zero"),
        ("106", "Emergency by text phone"),
        ("samsn", "SAMSN"),
        ("stop it now", "Stop It Now! Australia"),
    ],
)
def test_a_service_is_found(client: Client, query: str, name: str) -> None:
    assert named(client, query)[:1] == [name]


@pytest.mark.parametrize(
    "query",
    ["1800", "13", "police at the door", "help", "2024", "im 14", "0", "🙂", ""],
)
def test_other_words_and_numbers_name_nobody(client: Client, query: str) -> None:
    assert named(client, query) == []


def test_services_abroad_name_their_country_and_come_last(client: Client) -> None:
    page = ask(client, "stop it now")
    names = page.select(".search-answer__name")
    shown = [name.find_parent("li").get_text(" ", strip=True) for name in names]
    assert "United Kingdom" not in shown[0]
    found = page.select(".search-results__item")
    titles = [item.h3.get_text(strip=True) for item in found]
    ours, theirs = "Stop It Now! Australia", "Stop It Now in the United Kingdom"
    assert titles.index(ours) < titles.index(theirs)
    kind = found[titles.index(theirs)].select_one(".search-results__kind")
    assert "United Kingdom" in kind.get_text()
    kind = found[titles.index(ours)].select_one(".search-results__kind")
    assert "Australia" not in kind.get_text()


def test_ours_come_first_among_equals_even_if_older(client: Client) -> None:
    for slug in ("lifeline", "safe-to-talk-nz"):
        service = ResourcePage.objects.get(slug=slug)
        service.title = f"{MARK} {slug}"
        service.save_revision().publish()
    titles = ask(client, MARK).select(".search-results__title")
    shown = [title.get_text(strip=True) for title in titles]
    assert shown == [f"{MARK} lifeline", f"{MARK} safe-to-talk-nz"]


def test_names_and_numbers_cost_no_queries(client: Client) -> None:
    def queries(query: str) -> int:
        ask(client, query)
        with CaptureQueriesContext(connection) as captured:
            ask(client, query)
        return len(captured)

    assert queries("kids helpline 13 11 14") <= queries(f"{MARK} {MARK}") + 2


def test_without_an_answer_somebody_is_there_all_the_same(client: Client) -> None:
    quiet = ask(client, MARK).select_one(".search__now")
    hrefs = [link["href"] for link in quiet.select("a")]
    assert hrefs == ["tel:000", "tel:1800551800", "tel:131114"]
    assert quiet.find_next(class_="search-results")
    assert ask(client, "x" * 300).select_one(".search__now")


def test_an_answer_needs_no_quiet_line(client: Client) -> None:
    assert SearchAnswer.objects.exists()
    page = ask(client, "suicide")
    assert page.select_one(".search-answer")
    assert not page.select_one(".search__now")
    form = BeautifulSoup(client.get("/search/").content, "html.parser")
    assert not form.select_one(".search__now")
