"""A database can go back to where it came from, and forward again."""

import os
from pathlib import Path

import pytest

from tests.own_database import manage, own_database

# Those that need others come first.
APPS = ("accounts", "actions", "pages", "resources")


@pytest.mark.slow
def test_every_migration_goes_back_and_forward_again(tmp_path: Path) -> None:
    """With what the migrations themselves planted in the tables."""
    with own_database("migrations", tmp_path) as url:
        environment = os.environ | {"DATABASE_URL": url, "LOG_LEVEL": "ERROR"}
        manage(environment, "migrate", "--verbosity", "0")
        for app in APPS:
            manage(environment, "migrate", app, "zero", "--verbosity", "0")
        assert "[X]" not in manage(environment, "showmigrations", *APPS)
        manage(environment, "migrate", "--verbosity", "0")
        assert "[ ]" not in manage(environment, "showmigrations", *APPS)
