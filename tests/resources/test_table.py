"""The register as a table: its columns, its cells, and that they come back."""

import csv
import io

import pytest
from django.test import Client
from hypothesis import given, settings
from hypothesis import strategies as st

from pages.spreadsheets import escape, unescape
from resources import register
from resources.exports import table
from resources.exports.table import COLUMNS, as_csv
from resources.importing import parse, plan
from resources.models import ResourcePage


@settings(deadline=None)
@given(st.text(alphabet="'=+-@＝\t\r\n a1", max_size=8))
def test_no_cell_is_a_formula_and_each_comes_back(text: str) -> None:
    cell = escape(text)
    assert cell.strip(" ")[:1] not in set("=+-@＝\t\r\n")
    assert unescape(cell) == text


@pytest.mark.parametrize("text", ["’Yarn Safe’", "'Yarn", "13 11 14", "", "a=b"])
def test_other_cells_stay_as_they_are(text: str) -> None:
    assert escape(text) == unescape(text) == text


def rows() -> list[dict[str, str]]:
    """Return the lines of the exported register."""
    text = as_csv(register.current())
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


@pytest.mark.django_db
def test_one_line_a_contact_with_all_columns() -> None:
    found = rows()
    snapshot = register.current()
    assert len(found) == sum(len(service.contacts) for service in snapshot.services)
    assert all(tuple(row) == COLUMNS for row in found)
    line = next(row for row in found if row["id"] == "kids-helpline")
    assert line["value"] == "1800 55 1800"
    assert line["is_always_open"] == "yes"
    assert line["url"].endswith("/help/kids-helpline/")


@pytest.mark.django_db
def test_the_whole_register_comes_back_unchanged() -> None:
    found = plan(parse(as_csv(register.current()).encode()))
    assert found.problems == []
    assert [(s.slug, s.changes) for s in found.to_write] == []
    assert len(found.unchanged) == ResourcePage.objects.count()


@pytest.mark.django_db
def test_it_is_served_with_a_mark_for_spreadsheets(client: Client) -> None:
    response = client.get("/help/register.csv")
    assert response["Content-Type"] == "text/csv; charset=utf-8"
    assert response.content.startswith(b"\xef\xbb\xbfid,name,")


def test_columns_are_those_of_the_import_and_two_more() -> None:
    assert set(table.EXPORTED_ONLY) == {"checked_on", "url"}
    assert len(set(COLUMNS)) == len(COLUMNS) == 28
