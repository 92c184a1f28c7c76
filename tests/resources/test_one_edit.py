"""One edit changes a number everywhere; a pocket sheet stays small."""

import pytest
from django.http import HttpResponse
from django.test import Client

from resources.models import ResourcePage
from tests.actions.packs import text_of
from tests.factories import publish_change, write_number
from tests.routes import OTHERS, PAGES, STATES
from tests.structured_data import block_of

pytestmark = pytest.mark.django_db

OLD, NEW = ("13 11 14", "131114"), ("13 99 98", "139998")
# What stays without the number, because it says nothing of services.
SILENT = {
    *("sitemap", "robots", "health", "ready", "leave", "styleguide", "sign-in"),
    *("redirect", "register-schema", "code", "campaign-link"),
}
PATHS = [
    route.path
    for name, route in (PAGES | STATES | OTHERS).items()
    if name not in SILENT
]


def words(response: HttpResponse) -> str:
    """Return what stands in an answer, also where it is printed or folded."""
    if response["Content-Type"] == "application/pdf":
        return text_of(response.content)
    return response.content.decode().replace("\r\n ", "")


def crawl(client: Client) -> dict[str, str]:
    """Return what a reader gets at each address."""
    return {path: words(client.get(path)) for path in PATHS}


def test_one_edit_changes_the_number_everywhere(client: Client) -> None:
    before = crawl(client)
    for path, text in before.items():
        assert any(number in text for number in OLD), path
    lifeline = ResourcePage.objects.get(slug="lifeline")
    write_number(lifeline, "phone", "13 99 98")
    publish_change(lifeline)
    after = crawl(client)
    for path, text in after.items():
        assert any(number in text for number in NEW), path
        # The number for text messages ends with the same digits, and stays.
        text = text.replace("0477 13 11 14", "").replace("0477131114", "")
        text = text.replace("+61477131114", "")
        assert not any(number in text for number in OLD), path


def test_the_pocket_page_is_small(client: Client) -> None:
    assert len(client.get("/help/pocket/").content) <= 14 * 1024


def test_structured_data_is_data_and_tells_the_same(client: Client) -> None:
    html = client.get("/help/lifeline/").content.decode()
    service = block_of(html, "Organization")
    numbers = [contact.get("telephone") for contact in service["contactPoint"]]
    assert "13 11 14" in numbers
    assert "lastReviewed" not in service["subjectOf"]


def test_a_name_cannot_break_out_of_the_data(client: Client) -> None:
    lifeline = ResourcePage.objects.get(slug="lifeline")
    lifeline.summary = "</script><script>alert(1)</script>"
    publish_change(lifeline)
    html = client.get("/help/lifeline/").content.decode()
    assert "<script>alert" not in html
