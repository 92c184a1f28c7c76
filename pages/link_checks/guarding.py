"""Which machines may be asked: those of the public internet, no other."""

import socket
from collections.abc import Callable
from ipaddress import IPv6Address, IPv6Network, ip_address

# Addresses of version 6 that lead to one of version 4.
TRANSLATED = IPv6Network("64:ff9b::/96")

# Takes a host and a port, returns addresses to connect to.
Guard = Callable[[str, int], list[str]]


class PrivateAddressError(Exception):
    """A name that leads into a private network, or back to this machine."""


def public_addresses(host: str, port: int) -> list[str]:
    """Return the addresses of `host`; whoever connects must use these and no others.

    A name may lead elsewhere when it is asked for again. Raises `PrivateAddressError`
    as soon as one of them is not public, and `OSError` when there is none.
    """
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    addresses = list(dict.fromkeys(str(info[4][0]) for info in found))
    if not all(map(is_public, addresses)):
        raise PrivateAddressError(host)
    return addresses


def is_public(text: str) -> bool:
    """Tell whether an address belongs to the public internet."""
    address = ip_address(text.partition("%")[0])
    if isinstance(address, IPv6Address) and (
        address.ipv4_mapped
        or address.sixtofour
        or address.teredo
        or address in TRANSLATED
    ):
        return False
    return address.is_global and not (
        address.is_multicast or address.is_reserved or address.is_unspecified
    )
