"""One figure, many pages: what a correction changes, and what a figure refuses."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Page

from pages.blocks import ArticleBody
from pages.claims import claims_in, expired_claims_in
from pages.models import ArticlePage, Claim, HomePage
from pages.querysets import pages_with
from tests.factories import make_claim, publish_with

pytestmark = pytest.mark.django_db

ARTICLE = "/articles/when-we-can-talk/"


def in_days(days: int) -> Any:
    """Return the day that many days from today."""
    return timezone.localdate() + timedelta(days=days)


def queries(client: Client, path: str) -> int:
    """Return how many queries a page needs once the process is warm."""
    client.get(path)
    with CaptureQueriesContext(connection) as captured:
        assert client.get(path).status_code == 200
    return len(captured)


def test_one_correction_changes_every_page(client: Client) -> None:
    claim = Claim.objects.get(name="Reports counted by the AFP, 2024–25")
    claim.value, claim.amount, claim.period = (
        "84,567",
        Decimal(84567),
        "2024–25, corrected",
    )
    claim.full_clean()
    claim.save()
    for path in ("/", ARTICLE):
        html = client.get(path).content.decode()
        assert "84,567" in html
        assert "2024–25, corrected" in html
        assert "82,764" not in html


def test_a_correction_reaches_the_search_of_pages() -> None:
    claim = Claim.objects.get(name="Reports counted by the AFP, 2024–25")
    assert list(Page.objects.search("heliotrope")) == []
    claim.label = "reports, heliotrope"
    claim.save()
    found = {page.specific_class for page in Page.objects.search("heliotrope")}
    assert found == {HomePage, ArticlePage}


def test_the_number_of_figures_costs_nothing(client: Client) -> None:
    claims = [make_claim(f"Figure {number}") for number in range(20)]
    few = [("statistic", {"claim": claim}) for claim in claims[:2]]
    many = [("statistic", {"claim": claim}) for claim in claims]
    group = {"heading": "Together", "claims": claims[:6]}
    publish_with([*few, ("statistic_group", group), ("chart", group)])
    cost = queries(client, ARTICLE)
    publish_with(
        [*many, *[("statistic_group", group)] * 5, *[("chart", group)] * 5],
    )
    assert queries(client, ARTICLE) == cost


def test_a_page_knows_its_figures_wherever_they_stand() -> None:
    names = {claim.name for claim in claims_in(ArticlePage.objects.get())}
    assert "People charged by the AFP, 2021" in names  # in a group
    assert "Media files reviewed by the ACCCE, 2021" in names  # in a passage
    assert "Children removed from harm, 2021: in Australia" in names  # in a chart


def test_a_figure_knows_its_pages() -> None:
    claim = Claim.objects.get(name="Children removed from harm, 2021")
    assert {type(page) for page in pages_with(claim).specific()} == {
        HomePage,
        ArticlePage,
    }


def test_a_deleted_figure_leaves_a_gap_and_breaks_nothing(client: Client) -> None:
    Claim.objects.filter(name__startswith="Children removed").delete()
    for path in ("/", ARTICLE):
        response = client.get(path)
        assert response.status_code == 200
        assert b"82,764" in response.content
        assert b"Removed from harm, here and elsewhere" not in response.content


def test_an_expired_figure_says_so_to_readers(client: Client) -> None:
    claim = Claim.objects.get(name="Children removed from harm, 2021")
    assert b"was due to be checked" not in client.get("/").content
    claim.expires_on = in_days(-1)
    claim.save()
    assert b"This figure was due to be checked again by" in client.get("/").content


def test_a_figure_is_good_until_the_end_of_its_day() -> None:
    claim = make_claim("Edge", expires_on=in_days(0))
    assert not claim.is_expired
    claim.expires_on = in_days(-1)
    assert claim.is_expired


def test_readers_are_not_told_that_nobody_checked_but_editors_are() -> None:
    claim = make_claim("New")
    block = ArticleBody().child_blocks["statistic"]
    value = block.normalize({"claim": claim})
    assert "Only you see this" not in block.render(value)

    class Preview:
        is_preview = True

    assert "Only you see this" in block.render(value, {"request": Preview()})


def test_the_queries_have_names() -> None:
    today = timezone.localdate()
    Claim.objects.all().delete()
    make_claim("Yesterday", expires_on=in_days(-1))
    make_claim("Today", expires_on=today, checked_on=in_days(-9))
    make_claim("In sixty days", expires_on=in_days(60))
    make_claim("Later", expires_on=in_days(61), checked_on=today)
    names = [claim.name for claim in Claim.objects.expired(today)]
    assert names == ["Yesterday"]
    names = [claim.name for claim in Claim.objects.due(today)]
    assert names == ["In sixty days", "Today"]
    names = [claim.name for claim in Claim.objects.never_checked()]
    assert names == ["In sixty days", "Yesterday"]


@pytest.mark.parametrize(
    ("days", "checked", "words"),
    [
        (-1, None, "Expired: was due by"),
        (1, None, "Due by"),
        (90, None, "Never checked; due by"),
        (90, 0, "Good until"),
    ],
)
def test_the_state_is_said_in_words(days: int, checked: int | None, words: str) -> None:
    day = None if checked is None else in_days(checked)
    claim = make_claim("Any", expires_on=in_days(days), checked_on=day)
    assert claim.state.startswith(words)


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"source_url": "http://example.org/"}, "source_url"),
        ({"source_url": "javascript:alert(1)"}, "source_url"),
        ({"amount": Decimal(12), "value": "12", "unit": ""}, "unit"),
        ({"amount": Decimal(33), "value": "33,000"}, "amount"),
        ({"amount": Decimal(-1), "value": "many"}, "amount"),
        ({"period": ""}, "period"),
        ({"source": ""}, "source"),
        ({"expires_on": None}, "expires_on"),
        ({"name": "Children removed from harm, 2021"}, "name"),
    ],
)
def test_a_wrong_figure_is_an_error_on_its_field(
    values: dict[str, Any], field: str
) -> None:
    with pytest.raises(ValidationError) as error:
        make_claim(saved=False, **({"name": "Wrong"} | values)).full_clean()
    assert set(error.value.message_dict) == {field}


def test_the_dates_of_a_figure_make_sense() -> None:
    # East of here it is tomorrow already.
    make_claim("East", saved=False, checked_on=in_days(1)).full_clean()
    future = make_claim("Early", saved=False, checked_on=in_days(2))
    with pytest.raises(ValidationError, match="not come yet"):
        future.full_clean()
    backwards = make_claim("Late", saved=False, checked_on=in_days(0))
    backwards.expires_on = in_days(-1)
    with pytest.raises(ValidationError, match="after the one it was checked"):
        backwards.full_clean()


@pytest.mark.parametrize(
    ("value", "amount"),
    [("33,000", "33000"), ("12 %", "12"), ("1.5", "1.5"), ("about a third", "0.33")],
)
def test_the_amount_is_the_number_that_is_read(value: str, amount: str) -> None:
    make_claim("Right", saved=False, value=value, amount=Decimal(amount)).full_clean()


def test_the_demo_claims_nothing_twice_and_nothing_as_checked() -> None:
    for claim in Claim.objects.all():
        claim.full_clean()
        assert claim.checked_on is None
        assert expired_claims_in(HomePage.objects.get()) == []
