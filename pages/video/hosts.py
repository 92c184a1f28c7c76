"""The hosts whose players we can show, and how their addresses are written."""

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit


@dataclass(frozen=True)
class Host:
    """A site that plays videos in a frame of other sites.

    `owner` is who a reader deals with; `origin` serves the player and is all that our
    policy lets in. `player` and `page` are addresses with the place of the id.
    """

    name: str
    owner: str
    origin: str
    player: str
    page: str

    @property
    def domain(self) -> str:
        """The host that a browser contacts, as a reader is told."""
        return self.origin.removeprefix("https://")


YOUTUBE = Host(
    name="YouTube",
    owner="Google",
    origin="https://www.youtube-nocookie.com",
    player="https://www.youtube-nocookie.com/embed/{id}",
    page="https://www.youtube.com/watch?v={id}",
)
VIMEO = Host(
    name="Vimeo",
    owner="Vimeo",
    origin="https://player.vimeo.com",
    player="https://player.vimeo.com/video/{id}?dnt=1",
    page="https://vimeo.com/{id}",
)

YOUTUBE_SITES = {"youtube.com", "m.youtube.com", "youtube-nocookie.com"}
YOUTUBE_ID = re.compile(r"[A-Za-z0-9_-]{11}", re.ASCII)
YOUTUBE_PATH = re.compile(r"/(?:embed|shorts|live)/([^/]+)/?")
VIMEO_PATH = re.compile(r"(?:/video)?/(\d{1,12})(?:/([0-9a-f]{6,20}))?/?", re.ASCII)


@dataclass(frozen=True)
class HostedVideo:
    """A video at a host. `key` opens one that is not listed there (Vimeo only)."""

    host: Host
    id: str
    key: str = ""

    @property
    def player_url(self) -> str:
        """The address of the player, to be put into a frame."""
        address = self.host.player.format(id=self.id)
        return f"{address}&h={self.key}" if self.key else address

    @property
    def page_url(self) -> str:
        """The address of the video's own page at the host."""
        address = self.host.page.format(id=self.id)
        return f"{address}/{self.key}" if self.key else address


def parse(address: str) -> HostedVideo | None:
    """Return the video at `address`; None when it is not one that we can play."""
    try:
        url = urlsplit(address.strip())
        site = (url.hostname or "").removeprefix("www.")
    except ValueError:
        return None
    if url.scheme not in {"http", "https"}:
        return None
    query = {name: values[0] for name, values in parse_qs(url.query).items()}
    if site == "youtu.be":
        return _youtube(url.path.strip("/"))
    if site in YOUTUBE_SITES:
        in_path = YOUTUBE_PATH.fullmatch(url.path)
        return _youtube(in_path[1] if in_path else query.get("v", ""))
    if site in {"vimeo.com", "player.vimeo.com"}:
        found = VIMEO_PATH.fullmatch(url.path)
        key = (found and found[2]) or query.get("h", "")
        is_key = re.fullmatch(r"[0-9a-f]{0,20}", key, re.ASCII)
        return HostedVideo(VIMEO, found[1], key) if found and is_key else None
    return None


def _youtube(name: str) -> HostedVideo | None:
    return HostedVideo(YOUTUBE, name) if YOUTUBE_ID.fullmatch(name) else None
