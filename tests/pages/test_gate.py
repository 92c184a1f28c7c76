"""Nothing leaves by any door that the gate stops at; drafts save with anything."""

import json
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.test import Client
from django.urls import reverse
from wagtail.models import Page
from wagtail.rich_text import RichText

from pages.gate import hints_for, reasons_against
from pages.gate.registry import rules
from pages.models import (
    ArticlePage,
    CampaignImage,
    CampaignSettings,
    KeptTerm,
    ListedTerm,
    StandardPage,
)
from pages.publishing import PublicationRefusedError
from pages.sharing.cards import published_pages
from pages.terms import find_terms
from resources.models import HelplineSettings, ResourcePage
from tests.factories import choose_helplines
from tests.resources.test_confirmations import form_of

pytestmark = pytest.mark.django_db

STOP = "child pornography"


def about() -> StandardPage:
    return StandardPage.objects.get(slug="about")


def messages_against(page: Page) -> str:
    return " ".join(reason.message for reason in reasons_against(page))


def with_text(html: str) -> StandardPage:
    page = about()
    page.body = [("rich_text", RichText(html))]
    return page


def test_the_demo_may_be_published_as_it_is() -> None:
    for page in published_pages():
        assert reasons_against(page) == [], page
        assert hints_for(page) == [], page


def test_each_file_of_rules_is_asked() -> None:
    names = {rule.__module__ for rule in rules()}
    assert "pages.gate_rules.terms" in names
    assert "resources.gate_rules.round_the_clock" in names
    assert len(names) == len(rules()) >= 8


@pytest.mark.parametrize(
    "html",
    [
        f"<p>About {STOP} today.</p>",
        f"<ul><li>{STOP}</li></ul>",
        "<p>About child <b>pornography</b> today.</p>",
        "<p>About child<br/>pornography today.</p>",
        "<p>About child<br>pornography today.</p>",
    ],
)
def test_words_to_stop_at_are_found_in_rich_text(html: str) -> None:
    assert "child sexual abuse material" in messages_against(with_text(html))


def test_words_that_stand_apart_are_not_read_together() -> None:
    page = with_text("<p>For every child</p><p>Pornography is another matter.</p>")
    assert reasons_against(page) == []


@pytest.mark.parametrize("name", ["title", "introduction", "content_note"])
def test_words_are_found_in_fields(name: str) -> None:
    page = about()
    setattr(page, name, f"About {STOP}")
    assert [r.field for r in reasons_against(page)] == [name]


def test_somebody_who_is_quoted_keeps_their_words() -> None:
    page = about()
    quote = {"text": f"They called it {STOP}.", "name": "A. Person", "role": ""}
    page.body = [("quote", quote)]
    assert "material" not in messages_against(page)


def test_a_word_to_think_about_is_a_hint_and_stops_nobody() -> None:
    page = with_text("<p>The paedophile lived next door.</p>")
    assert reasons_against(page) == []
    [hint] = hints_for(page)
    assert hint.field == "body"
    page.save_revision().publish()


@pytest.mark.parametrize(
    "address",
    [
        "http://example.org/",
        "javascript:alert(1)",
        # A browser takes all of these for another host.
        "//evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "/&#47;evil.example",
        "/&#92;evil.example",
        "/\t/evil.example",
        "/&#10;/evil.example",
    ],
)
def test_a_link_that_is_not_safe_is_refused(address: str) -> None:
    page = with_text(f'<p><a href="{address}">there</a></p>')
    assert "must begin with https://" in messages_against(page)


@pytest.mark.parametrize(
    "href", ["https://example.org/", "tel:000", "mailto:a@example.org", "/help/", "/"]
)
def test_other_links_pass(href: str) -> None:
    assert reasons_against(with_text(f'<p><a href="{href}">there</a></p>')) == []


@pytest.mark.parametrize("name", ["alt_text", "source", "licence", "people"])
def test_an_image_needs_its_declarations(name: str) -> None:
    page = ArticlePage.objects.get(slug="when-we-can-talk")
    assert page.lead_image
    CampaignImage.objects.filter(pk=page.lead_image.pk).update(**{name: ""})
    [reason] = reasons_against(page)
    label = CampaignImage._meta.get_field(name).verbose_name
    assert str(label) in reason.message
    assert reason.url == reverse("wagtailimages:edit", args=[page.lead_image.pk])


def test_a_page_with_a_heavy_passage_needs_a_note_of_its_own() -> None:
    page = ArticlePage.objects.get(slug="when-we-can-talk")
    page.content_note = ""
    assert [r.field for r in reasons_against(page)] == ["content_note"]


def test_one_note_at_least_stands_before_a_page() -> None:
    page = about()
    page.content_note = ""
    assert reasons_against(page) == []
    CampaignSettings.objects.update(content_note="")
    assert [r.field for r in reasons_against(page)] == ["content_note"]


def test_an_unfinished_block_is_told_with_its_place() -> None:
    page = ArticlePage.objects.get(slug="when-we-can-talk")
    passage = {"intensity": "3", "summary": "", "body": [("rich_text", RichText("x"))]}
    page.body = [("sensitive_passage", passage)]
    told = messages_against(page)
    assert "Body › Sensitive passage › What is inside: This field is required." in told


def test_two_services_never_close(client: Client) -> None:
    ways = ResourcePage.objects.get(slug="lifeline").contact_methods
    ways.update(is_always_open=False)
    HelplineSettings.objects.get().choices.all().delete()
    choose_helplines("triple-zero", "kids-helpline", "lifeline")
    assert "two services" in messages_against(about())


class TestForm:
    """The form refuses beside the field; what was typed is kept."""

    def send(self, client: Client, action: str, **values: str) -> Any:
        page = Page.objects.get(slug="articles")
        path = reverse("wagtailadmin_pages:edit", args=[page.pk])
        data = form_of(client, path) | values
        if action:
            data[action] = "1"
        return client.post(path, data, follow=True)

    def test_publishing_is_refused_on_the_field(self, admin: Client) -> None:
        told = self.send(admin, "action-publish", introduction=f"On {STOP}")
        html = told.content.decode()
        assert "due to validation errors" in html
        assert "write: child sexual abuse material" in html
        assert f"On {STOP}" in html
        assert STOP not in Page.objects.get(slug="articles").specific.introduction

    def test_a_draft_saves_with_anything(self, admin: Client) -> None:
        self.send(admin, "", introduction=f"On {STOP}")
        latest: Any = Page.objects.get(slug="articles").get_latest_revision_as_object()
        assert latest.introduction == f"On {STOP}"

    def test_hints_are_told_after_publishing(self, admin: Client) -> None:
        told = self.send(admin, "action-publish", introduction="On a paedophile")
        assert "think about this again" in told.content.decode()
        page = Page.objects.get(slug="articles").specific
        assert page.introduction == "On a paedophile"


class TestKeeping:
    """A reason lets words pass, on one page, and the history tells it."""

    REASON = "The page quotes the title of a law."

    def refused(self) -> StandardPage:
        page = with_text(f"<p>About {STOP}.</p>")
        page.save_revision()
        with pytest.raises(PublicationRefusedError):
            page.get_latest_revision().publish()
        return page

    def keep(self, client: Client, page: Page, reason: str) -> Any:
        path = reverse("keep_term", args=[page.pk])
        return client.post(path, {"term": "child-pornography", "reason": reason})

    def test_a_reason_opens_the_gate_for_this_page_alone(self, admin: Client) -> None:
        page = self.refused()
        self.keep(admin, page, self.REASON)
        page.get_latest_revision().publish()
        other = StandardPage.objects.get(slug="privacy")
        other.introduction = STOP
        assert reasons_against(other)

    def test_the_history_says_why(self, admin: Client) -> None:
        page = self.refused()
        self.keep(admin, page, self.REASON)
        history = reverse("wagtailadmin_pages:history", args=[page.pk])
        assert self.REASON in admin.get(history).content.decode()

    def test_the_report_lists_it(self, admin: Client, client: Client) -> None:
        page = self.refused()
        self.keep(admin, page, self.REASON)
        path = reverse("kept_term_report")
        assert self.REASON in admin.get(path).content.decode()
        assert client.get(path).status_code == 302

    @pytest.mark.parametrize("reason", ["", "because", "x" * 301])
    def test_a_reason_is_a_sentence(self, admin: Client, reason: str) -> None:
        page = self.refused()
        assert self.keep(admin, page, reason).status_code == 200
        assert not KeptTerm.objects.exists()

    def test_nobody_else_keeps_words(self, client: Client) -> None:
        page = self.refused()
        path = reverse("keep_term", args=[page.pk])
        assert client.get(path).status_code == 302
        assert not KeptTerm.objects.exists()


class TestList:
    """Editors keep the list; the site follows at once."""

    def test_a_new_entry_is_found_and_a_deleted_one_is_not(self) -> None:
        words = {"shown": "wrongword", "words": "wrong word", "reason": "it is a test"}
        entry = ListedTerm.objects.create(level="stop", **words)
        assert find_terms("A wrong word.")
        entry.delete()
        assert not find_terms("A wrong word.")

    def test_without_any_entry_the_packaged_list_stands_in(self) -> None:
        ListedTerm.objects.all().delete()
        assert find_terms(STOP)

    @pytest.mark.parametrize(
        "lines", ["<nobody> here", "a? b? c? d? e? f", "..", "word?", "<child"]
    )
    def test_a_pattern_that_means_nothing_is_refused(
        self, admin: Client, lines: str
    ) -> None:
        add = reverse(ListedTerm.snippet_viewset.get_url_name("add"))  # type: ignore[attr-defined]
        sent = {"shown": "x", "level": "stop", "reason": "y", "words": lines}
        told = admin.post(add, sent)
        assert told.status_code == 200
        assert not ListedTerm.objects.filter(shown="x").exists()

    def test_the_guide_prints_the_list(self, client: Client) -> None:
        html = client.get("/language-guide/").content.decode()
        for entry in ListedTerm.objects.filter(is_in_guide=True):
            assert entry.reason[0].upper() + entry.reason[1:] in html.replace(
                "&#x27;", "'"
            ).replace("&quot;", '"')
        hidden = ListedTerm.objects.filter(is_in_guide=False)
        assert hidden
        for entry in hidden:
            assert entry.shown not in html


class TestAudit:
    """The check of the whole site says the same as the gate."""

    def test_the_demo_passes(self, capsys: pytest.CaptureFixture[str]) -> None:
        call_command("audit_content")
        assert ", 0 to be refused." in capsys.readouterr().out

    def test_what_would_be_refused_fails(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        StandardPage.objects.filter(slug="about").update(introduction=STOP)
        with pytest.raises(CommandError, match="1 pages"):
            call_command("audit_content", "--json")
        told = json.loads(capsys.readouterr().out)
        [found] = [row for row in told["found"] if row["level"] == "refuse"]
        assert (found["page"], found["field"]) == ("/about/", "introduction")
