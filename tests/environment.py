"""The environment of the site under test, for pytest however it is started.

Loaded as a plugin (see pyproject.toml), because settings are read before any
conftest.py. What `make test` or the shell has set already is kept.
"""

import os
from pathlib import Path

from scripts.test import settings_under_test, sqlite_url

for name, value in settings_under_test(sqlite_url()).items():
    os.environ.setdefault(name, value)

# The database file lies here and, looked for at each start, the static files.
Path(os.environ["VAR_DIR"], "static").mkdir(parents=True, exist_ok=True)
