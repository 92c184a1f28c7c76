"""What tells one reader from another, for a day at most: never who they are."""

import hmac
from datetime import datetime, time, timedelta
from hashlib import sha256
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

from django.conf import settings
from django.http import HttpRequest
from django.utils import timezone

# Bits of an address that are looked at: the neighbourhood, not the house.
PREFIX = {4: 24, 6: 48}


def seconds_left_today() -> int:
    """Return the seconds until midnight in the site's time zone, at least one."""
    now = timezone.localtime()
    tomorrow = datetime.combine(now.date() + timedelta(days=1), time.min)
    midnight = timezone.make_aware(tomorrow)
    return max(int(midnight.timestamp() - now.timestamp()), 1)


def network_of(request: HttpRequest) -> str:
    """Return the network that a request came from, such as `192.0.2.0/24`.

    Behind a trusted proxy it is the address that the proxy saw, the last one that
    `X-Forwarded-For` names; without one, a reader could write anything there, so it
    is not read. Empty when there is no address, and then all such readers are one.
    """
    source: str = request.META.get("REMOTE_ADDR", "")
    if settings.TRUST_PROXY:
        forwarded: str = request.META.get("HTTP_X_FORWARDED_FOR", "")
        source = forwarded.rpartition(",")[2].strip() or source
    address = _address(source)
    if address is None:
        return ""
    return str(ip_network((address, PREFIX[address.version]), strict=False))


def _address(text: str) -> IPv4Address | IPv6Address | None:
    """Return the address in `text`, which some proxies write with a port."""
    bare = text.partition("]")[0].removeprefix("[")
    if bare.count(":") == 1:
        bare = bare.partition(":")[0]
    try:
        # A zone, as in fe80::1%eth0, is of no use here and could be of any length.
        address = ip_address(bare.partition("%")[0])
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address


def name_for(key: bytes, *parts: str) -> str:
    """Return the name under which something is kept, made with the key of the day."""
    return hmac.new(key, "\0".join(parts).encode(errors="replace"), sha256).hexdigest()
