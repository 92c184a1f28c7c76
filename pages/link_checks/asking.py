"""Asks one address what it answers: politely, and only on the public internet."""

import socket
import ssl
from email.utils import parsedate_to_datetime
from http.client import HTTPException, HTTPResponse
from typing import NamedTuple
from urllib.parse import SplitResult, unquote, urljoin, urlsplit

import idna
from django.conf import settings
from django.utils import timezone
from django.utils.encoding import iri_to_uri

from pages.link_checks.connecting import (
    PlainConnection,
    SecureConnection,
    deadline,
)
from pages.link_checks.guarding import Guard, PrivateAddressError, public_addresses
from pages.link_checks.judging import FIRST_ERROR, Answer
from pages.link_checks.pacing import Pace
from pages.models.link_check import LinkNote

REDIRECTS = {301, 302, 303, 307, 308}
MOST_REDIRECTS = 5
# Seconds for one step of a request, and for all of it.
STEP, WHOLE = 10.0, 20.0
PORTS = {"http": 80, "https": 443}
TOO_MANY = {429, 503}


class Heard(NamedTuple):
    """The head of one answer. Of a body, not a byte is read."""

    status: int
    location: str
    rest: float | None


class Asker:
    """Asks for addresses; keeps the pace for each host over all of them."""

    def __init__(
        self,
        *,
        pace: Pace | None = None,
        guard: Guard = public_addresses,
        step: float = STEP,
        whole: float = WHOLE,
    ) -> None:
        """Take the pace, what guards private networks, and the seconds to wait."""
        self.pace = pace or Pace()
        self.guard, self.step, self.whole = guard, step, whole

    def ask(self, address: str) -> Answer:
        """Return what `address` answers in the end; never raises for what it does."""
        seen: set[str] = set()
        for _hop in range(MOST_REDIRECTS + 1):
            if address in seen:
                return Answer(note=LinkNote.CIRCLE)
            seen.add(address)
            try:
                heard = self._head_or_get(urlsplit(address))
                if heard.status not in REDIRECTS or not heard.location:
                    return Answer(heard.status, rest=heard.rest)
                address = urljoin(address, heard.location)
            except _PROBLEMS as problem:
                return Answer(note=_note_of(problem))
        return Answer(note=LinkNote.TOO_FAR)

    def _head_or_get(self, parts: SplitResult) -> Heard:
        """Ask for the head; where that is refused, for the page, unread."""
        try:
            heard = self._request("HEAD", parts)
        except (ConnectionError, HTTPException):
            return self._request("GET", parts)
        if heard.status < FIRST_ERROR or heard.rest is not None:
            return heard
        return self._request("GET", parts)

    def _request(self, method: str, parts: SplitResult) -> Heard:
        if parts.scheme not in PORTS or not parts.hostname:
            raise PrivateAddressError(parts.scheme)
        host, port = _ascii(parts.hostname), parts.port or PORTS[parts.scheme]
        self.pace.wait(host)
        kind = SecureConnection if parts.scheme == "https" else PlainConnection
        addresses = self.guard(host, port)
        connection = kind(host, port, timeout=self.step, addresses=addresses)
        path = iri_to_uri(parts._replace(scheme="", netloc="", fragment="").geturl())
        with deadline(connection, self.whole) as over:
            try:
                connection.request(method, path or "/", headers=headers())
                heard = _read(connection.getresponse())
            except (OSError, HTTPException, ValueError):
                if over.is_set():
                    raise TimeoutError from None
                raise
            if over.is_set():
                raise TimeoutError
            return heard


def headers() -> dict[str, str]:
    """Return who asks, without telling from which page."""
    return {
        "User-Agent": f"LinkCheck/1.0 (+{settings.BASE_URL}/)",
        "Accept": "*/*",
        "Connection": "close",
    }


def _ascii(host: str) -> str:
    """Return the name of a host as the network knows it."""
    plain = unquote(host)
    if plain.isascii():
        return plain
    return idna.encode(plain, uts46=True).decode()


def _read(response: HTTPResponse) -> Heard:
    # The library reads bytes as Latin-1, which nobody writes an address in.
    location = (response.getheader("Location") or "").encode("latin-1", "replace")
    asked = response.getheader("Retry-After") or ""
    rest = _seconds(asked) if response.status in TOO_MANY else None
    return Heard(response.status, location.decode("utf-8", "replace"), rest)


def _seconds(asked: str) -> float | None:
    """Return how long `Retry-After` means, in seconds or until a moment."""
    if asked.strip().isdecimal():
        return float(asked.strip()[:9])
    try:
        moment = parsedate_to_datetime(asked)
        return max(0.0, (moment - timezone.now()).total_seconds())
    except (TypeError, ValueError):
        return None


# The first that fits tells what went wrong.
_NOTES: tuple[tuple[type[Exception], LinkNote], ...] = (
    (PrivateAddressError, LinkNote.PRIVATE),
    (TimeoutError, LinkNote.SLOW),
    (socket.gaierror, LinkNote.NO_HOST),
    (ssl.SSLError, LinkNote.CERTIFICATE),
    (OSError, LinkNote.REFUSED),
    (HTTPException, LinkNote.NOT_HTTP),
    # An address that no machine can read, also one that a redirect names.
    (ValueError, LinkNote.NOT_HTTP),
)
_PROBLEMS = tuple(kind for kind, _note in _NOTES)


def _note_of(problem: Exception) -> LinkNote:
    return next(note for kind, note in _NOTES if isinstance(problem, kind))
