"""A real server on this machine that answers well and badly, and who asks it."""

import socket
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from typing import Any
from urllib.parse import unquote

from pages.link_checks.asking import Asker
from pages.link_checks.guarding import public_addresses
from pages.link_checks.pacing import Pace

STEP, WHOLE = 0.4, 0.8


class Handler(BaseHTTPRequestHandler):
    """Answers by the path: `/status/404`, `/to/…`, `/slow`."""

    server: "Server"

    def do_HEAD(self) -> None:
        self.answer()

    def do_GET(self) -> None:
        self.answer()

    def answer(self) -> None:
        self.server.asked.append((self.command, self.path))
        self.server.headers.append(dict(self.headers))
        word, _slash, rest = self.path.strip("/").partition("/")
        getattr(self, f"say_{word}", self.say_ok)(rest)

    def say(self, status: int, **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()

    def say_ok(self, _rest: str) -> None:
        self.say(200)

    def say_status(self, rest: str) -> None:
        self.say(int(rest.split("/")[0]))

    def say_changing(self, _rest: str) -> None:
        """Answer what the test set last."""
        self.say(self.server.changing)

    def say_hops(self, rest: str) -> None:
        """Lead on as many times as the path says."""
        left = int(rest)
        self.say(302, Location=f"/hops/{left - 1}" if left else "/ok")

    def say_circle(self, rest: str) -> None:
        self.say(301, Location="/circle/b" if rest == "a" else "/circle/a")

    def say_to(self, rest: str) -> None:
        self.say(302, Location=rest)

    def say_noheads(self, _rest: str) -> None:
        self.say(405 if self.command == "HEAD" else 200)

    def say_rest(self, rest: str) -> None:
        """Ask to be left alone, once."""
        self.server.counts[self.path] += 1
        if self.server.counts[self.path] > 1:
            return self.say(200)
        return self.say(429, Retry_After=unquote(rest))

    def say_slow(self, _rest: str) -> None:
        self.server.closing.wait()

    def say_drip(self, _rest: str) -> None:
        """Send a byte now and then, for ever."""
        self.wfile.write(b"HTTP/1.1 200 OK\r\nX-Long: ")
        with suppress(OSError):
            while not self.server.closing.wait(STEP / 4):
                self.wfile.write(b"x")

    def say_endless(self, _rest: str) -> None:
        """Send a body without an end, to whoever reads it."""
        if self.command == "HEAD":
            return self.say(500)
        self.say(200)
        with suppress(OSError):
            while not self.server.closing.is_set():
                self.server.sent += self.wfile.write(b"x" * 65536)
        return None

    def say_nonsense(self, _rest: str) -> None:
        self.wfile.write(b"This is no answer at all\r\n\r\n")

    def log_message(self, *args: Any) -> None:
        """Keep quiet."""


class Server(ThreadingHTTPServer):
    """Remembers what it was asked."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[tuple[str, str]] = []
        self.headers: list[dict[str, str]] = []
        self.counts: Counter[str] = Counter()
        self.closing = Event()
        self.changing, self.sent = 200, 0

    def at(self, path: str, host: str = "site") -> str:
        return f"http://{host}.test:{self.server_address[1]}{path}"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Keep quiet: who asks may hang up."""


@contextmanager
def serving() -> Iterator[Server]:
    server = Server()
    thread = Thread(target=server.serve_forever, args=[0.01], daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.closing.set()
        server.shutdown()
        server.server_close()
        thread.join()


def guard(host: str, port: int) -> list[str]:
    """Lead names that end in `.test` to the server; ask the real guard for numbers."""
    if host == "nowhere.test":
        # What a name server says when there is no such name.
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
    if host.endswith(".test"):
        return ["127.0.0.1"]
    assert host.replace(".", "").isdigit() or ":" in host, "asks a name server"
    return public_addresses(host, port)


class Clock:
    """A clock that sleeping moves on."""

    def __init__(self) -> None:
        self.time, self.slept = 1000.0, 0.0

    def now(self) -> float:
        return self.time

    def sleep(self, seconds: float) -> None:
        self.time += seconds
        self.slept += seconds


def asker(pause: float = 0.0, clock: Clock | None = None) -> Asker:
    clock = clock or Clock()
    pace = Pace(pause, now=clock.now, sleep=clock.sleep)
    return Asker(pace=pace, guard=guard, step=STEP, whole=WHOLE)
