"""`make pictures`: take every picture that the documents show, on a fresh site.

Plants the demonstration in a temporary folder, serves it on a free port, and hands
over to sights.py, which runs in .venv. Nothing that you edited is touched.
"""

import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from scripts.browser import find_chromium
from scripts.common import ROOT, VENV_PYTHON, quietly, say, step, tool_environment
from scripts.install import DEVELOP, install
from scripts.postgres import free_port
from scripts.test import stop

PATIENCE = 120  # seconds until the server must answer

PREPARATIONS = (
    ["migrate", "--noinput", "--verbosity", "0"],
    ["collectstatic", "--noinput", "--verbosity", "0"],
    ["seed_demo"],
)


def main() -> int:
    """Take the pictures; return the exit code."""
    signal.signal(signal.SIGTERM, stop)
    install(DEVELOP)
    chromium = find_chromium()
    if chromium is None:
        raise SystemExit("Chromium is needed for this: install it, or set CHROMIUM.")
    with tempfile.TemporaryDirectory(prefix="campaign-site-pictures-") as folder:
        environment = environment_of_the_site(Path(folder), free_port())
        environment["CHROMIUM"] = chromium
        with step("Planting the campaign"):
            prepare(environment)
        with serving(environment):
            sights = [str(VENV_PYTHON), "-m", "scripts.sights", *sys.argv[1:]]
            return subprocess.run(sights, cwd=ROOT, env=environment).returncode


def environment_of_the_site(folder: Path, port: int) -> dict[str, str]:
    """Return the settings of a site that lives in `folder`, whatever the shell says."""
    environment = tool_environment()
    for name in ("DATABASE_URL", "EMAIL_URL", "TRUST_PROXY"):
        environment.pop(name, None)
    return environment | {
        "ALLOWED_HOSTS": "localhost",
        "BASE_URL": f"http://localhost:{port}",
        "DEBUG": "false",
        "DJANGO_SETTINGS_MODULE": "campaign_site.settings",
        "HTTPS": "false",
        "LOG_LEVEL": "WARNING",
        "SECOND_FACTOR_REQUIRED": "false",
        "SECRET_KEY": "only-for-pictures-" + "x" * 50,
        "VAR_DIR": str(folder),
        # A draft saved between two clicks would come and go in the history.
        "WAGTAIL_AUTOSAVE_INTERVAL": "0",
        "WEB_CONCURRENCY": "1",
    }


def prepare(environment: Mapping[str, str]) -> None:
    """Make database, static files and demonstration; stop at the first that fails."""
    for command in PREPARATIONS:
        problem = quietly([str(VENV_PYTHON), "manage.py", *command], environment)
        if problem is not None:
            say(problem)
            raise SystemExit(f"{command[0]} failed: see the messages above.")


@contextmanager
def serving(environment: Mapping[str, str]) -> Iterator[None]:
    """Serve the site while the pictures are taken."""
    address = environment["BASE_URL"].removeprefix("http://")
    command = [str(VENV_PYTHON), "-m", "gunicorn", "-c", "deploy/gunicorn.conf.py"]
    command += ["--bind", address, "campaign_site.wsgi:application"]
    server = subprocess.Popen(command, cwd=ROOT, env=environment)
    try:
        wait_for(f"{environment['BASE_URL']}/readyz/")
        yield
    finally:
        server.terminate()
        server.wait(timeout=PATIENCE)


def wait_for(url: str) -> None:
    """Return when `url` answers; stop when it does not within PATIENCE."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            urlopen(url, timeout=5).close()  # noqa: S310
            return
        except (URLError, OSError):
            time.sleep(0.1)
    raise SystemExit("The site did not answer: see the messages above.")


if __name__ == "__main__":
    try:
        raise SystemExit(main())
    except KeyboardInterrupt:
        raise SystemExit(130) from None
