"""The register in other forms: open data by its schema, cards, and conditional GET."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client
from django.utils.dateparse import parse_date
from jsonschema import Draft202012Validator, FormatChecker

from resources import register
from resources.choices import (
    Anonymity,
    Audience,
    Country,
    Kind,
    Language,
    Need,
    State,
    TimeZone,
)
from resources.exports.open_data import SCHEMA, VERSION, plain_value
from resources.freshness import Freshness
from resources.hours import Day
from resources.models import ContactCheck, ContactMethod, ResourcePage
from resources.register import Contact

pytestmark = pytest.mark.django_db
FILES = {
    "/help/register.json": "application/json; charset=utf-8",
    "/help/register.csv": "text/csv; charset=utf-8",
    "/help/register.schema.json": "application/schema+json",
    "/help/lifeline/contact.vcf": "text/vcard; charset=utf-8",
    "/help/lifeline/discreet.vcf": "text/vcard; charset=utf-8",
}


def strict(schema: Any) -> Any:
    """Return a schema that also refuses what it does not describe."""
    if isinstance(schema, list):
        return [strict(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    found = {name: strict(part) for name, part in schema.items()}
    if found.get("type") == "object":
        found["additionalProperties"] = False
    return found


def mistakes(data: Any) -> list[str]:
    schema = strict(json.loads(SCHEMA.read_text()))
    validator = Draft202012Validator(schema, format_checker=FormatChecker())
    return [f"{e.json_path}: {e.message}" for e in validator.iter_errors(data)]


def checked_and_edited() -> None:
    """Give the register one of everything that the schema speaks of."""
    method = ContactMethod.objects.filter(service__slug="lifeline").first()
    ContactCheck.objects.create(
        service=method.service,
        kind=method.kind,
        value=method.value,
        key=method.key,
        checked_on=parse_date("2026-01-31"),
        how="called",
    )
    hours = ContactMethod.objects.exclude(opening_hours=None).first()
    hours.opening_hours.update(valid_from="2026-01-01", valid_through="2030-12-31")
    register.forget()


def test_the_register_keeps_its_schema(client: Client) -> None:
    Draft202012Validator.check_schema(json.loads(SCHEMA.read_text()))
    checked_and_edited()
    data = client.get("/help/register.json").json()
    assert mistakes(data) == []
    assert data["version"] == VERSION
    contacts = [c for service in data["services"] for c in service["contacts"]]
    assert any(contact["checkedOn"] == "2026-01-31" for contact in contacts)
    assert {"phone", "web", "chat"} <= {contact["kind"] for contact in contacts}


def test_a_value_is_what_somebody_wrote_down() -> None:
    email = Contact("email", "help@example.org", "mailto:help@example.org")
    site = Contact("web", "example.org", "https://www.example.org/")
    assert plain_value(email) == "help@example.org"
    assert plain_value(site) == "https://www.example.org/"


@pytest.mark.parametrize(
    ("field", "value"), [("needs", []), ("country", "XX"), ("name", None), ("x", 1)]
)
def test_the_schema_refuses_what_is_wrong(
    client: Client, field: str, value: Any
) -> None:
    data = client.get("/help/register.json").json()
    data["services"][0][field] = value
    assert len(mistakes(data)) == 1


def test_the_schema_lists_the_choices_and_explains_all_it_lists() -> None:
    schema = json.loads(SCHEMA.read_text())
    listed = {
        "need": Need.values,
        "audience": Audience.values,
        "country": Country.values,
        "state": State.values,
        "language": Language.values,
        "kind": Kind.values,
        "anonymity": [*Anonymity.values, None],
        "timeZone": [*TimeZone.values, None],
        "freshness": [value.value for value in Freshness],
        "day": [f"https://schema.org/{day}" for day in Day.values],
    }
    enums = {n: part["enum"] for n, part in schema["$defs"].items() if "enum" in part}
    assert enums == listed
    assert schema["properties"]["version"]["const"] == VERSION
    for name, part in schema["$defs"].items():
        assert part["description"], name
        for inner, described in part.get("properties", {}).items():
            assert {"description", "$ref", "const"} & set(described), inner


@pytest.mark.parametrize(("address", "kind"), FILES.items())
def test_a_file_is_sent_again_only_when_it_changed(
    client: Client, address: str, kind: str
) -> None:
    first = client.get(address)
    assert (first.status_code, first["Content-Type"]) == (200, kind)
    head = client.head(address)
    assert (head.status_code, head.content) == (200, b"")
    assert head["ETag"] == first["ETag"]
    again = client.get(address, headers={"If-None-Match": first["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert client.post(address).status_code == 405
    checked_and_edited()
    page = ResourcePage.objects.get(slug="lifeline")
    page.title, page.discreet_name = "Other name", "Somebody else"
    page.save_revision().publish()
    later = client.get(address, headers={"If-None-Match": first["ETag"]})
    # The schema is the same whatever the register holds.
    expected = 304 if "schema" in address else 200
    assert later.status_code == expected


def lines_of(card: bytes) -> Iterator[tuple[str, str]]:
    """Yield name and value of each property of a card."""
    text = card.decode()
    assert text.endswith("\r\n")
    for line in text.replace("\r\n ", "").replace("\r\n\t", "").split("\r\n")[:-1]:
        name, colon, value = line.partition(":")
        assert colon, line
        yield name.partition(";")[0].upper(), value


def card(client: Client, slug: str, name: str) -> dict[str, list[str]]:
    response = client.get(f"/help/{slug}/{name}.vcf")
    assert response.status_code == 200
    found: dict[str, list[str]] = {}
    for key, value in lines_of(response.content):
        found.setdefault(key, []).append(value)
    assert found["BEGIN"] == found["END"] == ["VCARD"]
    assert found["VERSION"] == ["3.0"]
    assert len(found["N"]) == len(found["FN"]) == 1
    return found


def all_slugs() -> list[str]:
    return [s.slug for s in register.current().services if s.contacts]


def test_each_card_has_the_numbers_of_its_service(client: Client) -> None:
    for slug in all_slugs():
        service = register.current().by_slug[slug]
        found = card(client, slug, "contact")
        assert found["FN"][0].replace("\\", "") == service.name
        numbers = [c.text for c in service.contacts if c.is_number]
        written = [*found.get("TEL", []), *found.get("TEL;TYPE=CELL", [])]
        assert sorted(written) == sorted(numbers)
        # A number that is not for the voice is named in the note.
        for contact in service.contacts:
            if contact.is_number and contact.kind != "phone":
                assert f"{contact.action}: {contact.text}" in found["NOTE"][0]
        assert "hecked" in found["NOTE"][0]


def test_a_discreet_card_tells_nothing_to_whoever_looks(client: Client) -> None:
    subject = ("abuse", "assault", "helpline", "crisis", "sexual", "child", "kids")
    for slug in all_slugs():
        service = register.current().by_slug[slug]
        if not service.has_number:
            assert client.get(f"/help/{slug}/discreet.vcf").status_code == 404
            continue
        found = card(client, slug, "discreet")
        names = {"BEGIN", "VERSION", "N", "FN", "TEL", "TEL;TYPE=CELL", "NOTE", "END"}
        assert set(found) <= names
        text = " ".join(value for values in found.values() for value in values).lower()
        assert service.name.lower() not in text
        assert "http" not in text
        assert "help/" not in text
        assert not [word for word in subject if word in text], slug
        response = client.get(f"/help/{slug}/discreet.vcf")
        assert slug not in response["Content-Disposition"]


def test_no_card_of_what_is_not_there(client: Client) -> None:
    assert client.get("/help/nothing/contact.vcf").status_code == 404
    ResourcePage.objects.get(slug="lifeline").unpublish()
    assert client.get("/help/lifeline/contact.vcf").status_code == 404
