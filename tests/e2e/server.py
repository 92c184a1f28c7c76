"""A real server for the browser: gunicorn, production settings but for HTTPS."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn
from urllib.error import URLError
from urllib.request import urlopen

from scripts.common import ROOT, only_one
from scripts.postgres import free_port
from scripts.serve import static_state
from scripts.test import TEST_VAR, database_state

# The site as planted; each run works on a copy.
KEPT = TEST_VAR / "e2e"
HERE = Path(__file__).parent
# A busy machine with one processor is slow.
SECONDS_TO_START = 180


@dataclass(frozen=True)
class Login:
    """A demonstration sign-in."""

    username: str
    password: str


@dataclass(frozen=True)
class Site:
    """The running site."""

    url: str
    logins: dict[str, Login]


@contextmanager
def serve(shared: Path, own: Path) -> Iterator[Site]:
    """Serve the site made in `shared`, which parallel processes have in common.

    `own` belongs to this process and keeps its log.
    """
    port = free_port()
    var = prepare(shared)
    environment = environment_of(var, port)
    command = [sys.executable, "-m", "gunicorn", "--bind", f"127.0.0.1:{port}"]
    command += ["--config", "deploy/gunicorn.conf.py", "campaign_site.wsgi"]
    log = own / "gunicorn.log"
    with log.open("w") as output:
        process = subprocess.Popen(
            command, cwd=ROOT, env=environment, stdout=output, stderr=output
        )
        try:
            wait_until_ready(process, port, log)
            yield Site(f"http://127.0.0.1:{port}", read_logins(var))
        finally:
            process.terminate()
            process.wait(timeout=30)


def prepare(shared: Path) -> Path:
    """Copy the kept site for this run, once for all its processes."""
    var = shared / "var"
    with only_one("e2e"):
        if not var.exists():
            keep_up_to_date()
            shutil.copytree(KEPT, var)
    return var


def keep_up_to_date() -> None:
    """Make the database and the static files, unless those of the last run will do.

    Making and planting them takes longer than many tests.
    """
    stamp = KEPT / "made-from"
    ours = "".join((HERE / name).read_text() for name in ("places.py", "prepare.py"))
    state = f"{database_state()} {static_state()}\n{ours}"
    if stamp.exists() and stamp.read_text() == state:
        return
    shutil.rmtree(KEPT, ignore_errors=True)
    result = subprocess.run(
        [sys.executable, "-m", "tests.e2e.prepare"],
        cwd=ROOT,
        env=environment_of(KEPT, 80),
        capture_output=True,
        text=True,
    )
    if result.returncode:
        fail(f"Could not make the site:\n{result.stderr}")
    stamp.write_text(state)


def environment_of(var: Path, port: int) -> dict[str, str]:
    """Return the environment of the site: nothing from the unit tests' one."""
    environment = {k: v for k, v in os.environ.items() if k != "DATABASE_URL"}
    return environment | {
        "ALLOWED_HOSTS": "127.0.0.1",
        "BASE_URL": f"http://127.0.0.1:{port}",
        "DJANGO_SETTINGS_MODULE": "campaign_site.settings",
        "HTTPS": "false",
        "LOG_LEVEL": "WARNING",
        "SECRET_KEY": "only-for-browser-tests-" + "x" * 50,
        "VAR_DIR": str(var),
        # Saving while a test types would race with its own clicks.
        "WAGTAIL_AUTOSAVE_INTERVAL": "0",
        "WEB_CONCURRENCY": "1",
        "WEB_THREADS": "8",
    }


def wait_until_ready(process: subprocess.Popen, port: int, log: Path) -> None:
    """Return when the site says so; raise with its log when it ends or takes long."""
    deadline = time.monotonic() + SECONDS_TO_START
    while process.poll() is None and time.monotonic() < deadline:
        try:
            with urlopen(f"http://127.0.0.1:{port}/readyz/", timeout=5) as answer:
                if answer.status == 200:
                    return
        except (URLError, ConnectionError, TimeoutError):
            time.sleep(0.1)
    fail(f"The site did not start; its log:\n{log.read_text()}")


def fail(message: str) -> NoReturn:
    """Stop with the reason."""
    raise RuntimeError(message)


def read_logins(var: Path) -> dict[str, Login]:
    """Return the demonstration's sign-ins, by role."""
    logins = json.loads((var / "demo-logins.json").read_text())
    return {role: Login(**login) for role, login in logins.items()}
