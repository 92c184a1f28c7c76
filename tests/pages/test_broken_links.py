"""Broken links as editors see them: the report, and hints after publishing."""

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page
from wagtail.rich_text import RichText

from pages.gate import hints_for
from pages.link_checks.collecting import place_of
from pages.models import ArticlePage, LinkCheck, LinkPlace, StandardPage
from tests.factories import make_claim
from tests.pages.test_reports import as_somebody, cost_of, table_of

pytestmark = pytest.mark.django_db

REPORT = "broken_link_report"


def about() -> StandardPage:
    return StandardPage.objects.get(slug="about")


def make(number: int = 0, **values: Any) -> LinkCheck:
    defaults = {"state": "broken", "status": 404, "failing_since": timezone.now()}
    address = f"https://broken.example/{number}"
    link = LinkCheck.objects.create(address=address, **(defaults | values))
    pages: list[Any] = [about(), ArticlePage.objects.get(), make_claim(str(number))]
    for page in pages[: 1 + number % 3]:
        LinkPlace.objects.create(
            link=link,
            content_type_id=place_of(page).content_type,
            object_id=page.pk,
            name=str(page),
        )
    return link


def test_it_leads_to_the_forms_of_the_pages(admin: Client) -> None:
    link = make(2)
    page = BeautifulSoup(admin.get(reverse(REPORT)).content, "html.parser")
    table = page.select_one("table.listing")
    assert table
    hrefs = [str(a["href"]) for a in table.select("tbody a")]
    assert hrefs[0] == link.address
    assert reverse("wagtailadmin_pages:edit", args=[about().pk]) in hrefs
    assert any("/snippets/pages/claim/edit/" in href for href in hrefs)
    assert "Not found (404)" in table.get_text()


def test_what_is_fine_or_failed_once_is_not_broken(admin: Client) -> None:
    make(0, state="fine", status=200)
    make(1, state="unsure", status=500)
    html = admin.get(reverse(REPORT) + "?state=broken").content.decode()
    assert "No link is known to be broken" in html


def test_who_edits_nothing_is_refused(client: Client) -> None:
    path = reverse(REPORT)
    assert client.get(path).status_code == 302
    somebody = as_somebody()
    assert somebody.get(path).status_code == 302
    assert path not in somebody.get("/admin/").content.decode()


def test_an_editor_finds_it_in_the_menu() -> None:
    editor = as_somebody(group="Editors")
    assert reverse(REPORT) + "?state=broken" in editor.get("/admin/").content.decode()
    assert editor.get(reverse(REPORT)).status_code == 200


def test_it_can_be_taken_along(admin: Client) -> None:
    make(1)
    [row] = table_of(admin, reverse(REPORT) + "?export=csv")
    assert row["What it answered"] == "Not found (404)"
    assert about().title in row["On"]


def test_many_cost_no_more_than_few(admin: Client) -> None:
    for number in range(3):
        make(number)
    before = cost_of(admin, reverse(REPORT))
    for number in range(3, 20):
        make(number)
    assert cost_of(admin, reverse(REPORT)) == before


def test_a_mended_page_is_off_the_report_at_once() -> None:
    link = make()
    page = about()
    page.body = [("rich_text", RichText(f'<a href="{link.address}">x</a>'))]
    page.save_revision().publish()
    assert LinkCheck.objects.broken().exists()
    page.body = []
    page.save_revision().publish()
    assert not LinkCheck.objects.broken().exists()


def test_a_page_that_is_gone_is_off_the_report() -> None:
    make()
    Page.objects.get(pk=about().pk).specific.delete()
    assert not LinkCheck.objects.broken().exists()


def test_whoever_publishes_it_is_told() -> None:
    link = make()
    page = about()
    page.body = [("rich_text", RichText(f'<a href="{link.address}">x</a>'))]
    [hint] = hints_for(page)
    assert link.address in hint.message
    page.save_revision().publish()


def test_the_check_of_all_pages_names_it_and_does_not_fail(
    capsys: pytest.CaptureFixture[str],
) -> None:
    link = make()
    page = about()
    page.body = [("rich_text", RichText(f'<a href="{link.address}">x</a>'))]
    page.save_revision().publish()
    call_command("audit_content")
    told = capsys.readouterr().out
    assert link.address in told
    assert ", 0 to be refused." in told
