"""What blocks refuse, and what their values say."""

from typing import Any

import pytest
from wagtail.blocks import StreamBlockValidationError, StructBlockValidationError

from pages.blocks import ArticleBody, LinkBlock
from pages.models import ArticlePage, StandardPage

pytestmark = pytest.mark.django_db


def link(**values: Any) -> Any:
    """Return a link with the fields that are not named left empty."""
    return LinkBlock().normalize({"text": "", "page": None, "url": "", **values})


def test_a_link_without_words_takes_the_title_of_its_page() -> None:
    page = StandardPage.objects.get(slug="about")
    assert link(page=page).label == page.title
    assert link(page=page, text="Who we are").label == "Who we are"
    assert link(page=page).href == "/about/"


def test_a_link_to_an_unpublished_page_leads_nowhere() -> None:
    page = StandardPage.objects.get(slug="about")
    page.unpublish()
    assert link(page=page).href == ""


@pytest.mark.parametrize(
    ("values", "fields"),
    [
        ({}, {"page"}),
        ({"url": "https://example.org/"}, {"text"}),
        ({"url": "http://example.org/", "text": "Example"}, {"url"}),
        ({"url": "javascript:alert(1)", "text": "Example"}, {"url"}),
        ({"text": "Nowhere"}, {"page"}),
    ],
)
def test_a_wrong_link_is_an_error_on_its_field(
    values: dict[str, str], fields: set[str]
) -> None:
    with pytest.raises(StructBlockValidationError) as error:
        LinkBlock().clean(link(**values))
    assert set(error.value.block_errors) == fields


def test_a_link_leads_to_one_place() -> None:
    page = StandardPage.objects.get(slug="about")
    with pytest.raises(StructBlockValidationError) as error:
        LinkBlock().clean(link(page=page, url="https://example.org/", text="Both"))
    assert set(error.value.block_errors) == {"page", "url"}


def test_an_optional_link_may_stay_empty() -> None:
    assert LinkBlock(required=False).clean(link()).href == ""


def test_two_headings_never_share_an_anchor() -> None:
    body = ArticleBody()
    headings = [("heading", {"text": "Where to start", "level": "h2"})] * 2
    with pytest.raises(StreamBlockValidationError) as error:
        body.clean(body.normalize(headings))
    assert set(error.value.block_errors) == {1}


def test_a_passage_says_how_long_it_takes() -> None:
    passages = ArticlePage.objects.get().body.blocks_by_name("sensitive_passage")
    for passage in passages:
        assert passage.value.reading_minutes >= 1
        assert passage.value.intensity_label


def test_a_statistic_needs_a_figure() -> None:
    block = ArticleBody().child_blocks["statistic"]
    with pytest.raises(StructBlockValidationError) as error:
        block.clean(block.normalize({"claim": None}))
    assert set(error.value.block_errors) == {"claim"}
