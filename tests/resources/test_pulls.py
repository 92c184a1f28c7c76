"""A wrong number goes everywhere by one POST, and comes back by a check."""

import re
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

import pytest
from django.test import Client
from django.utils import timezone
from wagtail.models import PageLogEntry

from pages.models import ArticlePage
from resources import confirmations
from resources.models import (
    ContactCheck,
    ContactConfirmation,
    ContactMethod,
    ContactPull,
    ResourcePage,
)
from tests.people import sign_in
from tests.resources.test_register_admin import method_of, text

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

PULLED = "/admin/register/pulled/"
NUMBERS = "/admin/register/numbers/"


@pytest.fixture
def editor() -> Client:
    return sign_in("editor", "Editors")


@pytest.fixture
def moderator() -> Client:
    return sign_in("moderator", "Moderators")


def address(method: ContactMethod) -> str:
    query = urlencode({"kind": method.kind, "value": method.value})
    return f"{PULLED}pull/{method.service_id}/?{query}"


def pull(client: Client, method: ContactMethod, reason: str = "It is dead") -> Any:
    return client.post(address(method), {"reason": reason}, follow=True)


def everywhere(client: Client, slug: str) -> dict[str, str]:
    """Return what readers get at each address that could tell a number."""
    paths = [
        "/",
        "/help/",
        f"/help/{slug}/",
        "/help/under-18/",
        "/articles/when-we-can-talk/",
        "/about/",
        "/no-such-page/",
        "/%00",
        "/feed/",
        "/search/?query=help",
        "/help/register.json",
        "/help/register.csv",
        f"/help/{slug}/contact.vcf",
        f"/help/{slug}/discreet.vcf",
        "/help/pocket/",
    ]
    return {path: client.get(path).content.decode() for path in paths}


def holds(body: str, value: str) -> bool:
    """Tell whether a number is in a body, however it is spaced.

    0477 13 11 14 is another number than 13 11 14.
    """
    digits = re.sub(r"[^0-9]", "", value)
    pattern = r"[^0-9A-Za-z<>]{0,2}".join(digits)
    return re.search(rf"(?<![0-9])(?<![0-9] ){pattern}(?![0-9])", body) is not None


@pytest.mark.parametrize("slug", ["kids-helpline", "lifeline", "13yarn"])
def test_one_post_takes_a_number_off_everything(
    client: Client, editor: Client, slug: str
) -> None:
    method = method_of(slug)
    before = everywhere(client, slug)
    assert holds(before["/help/register.json"], method.value)
    assert holds(before[f"/help/{slug}/contact.vcf"], method.value)
    assert "is off every page" in text(pull(editor, method))
    left = {
        path
        for path, body in everywhere(client, slug).items()
        if holds(body, method.value)
    }
    assert left == set()


def test_the_packaged_copy_goes_too_and_the_editor_is_told(
    client: Client, editor: Client
) -> None:
    method = method_of("lifeline")
    html = text(editor.get(address(method)))
    assert "packaged in the software" in html
    assert "Lifeline" in html
    pull(editor, method)
    ResourcePage.objects.get(slug="lifeline").unpublish()
    for path in ("/about/", "/no-such-page/"):
        body = client.get(path).content.decode()
        assert not holds(body, "13 11 14")
        assert "tel:1800551800" in body
    assert "packaged in the software" not in text(
        editor.get(address(method_of("13yarn")))
    )


def test_it_is_pulled_once(editor: Client, moderator: Client) -> None:
    method = method_of("lifeline")
    pull(editor, method, "First")
    assert "First" in text(editor.get(address(method)))
    html = text(pull(moderator, method, "Second"))
    assert "had been pulled already" in html
    assert ContactPull.objects.get().reason == "First"


def test_a_reason_is_needed_and_a_look_does_nothing(editor: Client) -> None:
    method = method_of("lifeline")
    editor.get(address(method))
    assert "This field is required" in text(pull(editor, method, " "))
    assert not ContactPull.objects.exists()


@pytest.mark.parametrize("query", ["", "?kind=phone&value=1234", "?kind=sms"])
def test_only_a_number_of_the_service_can_be_pulled(editor: Client, query: str) -> None:
    service = method_of("lifeline").service_id
    path = f"{PULLED}pull/{service}/{query}"
    assert editor.post(path, {"reason": "x"}).status_code == 404
    assert editor.get(f"{PULLED}pull/999999/{query}").status_code == 404


def test_who_may_not_pull_cannot(client: Client) -> None:
    method = method_of("lifeline")
    assert "/login/" in client.post(address(method), {"reason": "x"})["Location"]
    response = sign_in("nobody").post(address(method), {"reason": "x"})
    assert response.status_code in {302, 403}
    assert not ContactPull.objects.exists()


@pytest.mark.parametrize(
    "written",
    [
        '<p>Call <a href="tel:131114">us</a></p>',
        "<p>Call 13 11 14.</p>",
        "<p>Call 13&nbsp;11&nbsp;14.</p>",
        "<p>Call 13\u00a011\u00a014.</p>",
        "<p>Call <b>13</b>-11-14</p>",
    ],
)
def test_words_of_pages_that_name_it_are_listed(editor: Client, written: str) -> None:
    article = ArticlePage.objects.get()
    article.body = [("rich_text", written)]
    article.title = "An article <i>that</i> names it"
    article.save_revision().publish()
    html = text(editor.get(address(method_of("lifeline"))))
    assert "An article &lt;i&gt;that&lt;/i&gt; names it" in html
    assert f"/admin/pages/{article.pk}/edit/" in html


def test_other_numbers_in_words_are_not_listed(editor: Client) -> None:
    article = ArticlePage.objects.get()
    article.body = [("rich_text", "<p>In 1131114 cases; call 13 11 15.</p>")]
    article.save_revision().publish()
    assert article.title not in text(editor.get(address(method_of("lifeline"))))


def test_the_list_of_pulled_numbers(editor: Client) -> None:
    assert "no pulled numbers" in text(editor.get(PULLED))
    pull(editor, method_of("lifeline"), "<script>dead</script>")
    html = text(editor.get(PULLED))
    assert "13 11 14" in html
    assert "&lt;script&gt;dead" in html
    assert "A moderator can release it" in html
    assert "Pulled" in text(editor.get(NUMBERS, {"state": "pulled"}))


def released(client: Client, **changes: str) -> Any:
    path = f"{PULLED}release/{ContactPull.objects.get().pk}/"
    day = timezone.localdate().isoformat()
    return client.post(
        path, {"how": "called", "checked_on": day} | changes, follow=True
    )


def test_a_moderator_checks_and_releases(
    client: Client, editor: Client, moderator: Client
) -> None:
    pull(editor, method_of("lifeline"))
    assert "is back on the site" in text(released(moderator))
    record = ContactPull.objects.get()
    assert record.released_by.username == "moderator"
    check = ContactCheck.objects.get()
    assert (check.key, check.how, check.user) == (
        record.key,
        "called",
        record.released_by,
    )
    assert holds(client.get("/about/").content.decode(), "13 11 14")
    assert "is off every page" in text(pull(editor, method_of("lifeline")))


def test_an_editor_does_not_release(editor: Client) -> None:
    pull(editor, method_of("lifeline"))
    path = f"{PULLED}release/{ContactPull.objects.get().pk}/"
    assert editor.post(path, {}).status_code in {302, 403}
    assert ContactPull.objects.get().released_at is None


def test_no_release_without_a_check_of_after_the_pull(
    editor: Client, moderator: Client
) -> None:
    pull(editor, method_of("lifeline"))
    yesterday = (timezone.localdate() - timedelta(days=1)).isoformat()
    for change in ({"how": ""}, {"checked_on": ""}, {"checked_on": yesterday}):
        assert "error" in text(released(moderator, **change))
    assert ContactPull.objects.get().released_at is None
    assert not ContactCheck.objects.exists()


def test_it_is_released_once(editor: Client, moderator: Client) -> None:
    pull(editor, method_of("lifeline"))
    released(moderator)
    assert released(moderator).status_code == 404
    assert ContactCheck.objects.count() == 1


def test_the_history_tells_both(editor: Client, moderator: Client) -> None:
    method = method_of("lifeline")
    pull(editor, method)
    released(moderator)
    messages = [
        entry.message
        for entry in PageLogEntry.objects.filter(action__startswith="resources.")
    ]
    assert "Pulled 13 11 14 off the site: It is dead" in messages
    assert "Released 13 11 14" in messages
    html = text(editor.get(f"{NUMBERS}service/{method.service_id}/"))
    assert html.index("Released") < html.index("It is dead")


def test_no_return_is_told_of_a_number_that_was_replaced(
    editor: Client, moderator: Client
) -> None:
    method = method_of("lifeline")
    pull(editor, method)
    service = method.service
    methods = list(service.contact_methods.all())
    methods[0].value = "13 11 15"
    service.contact_methods.set(methods)
    service.save_revision().publish()
    for row in ContactConfirmation.objects.filter(confirmed_at=None):
        confirmations.confirm(row, None)
    html = text(released(moderator))
    assert "is back on the site" not in html
    assert "is released, but readers do not see it" in html


def test_a_release_that_came_second_is_told(
    editor: Client, moderator: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    pull(editor, method_of("lifeline"))
    monkeypatch.setattr("resources.admin.actions.release", lambda *a, **k: False)
    html = text(released(moderator))
    assert "Somebody else had released" in html


def test_an_emergency_number_takes_a_moderator(
    client: Client, editor: Client, moderator: Client
) -> None:
    method = method_of("triple-zero")
    html = text(editor.get(address(method)))
    assert "Only a moderator can pull it" in html
    assert ": moderator." in html
    assert "<textarea" not in html
    assert 'name="reason"' not in html
    assert editor.post(address(method), {"reason": "x"}).status_code == 403
    assert not ContactPull.objects.exists()
    assert "This is an emergency number" in text(moderator.get(address(method)))
    assert "is off every page" in text(pull(moderator, method))
    assert "This is an emergency number" not in text(
        moderator.get(address(method_of("lifeline")))
    )


def test_it_takes_a_moderator_from_another_service_too(editor: Client) -> None:
    other = ResourcePage.objects.get(slug="lifeline")
    value = method_of("triple-zero").value
    method = ContactMethod.objects.create(service=other, kind="phone", value=value)
    assert editor.post(address(method), {"reason": "x"}).status_code == 403


@pytest.mark.parametrize("field", ["label", "hours_note"])
def test_words_of_a_contact_that_name_it_are_listed(editor: Client, field: str) -> None:
    method = method_of("13yarn")
    setattr(method, field, "or 13 11 14")
    method.save()
    html = text(editor.get(address(method_of("lifeline"))))
    assert "Change these yourself" in html
    assert f"/admin/pages/{method.service_id}/edit/" in html


@pytest.mark.parametrize("field", ["cost", "summary", "what_to_expect"])
def test_words_of_a_service_that_name_it_are_listed(editor: Client, field: str) -> None:
    service = method_of("13yarn").service
    setattr(service, field, "Or call 13 11 14.")
    service.save()
    html = text(editor.get(address(method_of("lifeline"))))
    assert f"/admin/pages/{service.pk}/edit/" in html
