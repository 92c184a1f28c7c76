"""How services that make previews read a page, each in its own way.

Written after what they document, and after Mastodon's source. Each reader takes the
HTML and returns title, description and the address of the picture.
"""

from collections.abc import Callable

from html5lib import HTMLParser

from tests.structured_data import blocks_of

Read = tuple[str, str, str]

AGENTS = {
    "facebook": "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
    "x": "Twitterbot/1.0",
    "whatsapp": "WhatsApp/2.23.20.0 A",
    "signal": "WhatsApp/2",
    "linkedin": "LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)",
    "mastodon": "Mastodon/4.3.0 (http.rb/5.2.0; +https://mastodon.example/)",
    "slack": "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
    "discord": "Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)",
    "bluesky": "Mozilla/5.0 (compatible; Bluesky Cardyb/1.1; +mailto:support@bsky.app)",
}


def head_of(html: str) -> dict[str, str]:
    """Return the tags of a head: property or name to content, canonical, title."""
    tree = HTMLParser(namespaceHTMLElements=False).parse(html)
    found = {}
    for tag in tree.iter("meta"):
        name = tag.get("property") or tag.get("name")
        if name:
            found.setdefault(name, tag.get("content") or "")
    for tag in tree.iter("link"):
        if tag.get("rel") == "canonical":
            found["canonical"] = tag.get("href") or ""
    title = tree.find(".//title")
    return found | {"<title>": "" if title is None else (title.text or "").strip()}


def first(head: dict[str, str], *names: str) -> str:
    """Return the first of these that the head has."""
    return next((head[name] for name in names if head.get(name)), "")


def open_graph(html: str) -> Read:
    """Read as Facebook, WhatsApp, Signal, LinkedIn, Slack and Discord do."""
    head = head_of(html)
    return (
        first(head, "og:title", "twitter:title", "<title>"),
        first(head, "og:description", "twitter:description", "description"),
        first(head, "og:image", "twitter:image"),
    )


def x(html: str) -> Read:
    """Read as X does: its own names first."""
    head = head_of(html)
    return (
        first(head, "twitter:title", "og:title", "<title>"),
        first(head, "twitter:description", "og:description", "description"),
        first(head, "twitter:image", "og:image"),
    )


def mastodon(html: str) -> Read:
    """Read as Mastodon does: the first article or page in JSON-LD wins."""
    head = head_of(html)
    kinds = {"NewsArticle", "WebPage"}
    data = next((b for b in blocks_of(html) if b.get("@type") in kinds), {})
    return (
        data.get("headline") or first(head, "og:title", "<title>"),
        data.get("description") or first(head, "og:description", "description"),
        first(head, "og:image"),
    )


READERS: dict[str, Callable[[str], Read]] = {
    name: {"x": x, "mastodon": mastodon}.get(name, open_graph) for name in AGENTS
}


def preview_read_by(reader: str, html: str) -> Read:
    """Return title, description and picture as that service would show them."""
    return READERS[reader](html)
