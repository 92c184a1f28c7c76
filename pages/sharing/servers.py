"""The name of a Mastodon server, out of what people paste."""

import re

import idna
from django.core.exceptions import ValidationError
from django.core.validators import DomainNameValidator
from django.utils.translation import gettext_lazy as _

# A name; a handle with one; an address out of a browser, whose path is let go of.
SHAPES = [
    re.compile(rf"{shape}/?", re.IGNORECASE)
    for shape in (
        r"(?P<host>[^\s/@:?#\\]+)(?:/@[\w.-]+)?",
        r"@?[\w.-]+@(?P<host>[^\s/@:?#\\]+)",
        r"https?://(?P<host>[^\s/@:?#\\]+)(?:/[\w@./-]*)?",
    )
]
# Names that never lead to a public server (RFC 6761, 6762 and 9476).
NOT_PUBLIC = {"alt", "example", "internal", "invalid", "local", "localhost", "test"}

is_domain_name = DomainNameValidator(accept_idna=False)


def server_name(typed: str) -> str:
    """Return the host name in `typed`, as browsers ask for it: aus.social.

    Raises `ValidationError` for all else, such as a port or the number of a machine.
    """
    found = next(filter(None, (shape.fullmatch(typed) for shape in SHAPES)), None)
    try:
        if found is None:
            raise ValidationError("")
        host = idna.encode(found["host"].rstrip("."), uts46=True).decode()
        is_domain_name(host)
    except (idna.IDNAError, ValidationError) as error:
        raise ValidationError(NOT_A_SERVER) from error
    if not _is_public(host):
        raise ValidationError(NOT_A_SERVER)
    return host


def _is_public(host: str) -> bool:
    """Tell whether its last part can be one of the public net.

    Those have no digits, except in other alphabets; 0x1 would be the number of a
    machine to browsers.
    """
    last = host.rpartition(".")[2]
    return last not in NOT_PUBLIC and (last.isalpha() or last.startswith("xn--"))


NOT_A_SERVER = _(
    "We could not find the name of a server in this. It is what follows the last @ of "
    "your name there, for example aus.social."
)
