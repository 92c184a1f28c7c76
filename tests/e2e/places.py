"""What the browser visits: every page of tests/routes.py, and what is planted here."""

from dataclasses import dataclass

from tests.routes import PAGES

HOME = PAGES["home"].path
ARTICLE = PAGES["article"].path
HELP = PAGES["help"].path
FILM = PAGES["film"].path
# Planted by prepare.py: shared with a password, and free for an editor to change.
PROTECTED = "/for-partners/"
PASSWORD = "open, please"
WORKPIECE = "/articles/workpiece/"
# A page with a video of another host, and the address that asks before it plays.
HOSTED = "/articles/with-a-trailer/"
HOSTED_VIDEO = "/watch/2/"

DESTINATION = "https://www.bom.gov.au/"


@dataclass(frozen=True)
class Place:
    """A page, and what is particular about it."""

    name: str
    path: str
    status: int = 200
    # Seen only by people who signed in.
    is_for_staff: bool = False
    # Sends something back, which is the only reason for a cookie.
    has_form: bool = False


# One of each kind.
KINDS = (
    *(Place(name, route.path, route.status) for name, route in PAGES.items()),
    Place("password", PROTECTED, has_form=True),
)
# What readers see.
READERS_PLACES = (
    *KINDS,
    Place("exit-help", "/exit-help/"),
    Place("language-guide", "/language-guide/"),
)
STYLEGUIDE = Place("styleguide", "/styleguide/", is_for_staff=True)
