"""A thousand pledges at once lose none and invent none, on the database under test.

The site runs as it is deployed, in several processes, on a database of its own.
"""

import http.client
import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from urllib.parse import urlencode

import pytest

from actions.pledge.choices import Pledge
from actions.pledge.tokens import make_token
from scripts.common import ROOT
from scripts.postgres import free_port
from tests.own_database import manage, own_database

pytestmark = pytest.mark.slow

READERS = 1_000
# Of these readers a second copy of the same tap is on its way at the same time.
IMPATIENT = 200
AT_A_TIME = 24
COUNTS = """
import json
from actions.models import PledgeCount
print(json.dumps(list(PledgeCount.objects.values_list("pledge", "count"))))
"""


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Make an empty database of the kind under test; yield its address."""
    with own_database("pledges", tmp_path_factory.mktemp("pledges")) as url:
        yield url


@pytest.fixture(scope="module")
def environment(database: str) -> dict[str, str]:
    """Return the environment of a site behind a proxy, migrated."""
    values = os.environ | {
        "DATABASE_URL": database,
        "HTTPS": "false",
        "LOG_LEVEL": "ERROR",
        "TRUST_PROXY": "true",
        "WEB_CONCURRENCY": "3",
    }
    manage(values, "migrate", "--verbosity", "0")
    return values


@pytest.fixture
def port(environment: dict[str, str], tmp_path: Path) -> Iterator[int]:
    """Run the site; yield where it listens."""
    port = free_port()
    command = [sys.executable, "-m", "gunicorn", "-c", "deploy/gunicorn.conf.py"]
    command += ["--bind", f"127.0.0.1:{port}", "campaign_site.wsgi:application"]
    with (tmp_path / "log").open("w") as log:
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stderr=log)
        wait_for(port)
        yield port
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=60)
    assert "Traceback" not in (tmp_path / "log").read_text()


def wait_for(port: int) -> None:
    """Return when the site answers."""
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        try:
            with closing(connected(port)) as client:
                client.request("GET", "/healthz/", headers={"Host": "localhost"})
                if client.getresponse().status == 200:
                    return
        except OSError:
            time.sleep(0.05)
    raise TimeoutError


def connected(port: int) -> http.client.HTTPConnection:
    """Return a connection to the site; a busy machine may take a while to answer."""
    return http.client.HTTPConnection("127.0.0.1", port, timeout=120)


def tap(port: int, reader: int, token: str) -> int:
    """Pledge as a reader from a network of their own; return the status."""
    body = urlencode({"i_will": word_of(reader), "token": token})
    headers = {
        "Host": "localhost",
        "Content-Type": "application/x-www-form-urlencoded",
        "X-Forwarded-For": f"10.{reader // 250}.{reader % 250}.{reader % 200 + 1}",
    }
    with closing(connected(port)) as client:
        client.request("POST", "/act/pledge/", body=body, headers=headers)
        return client.getresponse().status


def word_of(reader: int) -> str:
    """Return what a reader pledges: the four of them in turn."""
    return Pledge.values[reader % len(Pledge.values)]


def counted(environment: dict[str, str]) -> dict[str, int]:
    """Return the counts of the site's own database; no pledge has two rows a day."""
    printed = manage(environment, "shell", "--no-imports", "--command", COUNTS)
    rows = json.loads(printed)
    total: Counter[str] = Counter()
    for action, count in rows:
        total[action] += count
    return dict(total)


def test_a_thousand_at_once_are_a_thousand(
    port: int, environment: dict[str, str]
) -> None:
    token = make_token()
    readers = [*range(READERS), *range(IMPATIENT)]
    # Each double tap right behind its twin.
    readers.sort()
    with ThreadPoolExecutor(AT_A_TIME) as pool:
        statuses = list(pool.map(lambda reader: tap(port, reader, token), readers))
    assert Counter(statuses) == {303: READERS + IMPATIENT}
    expected = Counter(word_of(reader) for reader in range(READERS))
    assert counted(environment) == dict(expected)
