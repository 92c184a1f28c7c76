"""One table says what each page of the demo tells, to whichever service asks.

`previews.csv` is written by hand, or taken over after it was read: these are the words
that stand in somebody's chat.
"""

import csv
from pathlib import Path

import pytest
from django.test import Client

from pages.sharing.cards import published_pages
from tests.services import AGENTS, preview_read_by

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

TABLE = Path(__file__).with_name("previews.csv")
NOTE = "Content note: Child abuse themes. "


def expected() -> dict[str, tuple[str, str]]:
    """Return title and description of each page, by its path."""
    with TABLE.open(newline="") as file:
        rows = csv.DictReader(file)
        return {r["path"]: (r["title"], NOTE + r["description"]) for r in rows}


def test_the_table_has_every_page() -> None:
    assert [page.url for page in published_pages()] == list(expected())


@pytest.mark.parametrize("service", AGENTS)
def test_each_service_is_told_what_the_table_says(client: Client, service: str) -> None:
    cards = set()
    for path, words in expected().items():
        response = client.get(path, headers={"User-Agent": AGENTS[service]})
        assert response.status_code == 200, path
        title, description, image = preview_read_by(service, response.content.decode())
        assert (title, description) == words, path
        assert image.startswith("https://testserver/media/cards/"), path
        cards.add(image)
    for image in cards:
        card = client.get(image, headers={"User-Agent": AGENTS[service]})
        assert card["Content-Type"] == "image/jpeg"
        assert len(card.getvalue()) <= 300_000
