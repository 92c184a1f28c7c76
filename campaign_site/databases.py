"""How the site talks to each kind of database."""

from pathlib import Path
from typing import Any

SQLITE = {
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,  # seconds
    "init_command": (
        "PRAGMA journal_mode=WAL;"
        "PRAGMA synchronous=NORMAL;"
        "PRAGMA cache_size=-20000;"
        "PRAGMA foreign_keys=ON;"
    ),
}
POSTGRESQL = {"connect_timeout": 2}  # seconds


def tuned(database: dict[str, Any], var_dir: Path) -> dict[str, Any]:
    """Return the settings of a database with the options that its kind needs."""
    if database["ENGINE"].endswith("sqlite3"):
        # Tests use a file as well: in memory, autosave and publish lock each other out.
        test = {"NAME": str(var_dir / "test.sqlite3")}
        return database | {"TEST": test, "OPTIONS": SQLITE}
    return database | {
        "CONN_MAX_AGE": 60,  # seconds
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": POSTGRESQL,
    }
