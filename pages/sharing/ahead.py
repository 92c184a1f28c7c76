"""Pages that a browser fetches before anybody asked to see them."""

from django.http import HttpRequest

# Sec-Purpose is the standard (Fetch, Speculation Rules); the others are its elders.
HEADERS = ("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz")
PURPOSES = ("prefetch", "prerender", "preview")


def is_fetched_ahead(request: HttpRequest) -> bool:
    """Tell whether a browser says that it prefetches, prerenders or previews."""
    told = " ".join(request.headers.get(name, "") for name in HEADERS).lower()
    return any(purpose in told for purpose in PURPOSES)
