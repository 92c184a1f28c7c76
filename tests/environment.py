"""The environment of the site under test, for pytest however it is started.

Loaded as a plugin (see pyproject.toml), because settings are read before any
conftest.py. What `make test` or the shell has set already is kept.
"""

import os

from scripts.test import TEST_VAR, settings_under_test, sqlite_url

# The database file and, looked for at each start, the collected static files.
(TEST_VAR / "static").mkdir(parents=True, exist_ok=True)

for name, value in settings_under_test(sqlite_url()).items():
    os.environ.setdefault(name, value)
