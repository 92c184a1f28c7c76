"""The worker that gunicorn runs: its own refusals look like the site's.

Gunicorn refuses some requests before Django sees them: a line that is too long, a
broken header, an impossible method. Readers then still get the page with the
warning and the help, and the same headers as everywhere.
"""

import io
import signal
import ssl
from typing import Any

from gunicorn import util
from gunicorn.http import errors, wsgi
from gunicorn.workers.gthread import ThreadWorker

STATUSES: dict[type[Exception], int] = {
    errors.ForbiddenProxyRequest: 403,
    errors.LimitRequestLine: 414,
    errors.ExpectationFailed: 417,
    errors.LimitRequestHeaders: 431,
}
REASONS = {
    400: "Bad Request",
    403: "Forbidden",
    414: "URI Too Long",
    417: "Expectation Failed",
    431: "Request Header Fields Too Large",
    500: "Internal Server Error",
}
LAST_RESORT_HEADERS = [
    ("Content-Type", "text/html; charset=utf-8"),
    ("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("Referrer-Policy", "no-referrer"),
    ("Cache-Control", "private, no-store"),
]
# Seconds to get rid of an answer, so that a reader who takes none blocks no thread.
SEND_TIMEOUT = 5


class CampaignWorker(ThreadWorker):
    """Gunicorn's threaded worker, with our error pages and no addresses in logs."""

    def init_signals(self) -> None:
        """Leave Ctrl-C to the master, which tells the workers to stop.

        A terminal sends it to all of them at once; two orders to stop within an
        instant can lock a worker up.
        """
        super().init_signals()
        signal.signal(signal.SIGINT, signal.SIG_IGN)

    def handle_error(self, req: Any, client: Any, addr: Any, exc: Exception) -> None:
        """Answer the request that led to `exc`, and log neither address nor URL."""
        status = status_of(exc)
        if status < 500:
            self.log.info("Refused a request: %s", type(exc).__name__)
        else:
            self.log.exception("Error handling a request")
        try:
            client.settimeout(SEND_TIMEOUT)
            client.sendall(self.error_page(status))
        except OSError:
            self.log.debug("The client left before its error page")

    def error_page(self, status: int) -> bytes:
        """Return a whole HTTP response for `status`, made by the site if it can."""
        try:
            headers, body = ask_for_bad_request(self.wsgi)
        except Exception:
            self.log.exception("The site could not make an error page")
            headers, body = [], b""
        if not body or status >= 500:
            headers, body = LAST_RESORT_HEADERS, last_resort()
        lines = [
            f"HTTP/1.1 {status} {REASONS[status]}",
            f"Date: {util.http_date()}",
            "Connection: close",
            *(f"{n}: {v}" for n, v in headers if n.lower() != "content-length"),
            f"Content-Length: {len(body)}",
        ]
        return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


def status_of(exc: Exception) -> int:
    """Return the status for an exception: the client's fault is always a 4xx."""
    refused = isinstance(exc, errors.ParseException | ssl.SSLError)
    ours = errors.InvalidResponseHeader | errors.InvalidResponseHeaderName
    if not refused or isinstance(exc, ours):
        return 500
    return STATUSES.get(type(exc), 400)


def ask_for_bad_request(application: Any) -> tuple[list[tuple[str, str]], bytes]:
    """Return headers and body of the site's answer to an address it must refuse."""
    answer: dict[str, Any] = {}

    def start_response(status: str, headers: list[Any], exc_info: Any = None) -> None:
        answer.update(status=status, headers=headers)

    chunks = application(
        {
            "REQUEST_METHOD": "GET",
            "PATH_INFO": "/\0",
            "SERVER_NAME": "localhost",
            "SERVER_PORT": "443",
            "SERVER_PROTOCOL": "HTTP/1.1",
            "HTTP_X_FORWARDED_PROTO": "https",
            "wsgi.url_scheme": "https",
            "wsgi.input": io.BytesIO(),
        },
        start_response,
    )
    try:
        body = b"".join(chunks)
    finally:
        chunks.close()
    if not answer["status"].startswith("400"):
        raise RuntimeError(f"expected a refusal, not {answer['status']}")
    return answer["headers"], body


def last_resort() -> bytes:
    """Return the page that needs nothing but itself."""
    from campaign_site.errors import LAST_RESORT

    return LAST_RESORT.encode()


def default_headers_without_server(
    response: Any, original: Any = wsgi.Response.default_headers
) -> list[str]:
    """Return the headers gunicorn adds, but not the one that names gunicorn."""
    return [line for line in original(response) if not line.startswith("Server:")]


wsgi.Response.default_headers = default_headers_without_server
