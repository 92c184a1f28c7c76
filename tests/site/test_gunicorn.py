"""What gunicorn refuses before Django sees it still carries the help.

Raw sockets, because no HTTP library would send such requests.
"""

import logging
import os
import re
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

import pytest

from deploy import gunicorn_worker
from scripts.common import ROOT
from scripts.postgres import free_port

pytestmark = pytest.mark.slow

HELPLINES = ("000", "1800 55 1800", "13 11 14")

REFUSED = {
    "long line": (b"GET /" + b"a" * 9_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n", 414),
    "long header": (b"GET / HTTP/1.1\r\nX: " + b"a" * 20_000 + b"\r\n\r\n", 431),
    "many headers": (b"GET / HTTP/1.1\r\n" + b"X: y\r\n" * 300 + b"\r\n", 431),
    "odd method": (b"G(T / HTTP/1.1\r\nHost: x\r\n\r\n", 400),
    "small method": (b"get / HTTP/1.1\r\nHost: x\r\n\r\n", 400),
    "odd version": (b"GET / HTTP/9.9\r\nHost: x\r\n\r\n", 400),
    "no version": (b"GET /\r\n\r\n", 400),
    "no colon": (b"GET / HTTP/1.1\r\nHost\r\n\r\n", 400),
    "space in header": (b"GET / HTTP/1.1\r\nA b: x\r\n\r\n", 400),
    "NUL in header": (b"GET / HTTP/1.1\r\nA: \0\r\n\r\n", 400),
    "folded header": (b"GET / HTTP/1.1\r\nA: b\r\n c: d\r\n\r\n", 400),
    "bad length": (b"POST / HTTP/1.1\r\nContent-Length: ten\r\n\r\n", 400),
    "two lengths": (
        b"POST / HTTP/1.1\r\n" + b"Content-Length: 1\r\n" * 2 + b"\r\n",
        400,
    ),
    "bad coding": (b"POST / HTTP/1.1\r\nTransfer-Encoding: magic\r\n\r\n", 400),
    "bad expectation": (b"GET / HTTP/1.1\r\nHost: x\r\nExpect: tea\r\n\r\n", 417),
    "TLS hello": (
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" * 9 + b"\r\n\r\n",
        400,
    ),
}


class Server(NamedTuple):
    port: int
    log: Path


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """Run the site under the deployment's own configuration."""
    port = free_port()
    command = [sys.executable, "-m", "gunicorn", "-c", "deploy/gunicorn.conf.py"]
    command += ["--bind", f"127.0.0.1:{port}", "campaign_site.wsgi:application"]
    environment = os.environ | {
        "HTTPS": "false",
        "LOG_LEVEL": "INFO",
        "WEB_CONCURRENCY": "1",
    }
    log = tmp_path_factory.mktemp("gunicorn") / "log"
    with log.open("w") as stderr:
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stderr=stderr)
    wait_until_it_answers(port)
    yield Server(port, log)
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=30) == 0


def wait_until_it_answers(port: int) -> None:
    """Return when the first worker is up; a busy machine may take a while."""
    request = b"GET /healthz/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        try:
            if " 200 " in exchange(port, request):
                return
        except OSError:
            time.sleep(0.05)
    raise TimeoutError


def exchange(port: int, request: bytes) -> str:
    """Send bytes, and return all that comes back until the server hangs up."""
    with socket.create_connection(("127.0.0.1", port), timeout=20) as connection:
        connection.sendall(request)
        connection.shutdown(socket.SHUT_WR)
        chunks = iter(lambda: connection.recv(65_536), b"")
        return b"".join(chunks).decode()


@pytest.mark.parametrize("name", REFUSED)
def test_refusal_has_help_and_headers(server, name):
    request, status = REFUSED[name]
    head, _, body = exchange(server.port, request).partition("\r\n\r\n")
    headers = dict(line.split(": ", 1) for line in head.split("\r\n")[1:])
    assert int(head.split(" ")[1]) == status
    for helpline in HELPLINES:
        assert helpline in body
    assert int(headers["Content-Length"]) == len(body.encode())
    assert headers["Content-Type"] == "text/html; charset=utf-8"
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert "no-store" in headers["Cache-Control"]
    assert headers["Connection"] == "close"
    assert not {"Server", "Set-Cookie", "Location"} & headers.keys()


def test_broken_body_is_not_our_fault(server):
    request = (
        b"POST /leave/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
        b"Transfer-Encoding: chunked\r\n"
        b"Content-Type: application/x-www-form-urlencoded\r\n\r\nnot a size\r\n"
    )
    status = int(exchange(server.port, request).split(" ")[1])
    assert 400 <= status < 500


def test_gunicorn_is_not_named(server):
    request = b"GET /healthz/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
    answer = exchange(server.port, request)
    assert " 200 " in answer.splitlines()[0]
    assert not re.search(r"gunicorn|^server:", answer, re.IGNORECASE | re.MULTILINE)


def test_log_knows_what_was_refused_but_not_to_whom(server):
    exchange(server.port, REFUSED["long line"][0])
    lines = server.log.read_text().splitlines()
    assert [line for line in lines if "Refused a request: LimitRequestLine" in line]
    assert not [ln for ln in lines if "127.0.0.1" in ln and "Listening" not in ln]
    assert "aaaa" not in server.log.read_text()


def test_help_is_there_when_the_site_is_not():
    def broken_site(environ, start_response):
        raise RuntimeError

    class Worker(gunicorn_worker.CampaignWorker):
        def __init__(self):
            self.wsgi = broken_site
            self.log = logging.getLogger("test")

    answer = Worker().error_page(400).decode()
    assert answer.startswith("HTTP/1.1 400 Bad Request\r\n")
    assert "Content-Security-Policy: default-src 'none'" in answer
    for helpline in HELPLINES:
        assert helpline in answer


def test_container_knows_whether_the_site_is_alive(server):
    def exit_code(port: int) -> int:
        environment = os.environ | {"HEALTHCHECK_PORT": str(port)}
        command = [sys.executable, "deploy/healthcheck.py"]
        return subprocess.run(
            command, cwd=ROOT, env=environment, capture_output=True
        ).returncode

    assert exit_code(server.port) == 0
    assert exit_code(free_port()) != 0
