"""Forms of pages that no editor sends: nothing is stored, and nothing breaks."""

import json
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Page, Revision
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from pages.models import HomePage, StandardPage
from tests.people import sign_in

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

WORDS = "Words that were there before"
PUBLISH = {"action-publish": "action-publish"}


@pytest.fixture
def page() -> Page:
    page = StandardPage(title="Before", slug="before", introduction=WORDS)
    HomePage.objects.get().add_child(instance=page)
    page.save_revision().publish()
    return page


def form(*blocks: tuple[str, Any], **values: Any) -> dict[str, Any]:
    """Return what the form of the page sends, with these blocks."""
    sent = {
        "title": "After",
        "slug": "before",
        "introduction": WORDS,
        "body": streamfield(list(blocks)),
        "comments-TOTAL_FORMS": "0",
        "comments-INITIAL_FORMS": "0",
    }
    return nested_form_data(sent) | values


def send(admin: Client, page: Page, sent: dict[str, Any]) -> Any:
    return admin.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), sent)


def stored() -> str:
    """Return everything that any version of any page says."""
    contents = Revision.objects.values_list("content", flat=True)
    live = StandardPage.objects.get(slug="before")
    return json.dumps([*contents, live.body.get_prep_value()], default=str)


def contentstate(url: str, depth: int = 0) -> str:
    """Return rich text as the editor sends it, with a link to `url`."""
    data: Any = {"url": url}
    for _ in range(depth):
        data = {"url": data}
    block = {
        "key": "aaaaa",
        "text": "A link",
        "type": "unstyled",
        "depth": 0,
        "inlineStyleRanges": [],
        "entityRanges": [{"offset": 0, "length": 6, "key": 0}],
        "data": {},
    }
    link = {"type": "LINK", "mutability": "MUTABLE", "data": data}
    return json.dumps({"blocks": [block], "entityMap": {"0": link}})


TEXT = ("rich_text", rich_text("<p>Fine.</p>"))
MANGLED = {
    "no_count": {"body-count": None},
    "a_word_as_count": {"body-count": "many"},
    "a_count_beyond_all": {"body-count": "999999999999"},
    "a_word_as_order": {"body-0-order": "first"},
    "rich_text_that_is_none": {"body-0-value": "no json"},
    "rich_text_that_is_a_list": {"body-0-value": "[]"},
    "rich_text_without_end": {"body-0-value": "[" * 100_000},
    "depth_100": {"body-0-value": contentstate("https://example.org", depth=100)},
    "depth_5000": {
        "body-0-value": '{"blocks":' + "[" * 5000 + "]" * 5000 + ',"entityMap":{}}'
    },
}


@pytest.mark.parametrize("changes", MANGLED.values(), ids=MANGLED)
@pytest.mark.parametrize("action", [{}, PUBLISH], ids=["draft", "publish"])
def test_a_mangled_stream_stores_nothing(
    admin: Client, page: Page, changes: dict[str, Any], action: dict[str, str]
) -> None:
    before = stored()
    sent = form(TEXT) | changes | action
    response = send(admin, page, {k: v for k, v in sent.items() if v is not None})
    assert response.status_code in {200, 400}
    assert stored() == before
    assert StandardPage.objects.get(slug="before").title == "Before"


def test_an_unknown_kind_of_block_is_left_out(admin: Client, page: Page) -> None:
    send(admin, page, form(TEXT, ("script", "<script>alert(1)</script>")))
    assert "alert" not in stored()
    assert "Fine." in stored()


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:alert(1)",
    ],
)
@pytest.mark.parametrize("action", [{}, PUBLISH], ids=["draft", "publish"])
def test_a_link_that_runs_something_is_never_stored(
    admin: Client, page: Page, url: str, action: dict[str, str]
) -> None:
    text = ("rich_text", contentstate(url))
    send(admin, page, form(text, **action))
    links = ("link_list", {"heading": "Links", "links": streamfield([])})
    send(admin, page, form(links, **action) | {"body-0-value-links-0-url": url})
    assert "alert(1)" not in stored()


def test_two_blocks_of_one_name_are_both_kept(admin: Client, page: Page) -> None:
    same = "11111111-1111-1111-1111-111111111111"
    sent = form(TEXT, ("rich_text", rich_text("<p>Also fine.</p>")))
    sent |= {"body-0-id": same, "body-1-id": same}
    assert send(admin, page, sent).status_code in {200, 302}
    assert "Also fine." in stored()


def test_more_than_a_request_may_hold_is_refused(admin: Client, page: Page) -> None:
    before = stored()
    sent = form(TEXT, introduction="x" * 4_000_000)
    assert send(admin, page, sent).status_code in {400, 413}
    assert stored() == before


def test_a_stream_that_was_mangled_in_the_database_still_opens(
    admin: Client, client: Client, page: Page
) -> None:
    deep: Any = "end"
    for _ in range(100):
        deep = {"value": deep}
    raw = [
        {"type": "nothing_we_know", "value": deep, "id": "1"},
        {
            "type": "rich_text",
            "value": "<p>Still <script>here</script>.</p>",
            "id": "2",
        },
    ]
    StandardPage.objects.filter(pk=page.pk).update(body=raw)
    assert client.get(page.url).status_code == 200
    assert admin.get(f"/admin/pages/{page.pk}/edit/").status_code == 200


@pytest.mark.parametrize("number", ["abc", "-1", "1.5", "٣", "9" * 40, "9" * 5000, " "])
@pytest.mark.parametrize("action", [{}, PUBLISH], ids=["draft", "publish"])
def test_a_version_that_has_no_number_is_not_overwritten(
    admin: Client, page: Page, number: str, action: dict[str, str]
) -> None:
    before = stored()
    sent = form(TEXT, overwrite_revision_id=number, **action)
    assert send(admin, page, sent).status_code == 400
    assert stored() == before


def test_a_version_of_this_page_is_overwritten_as_ever(
    admin: Client, page: Page
) -> None:
    send(admin, page, form(TEXT, title="Once"))
    number = page.revisions.latest("pk").pk
    sent = form(TEXT, title="Twice", overwrite_revision_id=str(number))
    assert send(admin, page, sent).status_code == 302
    assert page.revisions.get(pk=number).content["title"] == "Twice"


def test_it_cannot_go_before_it_comes(admin: Client, page: Page) -> None:
    times = {"go_live_at": "2030-01-02 00:00", "expire_at": "2030-01-01 00:00"}
    response = send(admin, page, form(TEXT, **times, **PUBLISH))
    assert {"go_live_at", "expire_at"} <= set(response.context["form"].errors)
    assert WORDS in response.content.decode()


def test_an_address_that_is_taken_is_refused(admin: Client, page: Page) -> None:
    response = send(admin, page, form(TEXT, slug="about"))
    assert "slug" in response.context["form"].errors
    assert "Fine." in response.content.decode()
    assert StandardPage.objects.get(pk=page.pk).slug == "before"


def test_what_either_of_two_editors_saved_is_kept(page: Page) -> None:
    for name in ("first", "second"):
        send(sign_in(name, "Editors"), page, form(TEXT, title=f"By the {name}"))
    titles = [version.content["title"] for version in page.revisions.all()]
    assert {"By the first", "By the second"} <= set(titles)
    page.refresh_from_db()
    assert page.get_latest_revision_as_object().title == "By the second"
