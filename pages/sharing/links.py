"""Addresses at which other places take a link: plain, and without a trace of ours.

Each place documents its own; none of them is asked anything before a reader goes there.
"""

from dataclasses import dataclass
from urllib.parse import quote, urlencode

# A link to another place tells it nothing of us, and vouches for nothing there.
REL = "noopener noreferrer nofollow"


@dataclass(frozen=True)
class Place:
    """Another website that takes a link. `name` is its own, and not translated."""

    name: str
    href: str
    rel: str = REL


def _ask(base: str, **values: str) -> str:
    # Some places show the plus sign of a form, so a space is %20.
    return f"{base}?{urlencode(values, quote_via=quote, safe='')}"


def places(
    *, address: str, title: str, message: str, post: str, lead: str
) -> list[Place]:
    """Return the places in the order of the list.

    `message` is for one person, `post` for everybody, `lead` is the same without the
    address, and `title` stands by itself.
    """
    return [
        Place(
            "Facebook", _ask("https://www.facebook.com/sharer/sharer.php", u=address)
        ),
        Place("WhatsApp", _ask("https://wa.me/", text=message)),
        Place(
            "LinkedIn",
            _ask("https://www.linkedin.com/sharing/share-offsite/", url=address),
        ),
        Place("Bluesky", _ask("https://bsky.app/intent/compose", text=post)),
        Place(
            "Threads",
            _ask("https://www.threads.com/intent/post", text=lead, url=address),
        ),
        Place(
            "Reddit", _ask("https://www.reddit.com/submit", url=address, title=title)
        ),
        Place("X", _ask("https://x.com/intent/post", text=post)),
    ]


def mastodon(server: str, post: str) -> Place:
    """Return the place on a Mastodon `server`, a host name that was checked."""
    return Place(server, _ask(f"https://{server}/share", text=post))


def email(subject: str, body: str) -> str:
    """Return the address that opens an e-mail to nobody in particular."""
    # In e-mail a line ends with both characters.
    lines = body.replace("\n", "\r\n")
    return f"mailto:?subject={quote(subject, safe='')}&body={quote(lines, safe='')}"


def text_message(body: str) -> str:
    """Return the address that opens a text message to nobody in particular."""
    # With both signs, as phones of different makes read one of them.
    return f"sms:?&body={quote(body, safe='')}"
