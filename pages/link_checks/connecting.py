"""A connection to addresses that were looked at before, and to no others."""

import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from http.client import HTTPConnection, HTTPSConnection
from threading import Event, Timer
from typing import Any

import certifi


class PlainConnection(HTTPConnection):
    """HTTP to one of `addresses`, whatever the name of the host says by now."""

    def __init__(self, *args: Any, addresses: list[str], **kwargs: Any) -> None:
        """Take the addresses that a guard let pass."""
        super().__init__(*args, **kwargs)
        self.addresses = addresses

    def connect(self) -> None:
        """Connect to the first address that lets us."""
        self.sock = connect_to_one(self.addresses, self.port, self.timeout)


class SecureConnection(HTTPSConnection):
    """The same with a certificate, which has to be that of the host's name."""

    def __init__(self, *args: Any, addresses: list[str], **kwargs: Any) -> None:
        """Take the addresses that a guard let pass."""
        super().__init__(*args, **kwargs)
        self.addresses = addresses

    def connect(self) -> None:
        """Connect to the first address that lets us, and shake hands."""
        plain = connect_to_one(self.addresses, self.port, self.timeout)
        # Kept before the handshake, so that the deadline can end that as well.
        self.sock = trust().wrap_socket(
            plain, server_hostname=self.host, do_handshake_on_connect=False
        )
        self.sock.do_handshake()


def connect_to_one(
    addresses: list[str], port: int, timeout: float | None
) -> socket.socket:
    """Return a socket to the first of `addresses` that answers.

    Raises the `OSError` of the last one.
    """
    for address in addresses[:-1]:
        try:
            return socket.create_connection((address, port), timeout)
        except OSError:
            continue
    return socket.create_connection((addresses[-1], port), timeout)


@cache
def trust() -> ssl.SSLContext:
    """Return whom we trust: what browsers trust, wherever this runs."""
    return ssl.create_default_context(cafile=certifi.where())


@contextmanager
def deadline(connection: HTTPConnection, seconds: float) -> Iterator[Event]:
    """End a connection after `seconds`, even while it sends a byte now and then.

    The event tells whether that happened.
    """
    over = Event()

    def end() -> None:
        over.set()
        if connection.sock:
            # That of the socket itself: an encrypted one would take leave first.
            socket.socket.shutdown(connection.sock, socket.SHUT_RDWR)

    timer = Timer(seconds, end)
    timer.daemon = True
    timer.start()
    try:
        yield over
    finally:
        timer.cancel()
        connection.close()
