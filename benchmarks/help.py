"""`make bench`: how the list of help behaves from 20 to 2,000 services.

Each page is asked for again and again in one process, after a first time that does not
count; what is measured is the work of the origin, without network and browser. The
register is kept in SQLite in a folder of its own.
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.report import Row, write_report
from scripts.common import ROOT, VAR, step

SIZES = (20, 200, 2_000)
TIMES = 30
# Each shows a full page of services at every size, so that only the size differs.
PATHS = (
    "/help/",
    "/help/?language=en&area=wa",
    "/help/?by=chat&always=1",
    "/help/?open=now",
    "/search/?q=people+in+a+benchmark",
    "/about/",
)


def main() -> None:
    """Measure, and write the table and the chart."""
    with tempfile.TemporaryDirectory(dir=_folder()) as folder:
        _prepare(Path(folder))
        rows = list(_measure())
    write_report(rows, ROOT / "docs" / "development" / "benchmarks")


def _folder() -> Path:
    VAR.mkdir(exist_ok=True)
    return VAR


def _prepare(folder: Path) -> None:
    """Make a site with the demo in `folder`."""
    from scripts.test import settings_under_test, sqlite_url

    settings = settings_under_test(sqlite_url()) | {
        "VAR_DIR": str(folder),
        "DATABASE_URL": f"sqlite:///{folder / 'db.sqlite3'}",
        "LOG_LEVEL": "ERROR",
        "DJANGO_SETTINGS_MODULE": "campaign_site.settings",
    }
    os.environ.update(settings)
    (folder / "static").mkdir()
    import django
    from django.core.management import call_command

    django.setup()
    from campaign_site.demo import plant_site, point_site

    with step("Making a site"):
        call_command("migrate", verbosity=0)
        plant_site()
        point_site("https://testserver")


def _measure() -> Iterator[Row]:
    """Yield what each page costs at each size."""
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    from benchmarks.services import grow_to
    from resources import register

    client = Client()
    grow_to(0)
    for size in SIZES:
        grow_to(size)
        register.forget()
        started = time.perf_counter()
        register.current()
        yield Row(
            "Reading the register anew", size, time.perf_counter() - started, None
        )
        for path in PATHS:
            client.get(path, secure=True)
            with CaptureQueriesContext(connection) as captured:
                client.get(path, secure=True)
                queries = len(captured)
            seconds = [_once(client, path) for _ in range(TIMES)]
            yield Row(path, size, statistics.median(seconds), queries)
        sys.stdout.flush()


def _once(client: object, path: str) -> float:
    started = time.perf_counter()
    response = client.get(path, secure=True)  # type: ignore[attr-defined]
    assert response.status_code == 200, path  # noqa: S101
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
