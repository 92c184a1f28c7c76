"""How examples point at things that exist only once a site has been seeded.

A page and an image have no primary key before they are saved, so an example names them
by key and the seeding puts the saved object in its place. Inside rich text the same
is written `<a href="page:help">`.
"""

from dataclasses import dataclass

Value = dict[str, object]
Stream = list[tuple[str, object]]

ACCCE_SITE = "https://www.accce.gov.au/"
ACCCE_REPORT = "https://www.accce.gov.au/report"
ACCCE_STATISTICS = (
    "https://www.accce.gov.au/resources/research-and-statistics/statistics"
)
ACCCE_TRACE_AN_OBJECT = (
    "https://www.accce.gov.au/what-we-do/stop-child-abuse-trace-object/"
    "about-trace-object"
)
EUROPOL_TRACE_AN_OBJECT = "https://www.europol.europa.eu/stopchildabuse"
FILM_SITE = "https://childreninthepictures.org/"
ESAFETY_REPORT = "https://www.esafety.gov.au/report"
THINKUKNOW_SITE = "https://www.thinkuknow.org.au/"
CHILD_SAFETY_SITE = "https://www.childsafety.gov.au/"


@dataclass(frozen=True)
class PageKey:
    """A page of the demonstration site, or the page of a service by its slug."""

    key: str


@dataclass(frozen=True)
class ImageKey:
    """A picture of the demonstration site."""

    key: str


@dataclass(frozen=True)
class ClaimKey:
    """A figure of the ledger."""

    key: str


@dataclass(frozen=True)
class VideoKey:
    """A video of the demonstration site."""

    key: str


def to_page(key: str, text: str = "") -> Value:
    """Return a link to a page of this site; without text it shows the page's title."""
    return {"text": text, "page": PageKey(key), "url": ""}


def to_web(url: str, text: str) -> Value:
    """Return a link to an https address on another site."""
    return {"text": text, "page": None, "url": url}


def no_link() -> Value:
    """Return the value of a link that an editor left empty."""
    return {"text": "", "page": None, "url": ""}
