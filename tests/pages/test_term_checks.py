"""Words of the list in Wagtail's content checks, beside the preview."""

import json
import re

import pytest
from django.test import Client

from pages.models import HomePage, ListedTerm, StandardPage
from pages.terms.current import forget

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


def draft(*blocks: tuple[str, object]) -> StandardPage:
    page = StandardPage(title="A draft", slug="a-draft", live=False, body=list(blocks))
    HomePage.objects.get().add_child(instance=page)
    page.save_revision(clean=False)
    return page


def preview(admin: Client, page: StandardPage) -> str:
    return admin.get(f"/admin/pages/{page.pk}/view_draft/").content.decode()


def test_the_preview_marks_the_words_and_the_checks_know_why(admin: Client) -> None:
    page = draft(("rich_text", "<p>It is about child pornography &amp; more.</p>"))
    [(key, words)] = re.findall(r'data-term="([^"]+)">([^<]+)<', preview(admin, page))
    assert words == "child pornography"
    form = admin.get(f"/admin/pages/{page.pk}/edit/").content.decode()
    told = re.search(r"<script[^>]*axe-configuration[^>]*>(.*?)</script>", form, re.S)
    configuration = json.loads(told[1])
    message = configuration["messages"][f"term-{key}"]
    assert "child sexual abuse material" in message["help_text"]
    assert message["error_name"].startswith("Stops publication")
    assert f"term-{key}" in configuration["options"]["runOnly"]
    rules = {rule["id"]: rule for rule in configuration["spec"]["rules"]}
    assert rules[f"term-{key}"]["selector"] == f'[data-term="{key}"]'
    assert "alt-text-quality" in rules


def test_quotations_and_the_guide_stay_unmarked(admin: Client) -> None:
    quote = {"text": "They called it child pornography", "name": "A judge"}
    guide = {"introduction": "Words and why."}
    page = draft(("quote", quote), ("term_list", guide))
    assert "<span data-term=" not in preview(admin, page)


def test_readers_get_no_marks(client: Client, admin: Client) -> None:
    page = draft(("rich_text", "<p>Child pornography.</p>"))
    StandardPage.objects.filter(pk=page.pk).update(live=True)
    html = client.get("/a-draft/").content.decode()
    assert "Child pornography" in html
    assert "data-term" not in html


def test_an_entry_that_a_moderator_adds_is_looked_for(admin: Client) -> None:
    ListedTerm.objects.create(
        key="unheard-of", shown="“zorbing”", level="warn", words="zorbing", reason="no"
    )
    forget()
    page = draft(("rich_text", "<p>About zorbing.</p>"))
    assert 'data-term="unheard-of"' in preview(admin, page)
