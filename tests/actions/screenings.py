"""Makes screenings for tests, published as an editor would publish them."""

from datetime import date, time
from typing import Any

from actions.models import FilmCampaignPage, ScreeningPage


def publish_screening(slug: str = "evening", **values: Any) -> ScreeningPage:
    """Publish a screening: without `values`, on a Friday evening in Melbourne."""
    defaults: dict[str, Any] = {
        "title": slug.replace("-", " ").capitalize(),
        "date": date(2026, 12, 4),
        "start_time": time(19),
        "end_time": time(21, 30),
        "time_zone": "Australia/Melbourne",
        "venue": "A hall",
        "address": "1 Street",
        "suburb": "Ballarat",
        "state": "vic",
    }
    page = ScreeningPage(slug=slug, live=False, **(defaults | values))
    film().add_child(instance=page)
    publish(page)
    return page


def publish(page: ScreeningPage) -> None:
    """Publish what a test changed."""
    page.full_clean()
    page.save_revision().publish()
    page.refresh_from_db()


def film() -> FilmCampaignPage:
    """Return the film of the demo."""
    return FilmCampaignPage.objects.get()
