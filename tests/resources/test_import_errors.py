"""Bad tables: everything that is wrong is told at once, by line and column."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resources.exports.table import COLUMNS
from resources.importing import Problem, parse, plan
from resources.importing.problems import SHOWN
from tests.resources.tables import new_service, text_of


def problems(*rows: dict[str, str]) -> list[Problem]:
    return plan(parse(text_of(list(rows)))).problems


def wrong(data: bytes) -> str:
    """Return the one thing that is wrong with a file."""
    (problem,) = parse(data).problems
    return f"{problem.line} {problem.column}: {problem.message}"


HOURS = {"is_always_open": "no", "time_zone": "Australia/Sydney"}
LINE = ",".join(COLUMNS).encode() + b"\r\n"


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("values", "column", "words"),
    [
        ({"value": "call us"}, "value", "Only digits"),
        ({"value": "1800 55 18"}, "value", "no such number"),
        ({"value": "477131114"}, "value", "The 0 at the beginning is missing"),
        ({"value": ""}, "value", "must not be empty"),
        ({"kind": "web", "value": "http://example.org"}, "value", "https://"),
        ({"kind": "chat", "value": "javascript:alert(1)"}, "value", "https://"),
        ({"kind": "email", "value": "nobody"}, "value", "email"),
        ({"kind": "fax"}, "kind", "phone, sms, tty"),
        ({"needs": "crisis help"}, "needs", "emergency, crisis"),
        ({"needs": "crisis crisis"}, "needs", "twice"),
        ({"needs": ""}, "needs", "must not be empty"),
        ({"country": "XX"}, "country", "AU, NZ"),
        ({"anonymity": "perhaps"}, "anonymity", "yes, no"),
        ({"has_interpreter": "1"}, "has_interpreter", "yes or no"),
        ({"id": "a b"}, "id", "the address of the service"),
        ({"name": "x" * 256}, "name", "At most 255 characters; this has 256"),
        ({"summary": "x" * 301}, "summary", "At most 300"),
        ({"cost": "a\nb"}, "cost", "must be one line"),
        ({"cost": "a\0b"}, "cost", "U+0000"),
        ({"summary": "a\x07b"}, "summary", "U+0007"),
        ({"opening_hours": "Mo-Fr 9-5"} | HOURS, "opening_hours", "Part 1"),
        (
            {"opening_hours": "Mo 09:00-17:00; Mo 16:00-18:00"} | HOURS,
            "opening_hours",
            "Part 2: These hours overlap",
        ),
        (
            {"opening_hours": "Mo 17:00-09:00"} | HOURS,
            "opening_hours",
            "end before they begin",
        ),
        (
            {"opening_hours": "Mo 09:00-17:00", "time_zone": "local"},
            "is_always_open",
            "not both",
        ),
        (
            {"opening_hours": "Mo 09:00-17:00", "is_always_open": "no"},
            "time_zone",
            "in whose time",
        ),
        ({"time_zone": "Mars/Base"}, "time_zone", "Australia/Sydney"),
    ],
)
def test_one_wrong_cell(values: dict[str, str], column: str, words: str) -> None:
    found = problems(new_service(**values))
    assert [(problem.line, problem.column) for problem in found] == [(2, column)]
    assert words in found[0].message


@pytest.mark.django_db
def test_all_problems_are_told_at_once() -> None:
    found = problems(
        new_service(value="call us", cost="x" * 200),
        new_service(name="Another name", kind="phone"),
        new_service(id="other", needs="nothing"),
    )
    assert {(problem.line, problem.column) for problem in found} == {
        (2, "value"),
        (2, "cost"),
        (3, "name"),
        (3, "cost"),
        (3, "label"),
        (4, "needs"),
    }


@pytest.mark.django_db
def test_lines_of_one_service_agree_and_differ_in_kind_or_label() -> None:
    found = problems(new_service(), new_service(name="Else"), new_service(label="b"))
    assert [(problem.line, problem.column) for problem in found] == [
        (3, "name"),
        (3, "label"),
    ]
    assert "Line 2 says “A new line”" in found[0].message


@pytest.mark.django_db
def test_a_long_report_is_cut() -> None:
    rows = [new_service(id=f"a-{n}", country="XX", cost="x" * 121) for n in range(300)]
    planned = plan(parse(text_of(rows)))
    assert len(planned.shown_problems) == SHOWN == 200
    assert planned.more_problems == 400


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "0 : This file is empty"),
        (LINE, "0 : This file has no line"),
        (b"\xff\xfei\x00d\x00", "0 : This file is not in UTF-8"),
        (LINE + "new,Café".encode("latin-1"), "2 : This file is not in UTF-8"),
        (b"one,two\n", "1 : The first line names no column"),
        (LINE.replace(b"kind", b"sort", 1), None),
        (LINE.replace(b",cost,", b","), "1 cost: This column is missing"),
        (LINE.replace(b",cost,", b",cost,cost,"), "1 cost: This column is there twice"),
        (LINE + b'"a","b', "2 : The quotation marks"),
        (LINE + b'"' + b"x" * 200_000 + b'"', "2 : The quotation marks"),
        (LINE + b"a,b,c\r\n", "2 : This line has 3 cells; there are 28 columns"),
    ],
)
def test_a_file_that_is_no_table(data: bytes, words: str | None) -> None:
    if words is None:
        columns = {problem.column for problem in parse(data).problems}
        assert columns == {"kind", "sort"}
    else:
        assert words in wrong(data)


@pytest.mark.django_db
@pytest.mark.parametrize("delimiter", [",", ";"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_forms_that_spreadsheets_save(delimiter: str, encoding: str) -> None:
    row = new_service(name="Māori line", what_to_expect="One;\ntwo, “three”")
    columns = tuple(reversed(COLUMNS[:-2]))
    short = {column: row[column] for column in columns}
    text = text_of([short], columns, encoding, delimiter) + b";;\r\n".replace(
        b";", delimiter.encode()
    )
    (service,) = plan(parse(text)).new
    assert service.name == "Māori line"
    assert service.values["what_to_expect"] == "One;\ntwo, “three”"
    assert service.values["needs"] == ["counselling", "crisis"]


@settings(deadline=None, max_examples=200)
@given(st.binary(max_size=300), st.booleans())
def test_any_bytes_are_read_or_refused(data: bytes, with_header: bool) -> None:
    table = parse(LINE * with_header + data)
    assert table.rows or table.problems
