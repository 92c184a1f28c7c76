"""What to make of a way of contact as it was written down."""

from functools import lru_cache
from urllib.parse import urlsplit

from resources import numbers
from resources.choices import NUMBERS, Kind


def contact_href(kind: str, value: str) -> str:
    """Return the address that dials, writes or opens."""
    match kind:
        case Kind.SMS:
            return numbers.sms_uri(value)
        case _ if kind in NUMBERS:
            return numbers.tel_uri(value)
        case Kind.EMAIL:
            return f"mailto:{value}"
    return value


def contact_text(kind: str, value: str) -> str:
    """Return what the reader sees: a web address without its scheme."""
    if kind in NUMBERS or kind == Kind.EMAIL:
        return value
    return value.removeprefix("https://").removeprefix("www.").rstrip("/")


def contact_name(kind: str, label: str) -> tuple[str, str]:
    """Return what tells a way of contact from the others of its service.

    It stays the same when the number changes.
    """
    return kind, label.strip().lower()


# Reading a number takes the library a moment, and the same ones are asked for often.
@lru_cache(maxsize=16_384)
def contact_key(kind: str, value: str, country: str) -> str:
    """Return what identifies a contact however it is written.

    A full number is the same with and without the prefix of its country; a short one,
    such as 000, is its digits; the rest are addresses.
    """
    if kind in NUMBERS:
        return numbers.e164(value, country) or numbers.dialled(value)
    if kind == Kind.EMAIL:
        return value.lower()
    address = urlsplit(value)
    return address._replace(netloc=address.netloc.lower()).geturl().rstrip("/")
