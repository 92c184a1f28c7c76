"""Sheets are tagged, complete, and print every letter that can be typed."""

import io
from typing import Any

import pytest
from django.utils import translation
from pypdf import PdfReader

from actions.printing import Frame, parts, pdf, pdf_kept
from actions.printing.rich_text import blocks_of
from pages.typesetting import missing_letters, tidy
from pages.typesetting.letters import LETTERS, printable
from resources import register
from resources.models import ResourcePage
from resources.models.records import ContactPull
from tests.actions.packs import text_of

pytestmark = pytest.mark.django_db


def sheet(*made: dict[str, Any], title: str = "A sheet") -> dict[str, Any]:
    """Return the data of a sheet with these parts."""
    return Frame.read(None).around(title=title, lead="", parts=list(made))


def every_part(words: str) -> list[dict[str, Any]]:
    """Return one of each part, with these words in each face."""
    run = {"text": words, "bold": False, "italic": False}
    runs = [run, run | {"bold": True}, run | {"italic": True}]
    return [
        parts.heading(words),
        parts.smaller_heading(words),
        parts.words(words),
        parts.points(words),
        parts.checks(words),
        parts.say(words, words),
        parts.timetable([(words, words, words)]),
        parts.facts([(words, words)]),
        parts.question(words, words, words),
        parts.new_page(),
        parts.rich(
            [{"kind": kind, "items": [runs]} for kind in ("p", "ul", "ol")],
        ),
        parts.lines(Frame.read(None).lines),
    ]


def test_a_sheet_can_be_read_aloud() -> None:
    reader = PdfReader(io.BytesIO(pdf("sheet", sheet(*every_part("Words")))))
    root: Any = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"] == True  # noqa: E712 - of pypdf’s own kind
    assert root["/Lang"] == "en-AU"
    assert root["/StructTreeRoot"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"] == True  # noqa: E712
    assert reader.metadata.title == "A sheet – Stop the Stigma"
    assert "pdfuaid" in reader.xmp_metadata.stream.get_data().decode()


def test_each_page_carries_the_note_and_the_numbers() -> None:
    reader = PdfReader(io.BytesIO(pdf("sheet", sheet(*every_part("Words ") * 3))))
    assert len(reader.pages) > 3
    for number, page in enumerate(reader.pages, start=1):
        text = page.extract_text()
        for words in ("Child abuse themes", "000", "1800 55 1800", "13 11 14"):
            assert words in text
        assert f"Page {number} of {len(reader.pages)}" in text
        assert "The numbers above: not yet checked by us" in text


def test_every_letter_can_be_printed_in_every_face() -> None:
    letters = "".join(sorted(LETTERS - {"\n"}))
    assert "ā" in letters
    assert missing_letters(letters) == []
    assert pdf("sheet", sheet(*every_part(letters)))


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("a\0b\tc\x7f", "a b c "),
        ("\u202eabc\u2066\u200b\ufeff\u00ad", "abc"),
        ("e\u0301", "é"),
        ("Nguyễn Đà Nẵng", "Nguyen Đà Nang"),
        ("性的虐待", "????"),
        ("👩‍👩‍👧 yes", " yes"),
        ("ﬁne", "fine"),
        (
            '#link("x") *a* $x$ \\ @b <c> `d` = e',
            '#link("x") *a* $x$ \\ @b <c> `d` = e',
        ),
    ],
)
def test_any_text_can_be_printed(typed: str, printed: str) -> None:
    assert printable(typed) == printed
    # What is printed is words, whatever they look like to typst.
    words = " ".join(printed.split())
    assert words in text_of(pdf("sheet", sheet(parts.words(typed))))


def test_missing_letters_are_named_once() -> None:
    assert missing_letters("Māori 性的性") == ["性", "的"]
    assert missing_letters(tidy("a\u200bb\0")) == []


def test_equal_data_make_equal_bytes_and_are_made_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first = pdf_kept("sheet", sheet(parts.words("One")))
    assert pdf("sheet", sheet(parts.words("One"))) == first
    monkeypatch.setattr("actions.printing.compiling.compile_pdf", None)
    assert pdf_kept("sheet", sheet(parts.words("One"))) == first
    monkeypatch.undo()
    assert pdf_kept("sheet", sheet(parts.words("Two"))) != first


def test_numbers_that_were_pulled_are_not_at_the_foot() -> None:
    service = ResourcePage.objects.get(slug="kids-helpline")
    method = service.contact_methods.get(kind="phone")
    ContactPull.objects.create(
        service=service, kind=method.kind, value=method.value, key=method.key
    )
    register.forget()
    assert "1800 55 1800" not in str(sheet())


def test_formatted_text_becomes_paragraphs_and_lists() -> None:
    html = "<p>One <b>two</b></p><ul><li>three</li><li><i>four</i></li></ul><p></p>"
    found = blocks_of(html)
    assert [block["kind"] for block in found] == ["p", "ul"]
    assert [run["bold"] for run in found[0]["items"][0]] == [False, True]
    assert len(found[1]["items"]) == 2
    assert blocks_of("bare")[0]["items"][0][0]["text"] == "bare"


def words_in(block: dict[str, Any]) -> list[Any]:
    """Return the items of a block, each as its words and the lists inside it."""
    return [
        [words_in(piece) if "kind" in piece else piece["text"] for piece in item]
        for item in block["items"]
    ]


def test_a_list_may_stand_in_a_list() -> None:
    html = (
        "<ol> <li>one<ul><li>sub</li> <li></li></ul></li>\n<li>two</li></ol>"
        "<ul><li></li></ul>after<p>end</p>"
    )
    found = blocks_of(html)
    assert [block["kind"] for block in found] == ["ol", "p", "p"]
    assert words_in(found[0]) == [["one", [["sub"]]], ["two"]]
    text = text_of(pdf("sheet", sheet(parts.rich(found))))
    assert "1. one • sub 2. two after end" in text


def test_a_word_longer_than_a_line_stays_on_the_sheet() -> None:
    long = "x" * 120
    made = pdf("sheet", sheet(parts.facts([("Place", long)])))
    lines = PdfReader(io.BytesIO(made)).pages[0].extract_text().splitlines()
    found = [line for line in lines if "xxx" in line]
    assert len(found) > 1
    assert "".join(found).count("x") == 120


def test_another_language_is_said() -> None:
    with translation.override("ar"):
        data = sheet(title="A sheet")
        made = pdf("sheet", data)
    root: Any = PdfReader(io.BytesIO(made)).trailer["/Root"]
    assert root["/Lang"].startswith("ar")
