"""Hours as the text of one cell."""

from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resources.hours import Day, Span
from resources.hours.text import HoursError, parse, render

NINE, FIVE, ONE = time(9), time(17), time(1)
WEEKDAYS = frozenset(list(Day.values)[:5])
CLOCKS = st.builds(
    time, st.integers(0, 23), st.integers(0, 59), st.sampled_from([0, 30])
)
SPANS = st.builds(
    Span,
    days=st.frozensets(st.sampled_from(Day.values), min_size=1),
    opens=CLOCKS,
    closes=CLOCKS,
    is_overnight=st.booleans(),
    valid_from=st.none() | st.dates(min_value=date(1000, 1, 1)),
    valid_through=st.none() | st.dates(min_value=date(1000, 1, 1)),
)


@settings(deadline=None)
@given(st.lists(SPANS, max_size=6))
def test_what_is_written_is_read_again(spans: list[Span]) -> None:
    assert parse(render(spans)) == tuple(spans)


@settings(deadline=None)
@given(st.text(alphabet="MoTuFrPH0123456789:-+,;[]/ –x", max_size=60))
def test_whatever_stands_there_is_read_or_refused(text: str) -> None:
    try:
        spans = parse(text)
    except HoursError:
        return
    assert parse(render(spans)) == spans


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("", []),
        ("Mo-Fr 09:00-17:00", [Span(WEEKDAYS, NINE, FIVE)]),
        ("mo-fr 9:00 – 17:00;", [Span(WEEKDAYS, NINE, FIVE)]),
        ("Sa 09:00-01:00+1", [Span(frozenset({"Saturday"}), NINE, ONE, True)]),
        ("PH 09:00-24:00", [Span(frozenset({"PublicHolidays"}), NINE, time(0), True)]),
        (
            "Su-Mo 01:00-09:00,17:00-00:00+1",
            [
                Span(frozenset({"Sunday", "Monday"}), ONE, NINE),
                Span(frozenset({"Sunday", "Monday"}), FIVE, time(0), True),
            ],
        ),
        (
            "Sa,PH 09:00-17:00 [2026-01-01/]",
            [
                Span(
                    frozenset({"Saturday", "PublicHolidays"}),
                    NINE,
                    FIVE,
                    valid_from=date(2026, 1, 1),
                )
            ],
        ),
    ],
)
def test_reads(text: str, spans: list[Span]) -> None:
    assert parse(text) == tuple(spans)


@pytest.mark.parametrize(
    ("days", "text"),
    [
        (Day.values, "Mo-Su,PH"),
        (["Monday", "Tuesday"], "Mo,Tu"),
        (["Monday", "Wednesday", "Thursday", "Friday", "Sunday"], "Mo,We-Fr,Su"),
        (["Sunday", "Monday", "Saturday"], "Mo,Sa,Su"),
    ],
)
def test_writes_days_in_short(days: list[str], text: str) -> None:
    assert render([Span(frozenset(days), NINE, FIVE)]) == f"{text} 09:00-17:00"


@pytest.mark.parametrize(
    ("text", "part", "words"),
    [
        ("Mo-Fr 09:00-17:00; Sat 09:00-13:00", 2, "“Sat” is no day"),
        ("Mo-Fr", 1, "Write days, then times"),
        ("09:00-17:00", 1, "“” is no day"),
        ("Mo 9-17", 1, "“9-17” is not from a time to a time"),
        ("Mo 09:00-25:00", 1, "There is no time 25:00"),
        ("Mo 09:00-17:00+2", 1, "is not from a time"),
        ("Mo,Mo 09:00-17:00", 1, "Mo is there twice"),
        ("Mo-PH 09:00-17:00", 1, "PH stands alone"),
        ("Mo 09:00-17:00; ; Tu 09:00-17:00", 2, "Write days"),
        ("Mo 09:00-17:00 [2026-02-30/]", 1, "There is no day 2026-02-30"),
        ("Mo 09:00-17:00 [20260101/]", 1, "is no date"),
        ("Mo 09:00-17:00 [/]", 1, "In the brackets"),
        ("24/7", 1, "a column of its own"),
    ],
)
def test_says_which_part_is_wrong(text: str, part: int, words: str) -> None:
    with pytest.raises(HoursError) as error:
        parse(text)
    assert str(error.value).startswith(f"Part {part}, ")
    assert words in str(error.value)
