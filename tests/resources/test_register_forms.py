"""The forms of a service and of the helplines refuse what would mislead a reader.

Posted as a browser posts them.
"""

from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from wagtail.models import Page
from wagtail.test.utils.form_data import inline_formset, nested_form_data

from resources.models import HelplineSettings, ResourcePage
from resources.validation import check_service
from resources.wording import number_in
from tests.people import OWNER, sign_in
from tests.resources.test_confirmations import form_of
from tests.resources.test_register_admin import text

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

SETTINGS = "/admin/settings/resources/helplinesettings/"


@pytest.fixture
def publisher() -> Client:
    return sign_in("publisher", OWNER)


def hours(**changes: Any) -> dict[str, Any]:
    return {"days": "Monday", "opens": "09:00", "closes": "17:00"} | changes


def method(*rows: dict[str, Any], **changes: Any) -> dict[str, Any]:
    values = {"kind": "phone", "label": "", "value": "1800 605 762"} | changes
    values.setdefault("time_zone", "Australia/Sydney" if rows else "")
    return values | {"opening_hours": inline_formset(list(rows))}


def posted(client: Client, *methods: dict[str, Any]) -> Any:
    """Publish a service with other ways of contact."""
    service = ResourcePage.objects.get(slug="knowmore")
    path = f"/admin/pages/{service.pk}/edit/"
    data = {
        name: value
        for name, value in form_of(client, path).items()
        if not name.startswith("contact_methods-")
    }
    old = list(service.contact_methods.values_list("pk", flat=True))
    rows = [{"id": str(pk), "DELETE": "on", "kind": "", "value": ""} for pk in old]
    rows = [row | {"opening_hours": inline_formset([])} for row in rows]
    formset = inline_formset([*rows, *methods], initial=len(rows))
    data |= nested_form_data({"contact_methods": formset})
    for name in [name for name in data if name.endswith("-days")]:
        data[name] = data[name].split(",")
    data["action-publish"] = "action-publish"
    return client.post(path, data)


def errors(response: Any) -> dict[str, list[str]]:
    """Return the messages by the name of the field that they stand at."""
    found: dict[str, list[str]] = {}
    formset = response.context["form"].formsets["contact_methods"]
    for form in (
        form for form in formset.forms if not formset._should_delete_form(form)
    ):
        inner = form.formsets["opening_hours"].forms
        for each in (form, *inner):
            for field, messages in each.errors.items():
                name = each.add_prefix(field).removeprefix("contact_methods-")
                found[name] = [str(message) for message in messages]
    return found


def test_a_service_is_published_with_hours(publisher: Client) -> None:
    response = posted(
        publisher,
        method(hours(), hours(days="Tuesday,Friday", opens="10:00")),
        method(kind="chat", value="https://knowmore.org.au/chat"),
    )
    assert response.status_code == 302
    service = ResourcePage.objects.get(slug="knowmore")
    assert [m.value for m in service.contact_methods.all()] == [
        "1800 605 762",
        "https://knowmore.org.au/chat",
    ]
    first = service.contact_methods.first()
    assert [row.days for row in first.opening_hours.all()] == [
        ["Monday"],
        ["Tuesday", "Friday"],
    ]


@pytest.mark.parametrize(
    ("methods", "place", "words"),
    [
        ([method(), method(value="call us", label="Other")], "value", "Only digits"),
        ([method(), method(value="12", label="Other")], "value", "too few digits"),
        (
            [method(), method(kind="web", value="http://knowmore.org.au")],
            "value",
            "begins with https://",
        ),
        ([method(), method(kind="email", value="nobody")], "value", "valid email"),
        ([method(), method(value="1800 605 763")], "label", "tells them apart"),
    ],
)
def test_a_wrong_contact_is_told_at_its_own_row(
    publisher: Client, methods: list[dict[str, Any]], place: str, words: str
) -> None:
    response = posted(publisher, *methods)
    old = ResourcePage.objects.get(slug="knowmore").contact_methods.count()
    found = errors(response)
    assert list(found) == [f"{old + 1}-{place}"]
    assert words in found[f"{old + 1}-{place}"][0]
    assert words in text(response)


@pytest.mark.parametrize(
    ("rows", "row"),
    [
        ([hours(), hours(days="Friday", opens="17:00", closes="09:00")], 1),
        ([hours(), hours(opens="16:00", closes="18:00")], 1),
        ([hours(opens="", closes="17:00")], 0),
        ([hours(days="")], 0),
        ([hours(valid_from="2026-02-01", valid_through="2026-01-01")], 0),
    ],
)
def test_wrong_hours_are_told_at_their_own_row(
    publisher: Client, rows: list[dict[str, Any]], row: int
) -> None:
    response = posted(publisher, method(*rows))
    assert response.status_code == 200
    old = ResourcePage.objects.get(slug="knowmore").contact_methods.count()
    found = errors(response)
    assert found
    assert all(name.startswith(f"{old}-opening_hours-{row}-") for name in found), found


@pytest.mark.parametrize("slug", ["pocket", "other-countries"])
@pytest.mark.parametrize("page", ["knowmore", "under-18"])
def test_an_address_of_the_list_itself_is_refused(
    publisher: Client, page: str, slug: str
) -> None:
    path = f"/admin/pages/{Page.objects.get(slug=page).pk}/edit/"
    data = form_of(publisher, path)
    data |= {"slug": slug, "action-publish": "1", "body-count": "0"}
    assert "uses this address itself" in text(publisher.post(path, data))
    assert Page.objects.filter(slug=page, live=True).exists()


def test_nothing_is_saved_half(publisher: Client) -> None:
    service = ResourcePage.objects.get(slug="knowmore")
    before = list(service.contact_methods.values_list("pk", "value"))
    posted(publisher, method(), method(value="12", label="Other"))
    assert list(service.contact_methods.values_list("pk", "value")) == before


@pytest.mark.parametrize("field", ["label", "hours_note"])
@pytest.mark.parametrize("kind", ["phone", "web"])
def test_a_number_in_words_is_told_at_its_field(
    publisher: Client, field: str, kind: str
) -> None:
    value = "1800 605 762" if kind == "phone" else "https://knowmore.org.au"
    response = posted(
        publisher, method(kind=kind, value=value, **{field: "or 13 11 14"})
    )
    ((name, messages),) = errors(response).items()
    assert name.endswith(f"-{field}")
    assert "a second person confirms it" in messages[0]


@pytest.mark.parametrize("field", ["label", "hours_note"])
def test_import_and_demo_refuse_a_number_in_words(field: str) -> None:
    service = ResourcePage.objects.get(slug="knowmore")
    check_service(service)
    methods = list(service.contact_methods.all())
    setattr(methods[0], field, "or 13 11 14")
    service.contact_methods.set(methods)
    with pytest.raises(ValidationError, match="a second person confirms it"):
        check_service(service)


@pytest.mark.parametrize(
    "words",
    [
        "call 13 11 14",
        "1300 555 123",
        "or 1800 55 1800.",
        "1800\u00a0551\u00a0800",
        "1800\u2011551\u2011800",
        "(02) 9876 5432",
        "+61 2 9876 5432",
        "18\u200b0055\u200b1800",
        "in 2019 call 1800 2019 20",
        "13.11.14",
    ],
)
def test_numbers_in_words_are_found(words: str) -> None:
    assert number_in(words, "AU")


@pytest.mark.parametrize(
    "words",
    [
        "Interpreter",
        "Since 2019",
        "8.30 to 17.00",
        "8:30–17:00, 24/7",
        "2019–2020",
        "closed 24 December 2026, 8.30 pm",
        "closed 24.12.2026 and 2026-12-26",
        "5 to 25 years",
        "In danger call 000",
    ],
)
def test_years_days_and_times_are_no_numbers(words: str) -> None:
    assert not number_in(words, "AU")


# --- The helplines of every page -------------------------------------------------


def choose(client: Client, *slugs: str) -> Any:
    """Choose the services of every page in the settings."""
    old = list(HelplineSettings.load().choices.values_list("pk", "service"))
    rows = [{"id": str(pk), "service": str(s), "DELETE": "on"} for pk, s in old]
    numbers = dict(ResourcePage.objects.values_list("slug", "pk"))
    rows += [{"id": "", "service": str(numbers[slug])} for slug in slugs]
    formset = inline_formset(rows, initial=len(old))
    path = client.get(SETTINGS, follow=True).redirect_chain[-1][0]
    return client.post(path, nested_form_data({"choices": formset}))


@pytest.mark.parametrize(
    ("slugs", "words"),
    [
        (("lifeline", "kids-helpline", "1800respect"), "Choose an emergency number"),
        (("lifeline", "kids-helpline", "triple-zero"), "stands first"),
        (("triple-zero", "lifeline", "1800respect"), "Choose a line for children"),
        (("triple-zero", "kids-helpline", "13yarn"), "Choose a line for adults"),
        (("triple-zero", "kids-helpline", "knowmore"), "At least two lines answer"),
        (("triple-zero", "kids-helpline"), "at least 3"),
    ],
)
def test_a_choice_that_leaves_a_reader_alone_is_refused(
    slugs: tuple[str, ...], words: str
) -> None:
    moderator = sign_in("moderator", "Moderators")
    before = list(HelplineSettings.load().choices.values_list("pk", flat=True))
    response = choose(moderator, *slugs)
    assert words in text(response)
    after = list(HelplineSettings.load().choices.values_list("pk", flat=True))
    assert after == before


def test_editors_do_not_change_the_helplines() -> None:
    editor = sign_in("editor", "Editors")
    assert editor.get(SETTINGS, follow=False).status_code == 302
    assert SETTINGS not in text(editor.get("/admin/"))
