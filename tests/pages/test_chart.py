"""A chart draws what may be compared, and says in words all that it draws."""

import re
from decimal import Decimal
from typing import Any

import pytest
from django.utils import translation
from wagtail.blocks import StructBlockValidationError

from pages.blocks import ChartBlock
from pages.models import Claim
from tests.factories import make_claim

pytestmark = pytest.mark.django_db

WIDTH = re.compile(r'chart__length" width="([^"]+)"')


def chart_of(*claims: Claim | None) -> Any:
    """Return a chart of these figures."""
    return ChartBlock().normalize({"heading": "Compared", "claims": list(claims)})


def errors_of(*claims: Claim) -> dict[int, Any]:
    """Return what is wrong with a chart, by the place of the figure."""
    with pytest.raises(StructBlockValidationError) as error:
        ChartBlock().clean(chart_of(*claims))
    return error.value.block_errors["claims"].block_errors


def test_the_bars_begin_at_zero_and_keep_their_proportion() -> None:
    chart = chart_of(
        make_claim("All", amount=Decimal(80)),
        make_claim("Quarter", amount=Decimal(20)),
        make_claim("None", amount=Decimal(0)),
    )
    assert [bar.width for bar in chart.bars] == ["100.00", "25.00", "0.00"]


def test_a_length_is_written_alike_in_every_language() -> None:
    chart = chart_of(
        make_claim("Two", amount=Decimal(2)), make_claim("Three", amount=Decimal(3))
    )
    with translation.override("de"):
        assert WIDTH.findall(ChartBlock().render(chart)) == ["66.67", "100.00"]


def test_each_bar_says_number_qualifier_period_and_source() -> None:
    html = ChartBlock().render(
        chart_of(
            make_claim("A", qualifier="more than", period="2021", source="Police"),
            make_claim("B", value="20", amount=Decimal(20), period="2024–25"),
        )
    )
    drawn, _, table = html.partition("<details")
    for words in ("more than 12", "2021", "20", "2024–25", "Police", "Whoever counted"):
        assert words in drawn
        assert words in table
    assert drawn.count('aria-hidden="true"') == drawn.count("<svg") == 2
    assert table.count('scope="row"') == 2
    assert " open" not in table.partition(">")[0]


def test_figures_of_one_source_name_it_once() -> None:
    chart = chart_of(make_claim("A"), make_claim("B"), make_claim("C", source="Third"))
    assert [claim.source for claim in chart.origins] == ["Whoever counted", "Third"]


def test_a_figure_without_amount_is_refused() -> None:
    errors = errors_of(make_claim("A"), make_claim("B", amount=None))
    assert list(errors) == [1]
    assert "“B” has no amount" in str(errors[1])


def test_unlike_things_are_not_compared() -> None:
    errors = errors_of(make_claim("A", unit="children"), make_claim("B", unit="files"))
    assert list(errors) == [1]
    assert "“B” counts files, but the first figure counts children" in str(errors[1])


def test_a_figure_is_not_compared_with_itself() -> None:
    claim = make_claim("A")
    assert list(errors_of(claim, claim)) == [1]


@pytest.mark.parametrize("count", [1, 7])
def test_two_to_six_figures_make_a_chart(count: int) -> None:
    claims = [make_claim(f"Figure {number}") for number in range(count)]
    with pytest.raises(StructBlockValidationError):
        ChartBlock().clean(chart_of(*claims))


def test_what_is_left_is_drawn_when_a_figure_is_gone() -> None:
    chart = chart_of(make_claim("A"), None, make_claim("B", amount=None))
    assert [bar.claim.name for bar in chart.bars] == ["A"]
    assert ChartBlock().render(chart_of(None, None)).strip() == ""


def test_nothing_but_zeros_draws_nothing() -> None:
    zeros = [make_claim(name, amount=Decimal(0)) for name in "AB"]
    assert chart_of(*zeros).bars == []
