"""The demo: a whole campaign, planted once."""

import json
from pathlib import Path

import pytest
from django.contrib.auth import authenticate, get_user_model
from django.core.management import call_command
from django.test import Client
from wagtail.models import Page

from actions.models import ScreeningPage
from campaign_site.management.commands.seed_demo import ROLES, make_logins
from pages.blocks import ArticleBody
from pages.models import ArticlePage, CampaignImage, HomePage
from resources import register

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


def test_a_second_seeding_keeps_what_was_edited() -> None:
    article = ArticlePage.objects.get()
    article.title = "Edited by somebody"
    article.save_revision().publish()
    count = Page.objects.count()
    call_command("seed_demo", without_logins=True)
    assert ArticlePage.objects.get().title == "Edited by somebody"
    assert Page.objects.count() == count


def test_a_deleted_home_page_can_be_planted_again() -> None:
    HomePage.objects.get().delete()
    call_command("seed_demo", without_logins=True)
    assert HomePage.objects.get().slug == "home"
    assert ArticlePage.objects.live().count() == 1


def test_a_real_site_announces_no_example(client: Client) -> None:
    assert ScreeningPage.objects.live().count() == 2
    HomePage.objects.get().delete()
    call_command("seed_demo", without_logins=True)
    assert not ScreeningPage.objects.exists()
    for path in ("/film/", "/film/screenings/", "/film/screenings.ics", "/act/"):
        response = client.get(path)
        assert response.status_code == 200
        assert "Example:" not in response.content.decode()


def test_the_article_uses_every_block_and_is_long_enough() -> None:
    body = ArticlePage.objects.get().body
    # Its video is shown on the page of the film: an article has to stay light. The
    # list of terms is the language guide's.
    expected = set(ArticleBody().child_blocks) - {"video", "term_list"}
    assert {child.block_type for child in body} == expected
    texts = [block.value.source for block in body if block.block_type == "rich_text"]
    assert sum(len(text.split()) for text in texts) >= 900
    levels = {p.value["intensity"] for p in body.blocks_by_name("sensitive_passage")}
    assert levels == {"2", "3"}


def test_closed_passages_are_closed_in_the_html(client: Client) -> None:
    html = client.get("/articles/when-we-can-talk/").content.decode()
    passages = html.split('<details class="sensitive-passage')[1:]
    assert len(passages) == len(
        ArticlePage.objects.get().body.blocks_by_name("sensitive_passage")
    )
    for passage in passages:
        assert " open" not in passage.partition(">")[0]


def test_nobody_has_checked_the_demo_numbers() -> None:
    services = register.current().services
    assert len(services) >= 40
    for service in services:
        assert service.contacts, service.slug
        assert service.checked_on is None, service.slug


def test_every_image_says_what_it_shows_and_whose_it_is() -> None:
    for image in CampaignImage.objects.all():
        image.full_clean()
        assert image.alt_text
        assert image.people == CampaignImage.People.NOBODY


def test_the_sign_ins_are_random_private_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "demo-logins.json"
    make_logins(path)
    logins = json.loads(path.read_text())
    assert set(logins) == set(ROLES)
    assert path.stat().st_mode & 0o077 == 0
    for login in logins.values():
        assert authenticate(**login)
        assert len(login["password"]) >= 15
    make_logins(path)
    assert json.loads(path.read_text()) == logins
    get_user_model().objects.all().delete()
    make_logins(path)
    assert authenticate(**json.loads(path.read_text())["editor"])


def test_editors_keep_topics_but_not_settings(tmp_path: Path) -> None:
    make_logins(tmp_path / "demo-logins.json")
    logins = json.loads((tmp_path / "demo-logins.json").read_text())
    editor = authenticate(**logins["editor"])
    moderator = authenticate(**logins["moderator"])
    assert editor.has_perm("pages.add_topic")
    assert not editor.has_perm("pages.change_campaignsettings")
    assert moderator.has_perm("pages.change_campaignsettings")
