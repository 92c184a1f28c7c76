"""What a host types goes into the pack, and nowhere else."""

import io
import logging
import pickle
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
import typst
from bs4 import BeautifulSoup
from django.conf import settings
from django.core.cache import caches
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from actions.pack import views
from campaign_site.logs import JSONFormatter
from tests.actions.packs import FORM, PACK, TOLD, ask, files_in, on_a_day_before
from tests.conftest import SecureClient

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

MARK = "zebrafinch"
# In every field, as far as it lets itself be typed into.
TYPED = {
    "place": f"The {MARK} Hall",
    "people": "1987",
    "day": "2027-07-19",
    "starts": "18:47",
}
# A number of people or a time of day may occur by chance, in a hash or a clock.
TRACES = (MARK, "2027-07-19", "19 July 2027")


@pytest.fixture(autouse=True)
def _a_day_before() -> Iterator[None]:
    with on_a_day_before():
        yield


class DiskWrites:
    """Collects the names of files that Python opens for writing, while it listens."""

    def __init__(self) -> None:
        """Listen to nothing yet."""
        self.is_listening = False
        self.opened: list[str] = []

    def hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        """Remember an opened file, unless it is Python's own of a module."""
        if not self.is_listening or event != "open":
            return
        path, mode, flags = arguments
        writes = set(mode) & set("wax+") if mode else int(flags or 0) & 3
        if writes and "__pycache__" not in str(path):
            self.opened.append(str(path))


@cache
def disk_writes_of_the_process() -> DiskWrites:
    """Return the one listener: Python never forgets an audit hook."""
    writes = DiskWrites()
    sys.addaudithook(writes.hear)
    return writes


@pytest.fixture
def disk_writes() -> Iterator[list[str]]:
    """Collect the names of files that are opened for writing during the test."""
    writes = disk_writes_of_the_process()
    writes.opened, writes.is_listening = [], True
    yield writes.opened
    writes.is_listening = False


def kept_in_the_database() -> str:
    """Return every row of every table as text, the tables of caches too."""
    rows = []
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")
            rows.append(repr(cursor.fetchall()))
    return "\n".join(rows)


def kept_in_caches() -> bytes:
    """Return what the caches of this process hold."""
    held = [getattr(caches[alias], "_cache", {}) for alias in settings.CACHES]
    return pickle.dumps([dict(cache) for cache in held])


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder to which whatever needs a temporary file would write it."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", None)
    return tmp_path


def kept_files() -> set[Path]:
    """Return the files that the site keeps for readers; they are this process's own."""
    return {path for path in Path(settings.MEDIA_ROOT).rglob("*") if path.is_file()}


def works(_: pytest.MonkeyPatch) -> None:
    """Change nothing."""


def breaks_in_print(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make typst fail as it does: quoting what it was given."""

    def fail(*arguments: Any, **options: Any) -> None:
        raise typst.TypstError(f"cannot print {options['sys_inputs']}")

    monkeypatch.setattr("pages.typesetting.compiling.typst.compile", fail)


def breaks_in_a_sheet(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make a sheet fail with a chain of errors that quote the evening."""

    def fail(evening: Any, frame: Any) -> None:
        try:
            raise ValueError(evening)
        except ValueError as error:
            raise KeyError(evening.place) from error

    monkeypatch.setattr("actions.pack.sheets.poster", fail)


def breaks_in_the_form(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make a check of the form fail and quote what it checks."""

    def fail(self: Any) -> None:
        raise ValueError(self.data)

    monkeypatch.setattr("actions.pack.forms.PackForm.clean_place", fail)


CASES: dict[str, tuple[Callable[..., None], dict[str, str], int]] = {
    "works": (works, {}, 200),
    "refused": (works, {"area": MARK, "film": MARK}, 400),
    "all-wrong": (works, dict.fromkeys([*TOLD, "film"], MARK), 400),
    "breaks-in-print": (breaks_in_print, {}, 500),
    "breaks-in-a-sheet": (breaks_in_a_sheet, {}, 500),
    "breaks-in-the-form": (breaks_in_the_form, {}, 500),
}


@contextmanager
def every_logger_listening(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Hear every logger at its lowest level, also those that keep to themselves."""
    names = [name for name in logging.root.manager.loggerDict if name != "faker"]
    loggers = [logging.getLogger(name) for name in names]
    before = [(logger.level, logger.propagate, logger.disabled) for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.DEBUG)
        logger.propagate, logger.disabled = True, False
    with caplog.at_level(logging.DEBUG):
        yield
    for logger, state in zip(loggers, before, strict=True):
        logger.level, logger.propagate, logger.disabled = state


@pytest.mark.parametrize("case", CASES)
def test_what_is_typed_leaves_no_trace(
    case: str,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
    disk_writes: list[str],
    temporary: Path,
) -> None:
    prepare, changes, status = CASES[case]
    prepare(monkeypatch)
    client = SecureClient(raise_request_exception=False)
    client.get(PACK)
    disk_writes.clear()
    kept = kept_files()
    with every_logger_listening(caplog), CaptureQueriesContext(connection) as queries:
        response = ask(client, **(TYPED | changes))
    assert response.status_code == status
    assert not disk_writes
    written = [JSONFormatter().format(record) for record in caplog.records]
    told = [repr(vars(record)) for record in caplog.records if not record.exc_info]
    sql = [query["sql"] for query in queries]
    assert sql
    headers = repr(response.headers.items())
    output = "".join(capfd.readouterr())
    if status == 500:
        assert any("PackError" in line for line in written)
        told.append(response.content.decode())
    elsewhere = "\n".join([*written, *told, *sql, headers, output])
    for trace in TRACES:
        assert trace not in elsewhere, trace
        assert trace.encode() not in kept_in_caches()
    assert MARK not in kept_in_the_database()
    assert not list(temporary.iterdir())
    assert kept_files() == kept


def test_an_error_carries_no_value(monkeypatch: pytest.MonkeyPatch) -> None:
    breaks_in_a_sheet(monkeypatch)
    with pytest.raises(views.PackError) as caught:
        ask(SecureClient(), **TYPED)
    assert str(caught.value) == "KeyError"
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


def test_the_pack_may_not_be_kept_and_the_form_may(client: Client) -> None:
    for response in (ask(client), ask(client, day=""), client.post(PACK)):
        assert response["Cache-Control"] == "private, no-store"
        assert response["X-Robots-Tag"] == "noindex"
        assert not response.cookies
    form = client.get(PACK)
    assert "max-age=60" in form["Cache-Control"]
    assert "noindex" not in form.content.decode()
    assert form.content == client.get(PACK, {"place": MARK}).content


def test_the_form_is_sent_where_no_address_shows_it() -> None:
    client = SecureClient(enforce_csrf_checks=True)
    assert ask(client).status_code == 200
    page = BeautifulSoup(client.get(PACK).content, "html.parser")
    form = page.find(id="pack-form")
    assert form["method"] == "post"
    assert form.find(attrs={"name": "place"})["autocomplete"] == "off"
    assert not form.find(attrs={"type": "hidden"})


def test_only_the_fields_repeat_what_was_typed(client: Client) -> None:
    html = ask(client, **(TYPED | {"area": ""})).content.decode()
    assert html.count(MARK) == 1
    assert f'value="The {MARK} Hall"' in html


BODIES = {
    "nothing": (b"", FORM),
    "broken": (b"place=%zz%ff%00&&&=;", FORM),
    "repeated": (b"place=a&place=b&day=1&day=2", FORM),
    "keys": (b"&".join(b"k%d=1" % n for n in range(10_001)), FORM),
    "large": (b"place=" + b"a" * 3_000_000, FORM),
    "json": (b'{"place": "a"}', "application/json"),
    "boundary": (b"--x\r\n", "multipart/form-data"),
    "file": (
        b'--x\r\nContent-Disposition: form-data; name="place"; filename="a"\r\n\r\n'
        + b"a" * 3_000_000
        + b"\r\n--x--\r\n",
        "multipart/form-data; boundary=x",
    ),
}


@pytest.mark.parametrize("name", BODIES)
def test_other_bodies_are_not_read(
    client: Client, name: str, disk_writes: list[str]
) -> None:
    body, kind = BODIES[name]
    response = client.generic("POST", PACK, body, content_type=kind)
    assert response.status_code == 400
    assert "tel:1800551800" in response.content.decode()
    assert not [path for path in disk_writes if "upload" in path]


def test_somebody_who_asks_too_often_is_asked_to_wait(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(views, "MOST", 2)
    assert [ask(client).status_code for _ in range(3)] == [200, 200, 429]
    response = ask(client, **TYPED)
    assert int(response["Retry-After"]) > 0
    html = response.content.decode()
    assert "wait ten minutes" in html
    assert f'value="The {MARK} Hall"' in html
    assert "tel:1800551800" in html
    assert client.get(PACK).status_code == 200
    # A form with a mistake costs no turn.
    assert ask(client, day="").status_code == 400


def test_a_pack_that_finds_no_desk_is_turned_away(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(views, "PATIENCE", 0.01)
    desks = threading.BoundedSemaphore(1)
    desks.acquire()
    monkeypatch.setattr(views, "_desks", desks)
    response = ask(client)
    assert response.status_code == 503
    assert response["Retry-After"]
    assert "try again in a moment" in response.content.decode()
    desks.release()
    assert ask(client).status_code == 200


def test_a_pack_that_broke_frees_its_desk(monkeypatch: pytest.MonkeyPatch) -> None:
    client = SecureClient(raise_request_exception=False)
    breaks_in_a_sheet(monkeypatch)
    codes = [ask(client).status_code for _ in range(views.AT_A_TIME + 1)]
    assert set(codes) == {500}
    monkeypatch.undo()
    assert ask(client).status_code == 200


def test_the_files_say_nothing_of_who_made_them(client: Client) -> None:
    response = ask(client)
    with ZipFile(io.BytesIO(response.content)) as archive:
        assert {entry.date_time[0] for entry in archive.infolist()} == {1980}
    for name, content in files_in(response).items():
        if name.endswith(".pdf"):
            assert b"/CreationDate" not in content, name
            assert str(settings.BASE_DIR).encode() not in content
