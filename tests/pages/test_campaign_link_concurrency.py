"""Ten thousand visits from eight processes are ten thousand, on either database.

They call the site as its server does, but without the server: that would spend the
time on connections, and what could lose a visit is the database.
"""

import json
import os
from pathlib import Path

import pytest

from tests.own_database import manage, own_database, run_python

pytestmark = pytest.mark.slow

VISITS, PROCESSES = 10_000, 8


def test_ten_thousand_from_eight_processes_are_ten_thousand(tmp_path: Path) -> None:
    with own_database("visits", tmp_path) as url:
        # Connections stay open between requests, as on PostgreSQL: opening them
        # would take most of the time on SQLite.
        kept = f"{url}?conn_max_age=60"
        values = {"DATABASE_URL": kept, "HTTPS": "false", "LOG_LEVEL": "ERROR"}
        environment = os.environ | values
        manage(environment, "migrate", "--verbosity", "0")
        program = ("-m", "tests.pages.visiting", str(VISITS), str(PROCESSES))
        told = json.loads(run_python(environment, *program))
    assert told["answered"] == {"303": VISITS}
    assert told["counted"] == {"first": VISITS // 2, "second": VISITS // 2}
