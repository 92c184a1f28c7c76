"""What every response says about itself: security headers and cache lifetimes.

Plain data, per kind of response; `middleware.ResponsePolicyMiddleware` applies it.
The directives aim at 150 points of the MDN HTTP Observatory and at a stricter rule
of our own: one policy, no inline code, nothing from another host.
"""

import re
from enum import StrEnum

from csp.constants import NONE, SELF, UNSAFE_INLINE

TWO_YEARS = 63_072_000


class Kind(StrEnum):
    """The kinds of response that are treated differently."""

    PUBLIC = "public"  # what a reader sees
    FORM = "form"  # a public page with a form, such as the one asking for a password
    EDITOR = "editor"  # the same page for somebody signed in, or as a preview
    ADMIN = "admin"
    PLAYER = "player"  # a public page with the player of a host that a reader chose
    CARD = "card"  # the picture of a shared link, which other sites show
    DOCUMENT = "document"  # an uploaded file: opened nowhere, only downloaded


# Where the admin answers with a page as its readers see it: previews of pages and
# blocks, drafts, old revisions, and the same for snippets and settings.
PREVIEW = re.compile(
    r"""^/admin/(
      pages/add/[^/]+/[^/]+/\d+/preview
    | pages/\d+/(edit/preview | view_draft | revisions/\d+/view)
    | pages/workflow/preview/\d+/\d+
    | block-preview
    | settings/[^/]+/[^/]+/\d+/preview
    | snippets/[^/]+/[^/]+/preview(/[^/]+)?
    | snippets/[^/]+/[^/]+/history/[^/]+/revisions/\d+/view
    | snippets/[^/]+/[^/]+/workflow/preview/[^/]+/\d+
    )/$""",
    re.VERBOSE,
)

PATHS = (
    (PREVIEW, Kind.EDITOR),
    (re.compile(r"^/admin/"), Kind.ADMIN),
    (re.compile(r"^/styleguide/"), Kind.EDITOR),
    (re.compile(r"^/documents/"), Kind.DOCUMENT),
    (re.compile(r"^/media/cards/|^/static/img/(share|quiet)\b"), Kind.CARD),
)

PUBLIC_CSP: dict[str, object] = {
    "default-src": [NONE],
    "script-src": [SELF],
    "style-src": [SELF],
    "img-src": [SELF],
    "font-src": [SELF],
    "connect-src": [SELF],
    "media-src": [SELF],
    "manifest-src": [SELF],
    "form-action": [SELF],
    "base-uri": [NONE],
    "object-src": [NONE],
    "frame-ancestors": [NONE],
}


def public_csp(*, https: bool) -> dict[str, object]:
    """Return the policy of public pages, which asks for HTTPS where there is any."""
    return PUBLIC_CSP | {"upgrade-insecure-requests": https}


# Only what differs from PUBLIC_CSP. How the admin does without inline scripts is told
# in admin_csp.py.
CSP_CHANGES: dict[Kind, dict[str, object]] = {
    Kind.PUBLIC: {},
    Kind.FORM: {},
    Kind.PLAYER: {},  # and the one host in question: `player_csp`
    # The editor shows previews in frames.
    Kind.EDITOR: {"frame-ancestors": [SELF]},
    Kind.ADMIN: {
        # The rich text editor writes <style> elements, and reads what is bold or
        # italic in pasted text from its style attributes.
        "style-src-elem": [SELF, UNSAFE_INLINE],
        "style-src-attr": [UNSAFE_INLINE],
        # Uploads are shown before they are sent; the list of known tags has an empty
        # picture in its stylesheet.
        "img-src": [SELF, "blob:", "data:"],
        "frame-src": [SELF],
        "frame-ancestors": [SELF],
    },
    Kind.CARD: {},
    # What is inside an upload may do nothing, not even what our own pages may.
    Kind.DOCUMENT: {**{name: [NONE] for name in PUBLIC_CSP}, "sandbox": [""]},
}


def player_csp(origin: str) -> dict[str, object]:
    """Return what changes for a page with the player that `origin` serves."""
    return CSP_CHANGES[Kind.PLAYER] | {"frame-src": [origin]}


ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cross-Origin-Resource-Policy": "same-origin",
}

# Under `no-referrer` a browser sends `Origin: null` with a form and Django's
# protection against forged requests refuses it; pages with forms send the origin.
HEADERS: dict[Kind, dict[str, str]] = {
    Kind.PUBLIC: {"X-Frame-Options": "DENY", "Referrer-Policy": "no-referrer"},
    Kind.FORM: {"X-Frame-Options": "DENY", "Referrer-Policy": "same-origin"},
    # A page that requires everything to agree to be embedded cannot hold a player.
    Kind.PLAYER: {
        "X-Frame-Options": "DENY",
        "Referrer-Policy": "no-referrer",
        "Cross-Origin-Embedder-Policy": "unsafe-none",
    },
    Kind.EDITOR: {"X-Frame-Options": "SAMEORIGIN", "Referrer-Policy": "same-origin"},
    Kind.ADMIN: {"X-Frame-Options": "SAMEORIGIN", "Referrer-Policy": "same-origin"},
    Kind.CARD: {
        "X-Frame-Options": "DENY",
        "Referrer-Policy": "no-referrer",
        "Cross-Origin-Resource-Policy": "cross-origin",
    },
    Kind.DOCUMENT: {"X-Frame-Options": "DENY", "Referrer-Policy": "no-referrer"},
}

NO_STORE = "private, no-store"

# A page may be a minute old, and a day old while the site is down: help stays up.
PUBLIC_PAGE = "public, max-age=60, stale-while-revalidate=60, stale-if-error=86400"
PUBLIC_REDIRECT = "public, max-age=60"
PUBLIC_MISSING = "public, max-age=10"
PUBLIC_CARD = "public, max-age=31536000, immutable"
PUBLIC_IMAGE = "public, max-age=3600"
# Until this long ago, a page may have shown a video that is no longer public.
PUBLIC_VIDEO = "public, max-age=3600"


def cache_control(kind: Kind, status: int) -> str:
    """Return the Cache-Control value for a response that names none itself."""
    if kind is Kind.CARD and status == 404:
        return PUBLIC_MISSING
    if kind is not Kind.PUBLIC:
        return NO_STORE
    if status in {200, 304}:
        return PUBLIC_PAGE
    if status in {301, 302, 308}:
        return PUBLIC_REDIRECT
    if status in {404, 410}:
        return PUBLIC_MISSING
    return NO_STORE


PERMISSIONS_POLICY: dict[str, list[str]] = {
    **{
        feature: []
        for feature in (
            "accelerometer",
            "autoplay",
            "browsing-topics",
            "camera",
            "clipboard-read",
            "compute-pressure",
            "display-capture",
            "encrypted-media",
            "gamepad",
            "geolocation",
            "gyroscope",
            "hid",
            "identity-credentials-get",
            "idle-detection",
            "interest-cohort",
            "keyboard-map",
            "local-fonts",
            "magnetometer",
            "microphone",
            "midi",
            "otp-credentials",
            "payment",
            "picture-in-picture",
            "publickey-credentials-create",
            "publickey-credentials-get",
            "screen-wake-lock",
            "serial",
            "storage-access",
            "sync-xhr",
            "usb",
            "window-management",
            "xr-spatial-tracking",
        )
    },
    # Somebody who sees little makes our own videos as large as the screen.
    "fullscreen": ["self"],
    "web-share": ["self"],
}

# What a player may do; a page can hand on only what it may do itself.
FOR_PLAYERS = ("encrypted-media", "fullscreen", "picture-in-picture")


def player_permissions(origin: str) -> dict[str, list[str]]:
    """Return the permissions of a page with the player that `origin` serves."""
    return PERMISSIONS_POLICY | {name: ["self", origin] for name in FOR_PLAYERS}
