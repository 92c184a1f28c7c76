"""The lists of the register in the admin: what they show, to whom, and at what cost."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from resources.choices import CheckedBy
from resources.models import ContactCheck, ContactMethod, ResourcePage
from tests.people import sign_in
from tests.site.test_admin_csp import Reader

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

LISTS = [
    f"/admin/register/{name}/"
    for name in ("services", "numbers", "waiting", "pulled", "guides")
]


@pytest.fixture
def editor() -> Client:
    return sign_in("editor", "Editors")


def method_of(slug: str, kind: str = "phone") -> ContactMethod:
    return ContactMethod.objects.filter(service__slug=slug, kind=kind).first()


def text(response: Any) -> str:
    assert response.status_code == 200, response
    return response.content.decode()


def rows(response: Any) -> int:
    return text(response).count('name="contact"')


@pytest.mark.parametrize("path", LISTS)
def test_lists_open_without_inline_script(editor: Client, path: str) -> None:
    assert not Reader(text(editor.get(path))).inline
    assert not Reader(text(editor.get(f"{path}results/"))).inline


@pytest.mark.parametrize("path", LISTS)
def test_strangers_are_sent_to_sign_in(client: Client, path: str) -> None:
    assert client.get(path)["Location"].startswith("/admin/login/")


@pytest.mark.parametrize("path", LISTS)
def test_who_only_signed_in_sees_nothing(path: str) -> None:
    response = sign_in("nobody").get(path)
    assert response.status_code in {302, 403}


def test_every_number_of_a_published_service_is_a_row(editor: Client) -> None:
    everything = ContactMethod.objects.filter(service__live=True).count()
    pages = -(-everything // 50)
    found = sum(
        rows(editor.get("/admin/register/numbers/", {"p": page}))
        for page in range(1, pages + 1)
    )
    assert found == everything


@pytest.mark.parametrize(
    "query",
    [
        {"kind": "sms"},
        {"country": "NZ"},
        {"need": "report"},
        {"state": "never"},
        {"state": "to-check", "kind": "phone", "country": "GB"},
    ],
)
def test_numbers_are_filtered(editor: Client, query: dict[str, str]) -> None:
    path = "/admin/register/numbers/"
    all_of_them = editor.get(path).context["items_count"]
    found = editor.get(path, query).context["items_count"]
    assert 0 < found <= all_of_them
    if query != {"state": "never"}:
        assert found < all_of_them
    assert editor.get(path, query | {"state": "pulled"}).context["items_count"] == 0


def test_a_wrong_filter_or_order_changes_nothing(editor: Client) -> None:
    path = "/admin/register/numbers/"
    everything = editor.get(path).context["items_count"]
    for query in ({"ordering": "password"}, {"state": "nonsense"}, {"p": "x"}):
        assert editor.get(path, query).context["items_count"] == everything
    for column in ("service__title", "kind", "-value"):
        assert editor.get(path, {"ordering": column}).status_code == 200
    assert editor.get(path, {"q": "1800 55"}).context["items_count"] < everything


@pytest.mark.parametrize(
    "query", [{"need": "legal"}, {"audience": "men"}, {"country": "IE"}]
)
def test_services_are_filtered(editor: Client, query: dict[str, str]) -> None:
    path = "/admin/register/services/"
    everything = editor.get(path).context["items_count"]
    assert 0 < editor.get(path, query).context["items_count"] < everything
    assert editor.get(path, {"state": "fresh"}).context["items_count"] == 0


def test_services_tell_what_for_contacts_and_oldest_check(editor: Client) -> None:
    html = text(editor.get("/admin/register/services/", {"q": "Kids Helpline"}))
    assert "Kids Helpline" in html
    assert "Talk to somebody now" in html
    assert "1800 55 1800" in html
    assert "Never checked" in html


def copies(count: int) -> None:
    """Add services, each with a number and a check of it."""
    original = ResourcePage.objects.get(slug="kids-helpline")
    parent = original.get_parent()
    for index in range(count):
        copy = parent.add_child(
            instance=ResourcePage(
                title=f"Copy {index}",
                slug=f"copy-{index}",
                summary="A copy.",
                audience_note="Anyone",
                needs=["crisis"],
                audiences=["everyone"],
            )
        )
        method = ContactMethod.objects.create(
            service=copy, kind="phone", value="1800 55 1800"
        )
        ContactCheck.objects.create(
            service=copy,
            kind="phone",
            value=method.value,
            key=method.key,
            checked_on="2026-01-01",
            how=CheckedBy.CALLED,
        )


@pytest.mark.parametrize("path", [*LISTS, "/admin/"])
def test_lists_ask_the_same_number_of_queries(admin: Client, path: str) -> None:
    def queries() -> int:
        with CaptureQueriesContext(
            connection,
        ) as asked:
            text(admin.get(path))
        return len(asked)

    queries()
    before = queries()
    copies(30)
    # The first page names a helpline, and reads the register anew once it has changed.
    queries()
    assert queries() <= before


def test_the_first_page_tells_what_there_is_to_do(editor: Client) -> None:
    count = ContactMethod.objects.filter(service__live=True).count()
    html = text(editor.get("/admin/"))
    assert f"{count} numbers to check" in html
    assert "0 numbers wait for you" in html
    assert "0 numbers pulled" in html


def test_the_menu_shows_the_register_to_those_who_may(editor: Client) -> None:
    assert "/admin/register/numbers/" in text(editor.get("/admin/"))


def test_a_service_leads_to_its_numbers(editor: Client) -> None:
    service = ResourcePage.objects.get(slug="kids-helpline")
    address = f"/admin/register/numbers/service/{service.pk}/"
    assert address in text(editor.get(f"/admin/pages/{service.pk}/edit/"))
    html = text(editor.get(address))
    assert "1800 55 1800" in html
    assert not Reader(html).inline
    assert editor.get("/admin/register/numbers/service/999999/").status_code == 404


@pytest.mark.parametrize(
    "query", ["1800551800", "+61 1800 551 800", "1800-55-1800", "551800"]
)
def test_a_number_is_found_however_it_is_spaced(editor: Client, query: str) -> None:
    found = editor.get("/admin/register/numbers/", {"q": query})
    assert "1800 55 1800" in text(found)
    assert found.context["items_count"] == 1


@pytest.mark.parametrize("query", ["1800551801", "Kids Helpline 99", "()"])
def test_other_words_find_no_number(editor: Client, query: str) -> None:
    found = editor.get("/admin/register/numbers/", {"q": query})
    assert found.context["items_count"] == 0


@pytest.mark.parametrize("number", ["9223372036854775808", "9" * 30])
@pytest.mark.parametrize(
    "path",
    ["numbers/service/{}/", "waiting/{}/", "pulled/pull/{}/", "pulled/release/{}/"],
)
def test_a_number_beyond_any_key_is_no_address(
    admin: Client, path: str, number: str
) -> None:
    assert admin.get(f"/admin/register/{path.format(number)}").status_code == 404


@pytest.mark.parametrize(
    "path", [f"/admin/register/{n}/" for n in ("numbers", "waiting", "pulled")]
)
@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_a_list_is_no_file(editor: Client, path: str, form: str) -> None:
    response = editor.get(path, {"export": form})
    assert response["Content-Type"].startswith("text/html")
    assert "export=" not in text(editor.get(path))
