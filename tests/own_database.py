"""A database of its own for a test that several processes write to.

The one of other tests is in a transaction, which no other process sees into.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import environ
import psycopg
from django.db import connection

from scripts.common import ROOT


@contextmanager
def own_database(name: str, folder: Path) -> Iterator[str]:
    """Make an empty database of the kind under test; yield its address."""
    url = os.environ["DATABASE_URL"]
    if connection.vendor == "sqlite":
        yield f"sqlite:///{folder / 'db.sqlite3'}"
        return
    name = f"{name}_{os.getpid()}"
    parts = environ.Env.db_url_config(url)
    where = {
        "host": parts["HOST"],
        "port": parts["PORT"] or 5432,
        "user": parts["USER"],
        "password": parts["PASSWORD"],
        "dbname": parts["NAME"],
    }
    with psycopg.connect(**where, autocommit=True) as server:
        server.execute(f"CREATE DATABASE {name}")
        yield url.rpartition("/")[0] + f"/{name}"
        server.execute(f"DROP DATABASE {name} WITH (FORCE)")


def run_python(environment: dict[str, str], *arguments: str) -> str:
    """Run Python in the site's folder; return what it prints."""
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    ).stdout


def manage(environment: dict[str, str], *arguments: str) -> str:
    """Run a command of the site; return what it prints."""
    return run_python(environment, "manage.py", *arguments)
