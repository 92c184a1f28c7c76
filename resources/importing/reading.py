"""Bytes into a table: encoding, separator, columns, lines."""

import csv
import io
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial

from django.template.defaultfilters import filesizeformat
from django.utils.formats import number_format
from django.utils.translation import gettext as _

from pages.spreadsheets import unescape
from resources.exports.table import COLUMNS, EXPORTED_ONLY
from resources.importing.problems import Problem, quoted

MAX_BYTES = 5 * 1024 * 1024
MAX_ROWS = 5_000

SEPARATORS = ",;"
REQUIRED = tuple(column for column in COLUMNS if column not in EXPORTED_ONLY)
# Longer texts: only in these may lines end.
PARAGRAPHS = {"summary", "what_to_expect"}

whole_file = partial(Problem, 0, "")


@dataclass(frozen=True)
class Row:
    """A line of the table: where it begins in the file, and its cells by column."""

    line: int
    cells: dict[str, str]


@dataclass(frozen=True)
class Table:
    """What was read, and what could not be."""

    rows: list[Row] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def too_big(size: int) -> Table:
    """Return the answer to a file of too many bytes, which nobody has to read."""
    message = _("This file has %(size)s; at most %(most)s can be imported at once.")
    sizes = {"size": filesizeformat(size), "most": filesizeformat(MAX_BYTES)}
    return Table(problems=[whole_file(message % sizes)])


def parse(data: bytes) -> Table:
    """Return the table that a file holds, with everything that is wrong with it."""
    if len(data) > MAX_BYTES:
        return too_big(len(data))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return Table(problems=[_not_utf8(data, error.start)])
    lines = _lines(text)
    try:
        _line, header = next(lines, (1, []))
        names = [name.strip() for name in header]
        problems = list(_problems_of_header(names))
        if problems:
            return Table(problems=problems)
        return _read(names, lines)
    except BrokenLineError as error:
        return Table(problems=[error.problem])


class BrokenLineError(Exception):
    """A line after which nothing can be read: its quotes are wrong."""

    def __init__(self, line: int) -> None:
        """Keep where it is."""
        message = _(
            "The quotation marks are wrong here, or a cell is far too long. A cell "
            "that begins with one ends with one, and those inside it are doubled."
        )
        self.problem = Problem(line, "", message)
        super().__init__(message)


def _not_utf8(data: bytes, start: int) -> Problem:
    line = data[:start].count(b"\n") + 1
    message = _(
        "This file is not in UTF-8. Save it as “CSV UTF-8”; no other encoding is read."
    )
    return Problem(0 if data[:2] in {b"\xff\xfe", b"\xfe\xff"} else line, "", message)


def _lines(text: str) -> Iterator[tuple[int, list[str]]]:
    """Yield where each line of the table begins and its cells; no empty ones."""
    first = text.partition("\n")[0]
    separator = max(SEPARATORS, key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    begins = 1
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise BrokenLineError(begins) from error
        if any(cell.strip() for cell in cells):
            yield begins, cells
        begins = reader.line_num + 1


def _problems_of_header(names: list[str]) -> Iterator[Problem]:
    if not names:
        yield whole_file(_("This file is empty."))
        return
    known = set(names) & set(COLUMNS)
    if not known:
        message = _(
            "The first line names no column of the register, such as %(columns)s, with "
            "commas or semicolons between."
        )
        yield Problem(1, "", message % {"columns": ", ".join(REQUIRED[:3])})
        return
    for column in REQUIRED:
        if column not in known:
            yield Problem(1, column, _("This column is missing."))
    for position, name in enumerate(names):
        if name not in COLUMNS:
            yield Problem(1, quoted(name), _("There is no column of this name."))
        elif name in names[:position]:
            yield Problem(1, name, _("This column is there twice."))


def _read(names: list[str], lines: Iterator[tuple[int, list[str]]]) -> Table:
    table = Table()
    count = 0
    for count, (line, cells) in enumerate(lines, start=1):
        if count > MAX_ROWS:
            # Only counted, to say how many there are.
            continue
        width = len(names)
        if len(cells) < width or any(cell.strip() for cell in cells[width:]):
            message = _("This line has %(cells)s cells; there are %(columns)s columns.")
            counts = {"cells": len(cells), "columns": width}
            table.problems.append(Problem(line, "", message % counts))
            continue
        row = Row(line, {n: _clean(c) for n, c in zip(names, cells, strict=False)})
        table.rows.append(row)
        table.problems.extend(_problems_of_characters(row))
    if count > MAX_ROWS:
        message = _("This file has %(rows)s lines; at most %(most)s can be imported.")
        numbers = {
            "rows": number_format(count, force_grouping=True),
            "most": number_format(MAX_ROWS, force_grouping=True),
        }
        return Table(problems=[whole_file(message % numbers)])
    if not count:
        table.problems.append(whole_file(_("This file has no line below its columns.")))
    return table


def _clean(cell: str) -> str:
    return unescape(cell).replace("\r\n", "\n").replace("\r", "\n").strip()


def _problems_of_characters(row: Row) -> Iterator[Problem]:
    for column, cell in row.cells.items():
        if cell.isprintable():
            continue
        found = next((c for c in cell if unicodedata.category(c) == "Cc"), "")
        if column in PARAGRAPHS:
            stray = (c for c in cell if unicodedata.category(c) == "Cc" and c != "\n")
            found = next(stray, "")
        if found == "\n":
            yield Problem(row.line, column, _("This must be one line."))
        elif found:
            message = _("There is a character that cannot be seen: %s.")
            yield Problem(row.line, column, message % f"U+{ord(found):04X}")
