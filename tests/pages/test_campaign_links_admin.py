"""Campaign links in the admin: who may, what the report adds up to."""

import csv
import io
from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from pages.models import ArticlePage, CampaignLink, CampaignLinkVisits, LinkLabel
from tests.conftest import SecureClient

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

LIST = "/admin/snippets/pages/campaignlink/"
LABELS = "/admin/snippets/pages/linklabel/"
REPORT = "/admin/reports/campaign-links/"


def as_one_of(group: str | None) -> Client:
    user = get_user_model().objects.create_user("somebody", "", "a long pass phrase")
    if group:
        user.groups.add(Group.objects.get(name=group))
    client = SecureClient()
    client.force_login(user)
    return client


def values(**changed: object) -> dict[str, object]:
    labels = {
        kind: LinkLabel.objects.filter(kind=kind)[0].pk
        for kind in LinkLabel.Kind.values
    }
    return {
        "word": "leaflet",
        "page": ArticlePage.objects.get().pk,
        **labels,
        **changed,
    }


def add_visits(word: str, counts: dict[int, int]) -> None:
    link = CampaignLink.objects.get(word=word)
    for days_ago, count in counts.items():
        day = timezone.localdate() - timedelta(days=days_ago)
        CampaignLinkVisits.objects.create(link=link, day=day, count=count)


def test_an_editor_makes_a_link_and_a_reader_follows_it(client: Client) -> None:
    editor = as_one_of("Editors")
    assert editor.post(f"{LIST}add/", values()).status_code == 302
    assert client.get("/go/leaflet/").status_code == 303


@pytest.mark.parametrize("page", ["", "1", "999999"])
def test_a_link_leads_to_a_page_of_this_site_or_is_not_made(page: str) -> None:
    answer = as_one_of("Editors").post(f"{LIST}add/", values(page=page))
    assert answer.status_code == 200
    assert not CampaignLink.objects.filter(word="leaflet").exists()


def test_labels_are_kept_by_moderators() -> None:
    assert as_one_of("Editors").get(f"{LABELS}add/").status_code == 302
    get_user_model().objects.all().delete()
    assert as_one_of("Moderators").get(f"{LABELS}add/").status_code == 200


@pytest.mark.parametrize("path", [LIST, REPORT, f"{LIST}code/1/"])
def test_nobody_else_sees_them(client: Client, path: str) -> None:
    assert client.get(path).status_code in {302, 403}
    assert as_one_of(None).get(path).status_code in {302, 403}


def test_the_code_is_a_file_that_opens_the_link() -> None:
    link = CampaignLink.objects.get(word="poster")
    answer = as_one_of("Editors").get(link.square_code_url)
    assert answer["Content-Type"] == "image/svg+xml"
    assert answer["Content-Disposition"] == 'attachment; filename="go-poster.svg"'
    assert answer.content.startswith(b"<?xml")


def test_the_chart_shows_what_the_tables_add_up_to(admin: Client) -> None:
    add_visits("poster", {0: 3, 2: 5})
    add_visits("cinema", {2: 1})
    page = BeautifulSoup(admin.get(REPORT).content, "html.parser")
    told = [title.get_text() for title in page.select("svg[role=img] rect title")]
    drawn = [int(title.rpartition(": ")[2]) for title in told]
    # Thirty days, those without a visit too.
    assert len(drawn) == 30
    assert drawn[-3:] == [6, 0, 3]
    assert sum(drawn) == 9
    rows = [
        [cell.get_text(strip=True) for cell in row.select("th, td")]
        for row in page.select("table")[0].select("tbody tr, tfoot tr")
    ]
    assert rows == [["poster", "8"], ["cinema", "1"], ["Altogether", "9"]]


def test_the_table_can_be_taken_along(admin: Client) -> None:
    LinkLabel.objects.filter(name="Poster").update(name="=HYPERLINK(1)")
    add_visits("poster", {0: 3})
    answer = admin.get(f"{REPORT}?export=csv")
    text = b"".join(answer.streaming_content).decode("utf-8-sig")
    [row] = csv.DictReader(io.StringIO(text))
    assert row["Link"] == "poster"
    assert row["Visits"] == "3"
    assert not row["Source"].startswith("=")


def test_a_period_without_visits_says_so(admin: Client) -> None:
    html = admin.get(f"{REPORT}?day_from=2020-01-01&day_to=2020-01-03").content.decode()
    assert "No visits from 1 January 2020 to 3 January 2020" in html


def test_many_links_cost_no_more_queries_than_few(admin: Client) -> None:
    def cost(path: str) -> int:
        admin.get(path)
        with CaptureQueriesContext(connection) as captured:
            assert admin.get(path).status_code == 200
        return len(captured)

    add_visits("poster", {0: 1})
    add_visits("cinema", {0: 1})
    before = cost(LIST), cost(REPORT)
    link = CampaignLink.objects.get(word="poster")
    for number in range(18):
        link.pk, link.word = None, f"word-{number}"
        link.save()
        add_visits(link.word, {0: 2, 1: 3})
    assert (cost(LIST), cost(REPORT)) == before
