from typing import Any

from .references import PageKey

CAMPAIGN = "When we can talk"


def campaign_links() -> list[dict[str, Any]]:
    """Return the links of the demo: one from a poster, one from a cinema."""
    return [
        {
            "word": "poster",
            "page": PageKey("article"),
            "source": "Poster",
            "medium": "Print",
            "campaign": CAMPAIGN,
        },
        {
            "word": "cinema",
            "page": PageKey("film"),
            "source": "Partner",
            "medium": "QR code",
            "campaign": CAMPAIGN,
        },
    ]
