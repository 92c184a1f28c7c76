"""Reports for those who edit: what is heavy, what waits for a look."""

import csv
import io
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page, PageLogEntry

from pages.models import (
    ArticleIndexPage,
    ArticlePage,
    CampaignSettings,
    Claim,
    StandardPage,
)
from tests.conftest import SecureClient
from tests.factories import make_claim

pytestmark = pytest.mark.django_db

REPORTS = ["heavy_page_report", "review_report"]
HEAVY = "When we can talk [describes harm in detail]"
OWN = "Ask for Sam at the front desk, any day"


def heavy() -> ArticlePage:
    return ArticlePage.objects.get(slug="when-we-can-talk")


def passage(intensity: str) -> tuple[str, dict[str, Any]]:
    value = {"intensity": intensity, "summary": "What is inside", "body": []}
    return "sensitive_passage", value


def add_articles(number: int) -> None:
    parent = ArticleIndexPage.objects.get()
    for count in range(number):
        page = ArticlePage(
            title=f"Article {count}", summary="x", short_version="<p>x</p>"
        )
        page.body = [passage("2")]
        parent.add_child(instance=page)


def cost_of(client: Client, path: str) -> int:
    client.get(path)
    with CaptureQueriesContext(connection) as captured:
        assert client.get(path).status_code == 200
    return len(captured)


def as_somebody(*permissions: str, group: str = "") -> Client:
    user = get_user_model().objects.create_user("somebody", "", "a long pass phrase")
    if group:
        user.groups.add(Group.objects.get(name=group))
    names = ("access_admin", *permissions)
    user.user_permissions.set(Permission.objects.filter(codename__in=names))
    client = SecureClient()
    client.force_login(user)
    return client


def rows_of(client: Client, path: str) -> list[list[str]]:
    page = BeautifulSoup(client.get(path).content, "html.parser")
    rows = page.select("table.listing tbody tr")
    return [[c.get_text(" ", strip=True) for c in row.select("td")] for row in rows]


def table_of(client: Client, path: str) -> list[dict[str, str]]:
    answer: Any = client.get(path)
    text = b"".join(answer.streaming_content).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text)))


@pytest.mark.parametrize("name", REPORTS)
def test_a_report_is_refused_to_who_edits_nothing(name: str, client: Client) -> None:
    path = reverse(name)
    assert client.get(path).status_code == 302
    somebody = as_somebody()
    assert somebody.get(path, follow=True).redirect_chain
    assert path not in somebody.get("/admin/").content.decode()


@pytest.mark.parametrize("name", [*REPORTS, "kept_term_report"])
def test_a_moderator_finds_the_report_in_the_menu(name: str) -> None:
    moderator = as_somebody(group="Moderators")
    path = reverse(name)
    assert path in moderator.get("/admin/").content.decode()
    assert moderator.get(path).status_code == 200


class TestHeavyPages:
    """Nobody opens a page that describes harm without knowing."""

    def test_the_numbers_follow_the_draft(self) -> None:
        page = heavy()
        page.body = [passage("2"), passage("2"), passage("3")]
        page.save_revision()
        stored = heavy()
        assert (stored.harm_passages, stored.detail_passages) == (2, 1)
        page.body = []
        page.save_revision()
        assert heavy().passages == 0

    def test_an_older_version_is_counted_anew(self) -> None:
        page = heavy()
        revision = page.save_revision()
        revision.content.pop("harm_passages")
        revision.content.pop("detail_passages")
        revision.save()
        revision.publish()
        assert heavy().passages == 2

    def test_locking_a_page_keeps_the_numbers_of_its_draft(self) -> None:
        page = heavy()
        page.body = []
        page.save_revision()
        published = heavy()
        published.locked = True
        published.save()
        assert heavy().passages == 0

    def test_every_type_that_may_hold_passages_is_marked(self) -> None:
        from wagtail.fields import StreamField
        from wagtail.models import get_page_models

        from pages.models.passages import PASSAGE, PassagesMixin

        for model in get_page_models():
            for field in model._meta.get_fields():
                if isinstance(field, StreamField):
                    may = PASSAGE in field.stream_block.child_blocks
                    assert not may or issubclass(model, PassagesMixin)
                    assert not may or field.name == "body"

    def test_the_report_lists_them_by_weight(self, admin: Client) -> None:
        add_articles(1)
        first, second = rows_of(admin, reverse("heavy_page_report"))
        assert "[describes harm in detail]" in first[0]
        assert first[1:4] == ["1", "1", "Its own"]
        assert second[0].startswith("Article 0")
        assert second[1:4] == ["0", "1", "That of the site"]

    def test_the_report_can_be_taken_along(self, admin: Client) -> None:
        ArticlePage.objects.update(title="=1+1")
        [row] = table_of(admin, reverse("heavy_page_report") + "?export=csv")
        assert row["Page"] == "'=1+1"
        assert row["In detail"] == "1"

    def test_the_explorer_and_the_chooser_mark_them(self, admin: Client) -> None:
        parent = ArticleIndexPage.objects.get()
        for name in ("wagtailadmin_explore", "wagtailadmin_choose_page_child"):
            html = admin.get(reverse(name, args=[parent.pk])).content.decode()
            assert "[describes harm in detail]" in html

    def test_readers_see_no_mark(self, client: Client) -> None:
        assert "[describes harm" not in client.get("/articles/").content.decode()

    def test_the_form_says_so_before_the_first_field(self, admin: Client) -> None:
        CampaignSettings.objects.update(staff_support=OWN)
        path = reverse("wagtailadmin_pages:edit", args=[heavy().pk])
        html = admin.get(path).content.decode()
        told = html.index("This page describes harm (2 passages).")
        assert told < html.index('name="title"')
        assert f"Who is there for you: {OWN}." in html
        assert "You can call Lifeline, 13 11 14" in html

    def test_the_form_of_another_page_says_nothing(self, admin: Client) -> None:
        add_articles(1)
        ArticlePage.objects.filter(title="Article 0").update(body="[]")
        page = ArticlePage.objects.get(title="Article 0")
        page.save_revision()
        path = reverse("wagtailadmin_pages:edit", args=[page.pk])
        assert "This page describes harm" not in admin.get(path).content.decode()

    @pytest.mark.parametrize(
        "path",
        [
            lambda: reverse("heavy_page_report"),
            lambda: reverse(
                "wagtailadmin_explore", args=[ArticleIndexPage.objects.get().pk]
            ),
            lambda: "/admin/pages/search/?q=article",
        ],
    )
    def test_many_cost_no_more_than_few(
        self, admin: Client, path: Callable[[], str]
    ) -> None:
        add_articles(1)
        before = cost_of(admin, path())
        add_articles_again()
        assert cost_of(admin, path()) == before


def add_articles_again() -> None:
    ArticlePage.objects.filter(title="Article 0").update(title="First", slug="first")
    add_articles(18)


class TestReview:
    """A page that nobody has looked at for a year is told."""

    @pytest.fixture
    def old(self) -> StandardPage:
        page = StandardPage.objects.get(slug="about")
        long_ago = timezone.now() - timedelta(days=366)
        Page.objects.filter(pk=page.pk).update(last_published_at=long_ago)
        return page

    def titles(self, client: Client, query: str = "?age=year") -> list[str]:
        rows = rows_of(client, reverse("review_report") + query)
        return [row[0] for row in rows]

    def test_only_what_is_due_is_listed(self, admin: Client, old: Page) -> None:
        assert self.titles(admin) == [old.title]
        assert self.titles(admin, "")[0] == old.title
        assert len(self.titles(admin, "")) > 10

    def test_a_draft_is_not_due(self, admin: Client, old: Page) -> None:
        old.unpublish()
        assert self.titles(admin) == []

    def test_publishing_is_a_review(self, admin: Client, old: StandardPage) -> None:
        old.save_revision().publish()
        assert self.titles(admin) == []

    def test_saying_so_is_a_review_and_stands_in_the_history(
        self, admin: Client, old: Page
    ) -> None:
        admin.post(reverse("still_right", args=[old.pk]))
        assert self.titles(admin) == []
        listed = rows_of(admin, reverse("review_report") + "?ordering=-reviewed_at")
        [mine] = [row for row in listed if row[0] == old.title]
        assert mine[3] == "tester"
        history = reverse("wagtailadmin_pages:history", args=[old.pk])
        assert "Read the page: it is still right" in admin.get(history).content.decode()

    def test_what_could_not_be_published_is_not_right(
        self, admin: Client, old: StandardPage
    ) -> None:
        StandardPage.objects.filter(pk=old.pk).update(introduction="child pornography")
        path = reverse("still_right", args=[old.pk])
        assert "child sexual abuse material" in admin.get(path).content.decode()
        assert admin.post(path).status_code == 409
        assert self.titles(admin) == [old.title]

    def test_only_who_may_publish_says_so(self, old: Page) -> None:
        path = reverse("still_right", args=[old.pk])
        assert as_somebody().post(path).status_code == 302
        assert not PageLogEntry.objects.filter(action="pages.still_right").exists()

    def test_the_form_of_the_page_leads_there(self, admin: Client, old: Page) -> None:
        form = reverse("wagtailadmin_pages:edit", args=[old.pk])
        path = reverse("still_right", args=[old.pk])
        assert path in admin.get(form).content.decode()

    def test_many_cost_no_more_than_few(self, admin: Client, old: Page) -> None:
        path = reverse("review_report")
        few = cost_of(admin, f"{path}?age=year")
        long_ago = timezone.now() - timedelta(days=800)
        StandardPage.objects.update(last_published_at=long_ago)
        assert cost_of(admin, f"{path}?age=year") == few

    def test_it_can_be_taken_along(self, admin: Client, old: Page) -> None:
        [row] = table_of(admin, reverse("review_report") + "?age=year&export=csv")
        assert row["Page"] == old.title


class TestWhatIsDue:
    """Numbers and figures that wait are under Reports as well."""

    def test_the_menu_leads_to_the_lists(self, admin: Client) -> None:
        html = admin.get("/admin/").content.decode()
        for label in ("Numbers to check", "Expired figures"):
            assert label in html
        for name, query in (
            ("resources_numbers:index", "?state=to-check"),
            (Claim.snippet_viewset.get_url_name("list"), "?state=expired"),
        ):
            path = reverse(name) + query
            assert path in html
            assert admin.get(path).status_code == 200

    def test_one_list_of_old_pages_is_enough(self, admin: Client) -> None:
        assert "Aging pages" not in admin.get("/admin/").content.decode()

    def test_who_keeps_neither_sees_neither(self) -> None:
        html = as_somebody().get("/admin/").content.decode()
        assert "Numbers to check" not in html
        assert "Expired figures" not in html

    def test_expired_figures_can_be_taken_along(self, admin: Client) -> None:
        yesterday = timezone.localdate() - timedelta(days=1)
        make_claim("=Late", expires_on=yesterday)
        path = "/admin/snippets/pages/claim/?state=expired&export=csv"
        [row] = table_of(admin, path)
        assert row["Name"] == "'=Late"
        assert row["Check again by"] == yesterday.isoformat()
