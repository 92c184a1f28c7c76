"""`manage.py import_services`."""

from io import StringIO
from pathlib import Path

import pytest
from django.contrib.auth import get_user_model
from django.core.management import CommandError, call_command

from resources.models import ResourcePage
from tests.resources.tables import changed, exported, new_service, text_of

pytestmark = pytest.mark.django_db


class Terminal(StringIO):
    def isatty(self) -> bool:
        return True


def run(path: Path, *options: str, out: StringIO | None = None) -> str:
    out = out or StringIO()
    call_command("import_services", str(path), *options, stdout=out, no_color=True)
    return out.getvalue()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    rows = changed(exported(), "lifeline", cost="Free from every phone")
    path = tmp_path / "services.csv"
    path.write_bytes(text_of([*rows, new_service()]))
    return path


@pytest.fixture
def _person() -> None:
    get_user_model().objects.create_superuser("importer")


def test_a_dry_run_reports_and_writes_nothing(path: Path) -> None:
    said = run(path)
    assert "→ Free from every phone" in said
    assert "new-line" in said
    assert "1 new, 1 changed" in said
    assert "Nothing was written" in said
    assert not ResourcePage.objects.filter(slug="new-line").exists()


@pytest.mark.usefixtures("_person")
def test_it_writes_when_told_to_and_counts_on_a_terminal(path: Path) -> None:
    said = run(path, "--apply", "--user", "importer", out=Terminal())
    assert "\r2 of 2 services\n" in said
    assert ResourcePage.objects.get(slug="new-line").live
    said = run(path, "--apply", "--user", "importer")
    assert "0 new, 0 changed" in said
    assert "of 2 services" not in said


def test_it_wants_to_know_who_imports(path: Path) -> None:
    with pytest.raises(CommandError, match="--user"):
        run(path, "--apply")
    with pytest.raises(CommandError, match="no user called nobody"):
        run(path, "--user", "nobody")
    get_user_model().objects.create_user("reader")
    with pytest.raises(CommandError, match="may not add"):
        run(path, "--user", "reader")


def test_problems_end_with_an_error(path: Path) -> None:
    path.write_bytes(text_of([new_service(value="call us")]))
    out = StringIO()
    with pytest.raises(CommandError, match="Nothing was written") as error:
        run(path, out=out)
    assert error.value.returncode == 1
    assert "Only digits" in out.getvalue()
    assert "1 problem;" in out.getvalue()


def test_a_missing_and_a_huge_file(path: Path) -> None:
    with pytest.raises(CommandError, match="No such file"):
        run(path.with_name("missing.csv"))
    with path.open("wb") as file:
        file.truncate(10**12)
    out = StringIO()
    with pytest.raises(CommandError):
        run(path, out=out)
    assert "931.3" in out.getvalue()
