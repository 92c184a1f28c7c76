"""The register is read whole, in few queries, and is never stale."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page, PageViewRestriction

from resources import register
from resources.confirmations import confirm, propose
from resources.contacts import contact_href, contact_key, contact_text
from resources.models import (
    ContactConfirmation,
    ContactMethod,
    GuidePage,
    OpeningHours,
    ResourceIndexPage,
    ResourcePage,
)
from resources.validation import check_service
from tests.factories import publish_change, publish_service, write_number

pytestmark = pytest.mark.django_db


def test_asking_again_costs_one_query() -> None:
    first = register.current()
    with CaptureQueriesContext(connection) as captured:
        assert register.current() is first
    assert len(captured) == 1


def test_reading_costs_the_same_for_any_size() -> None:
    def cost() -> int:
        register.forget()
        with CaptureQueriesContext(connection) as captured:
            register.current()
        return len(captured)

    publish_service("first-more")
    cost()
    few = cost()
    for number in range(5):
        publish_service(f"more-{number}")
    assert cost() == few


def test_every_publication_is_seen_at_once() -> None:
    before = register.current()
    service = ResourcePage.objects.get(slug="lifeline")
    service.summary = "Listens to anybody."
    publish_change(service)
    assert register.current().by_slug["lifeline"].summary == "Listens to anybody."
    service.unpublish()
    assert "lifeline" not in register.current().by_slug
    guide = GuidePage.objects.get(slug="under-18")
    guide.title = "I am a child"
    guide.save_revision().publish()
    assert "I am a child" in [guide.title for guide in register.current().guides]
    assert before.by_slug["lifeline"].summary != "Listens to anybody."


def test_a_change_past_wagtail_is_seen_within_a_minute(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    register.current()
    ResourcePage.objects.filter(slug="lifeline").update(live=False)
    assert "lifeline" in register.current().by_slug
    monkeypatch.setattr("resources.register.snapshot.SECONDS", -1)
    assert "lifeline" not in register.current().by_slug


def test_a_deleted_service_goes_at_once() -> None:
    assert "qlife" in register.current().by_slug
    Page.objects.get(slug="qlife").delete()
    assert "qlife" not in register.current().by_slug


def test_addresses_follow_the_page_above() -> None:
    assert register.current().by_slug["qlife"].url == "/help/qlife/"
    index = ResourceIndexPage.objects.get()
    index.slug = "support"
    index.save_revision().publish()
    assert register.current().by_slug["qlife"].url == "/support/qlife/"


def test_drafts_and_private_services_are_not_in_it() -> None:
    draft = ResourcePage.objects.get(slug="knowmore")
    draft.title = "A draft"
    draft.save_revision()
    hidden = ResourcePage.objects.get(slug="qlife")
    PageViewRestriction.objects.create(page=hidden, restriction_type="login")
    snapshot = register.current()
    assert snapshot.by_slug["knowmore"].name == "knowmore"
    assert "qlife" not in snapshot.by_slug


def test_a_service_page_says_that_nobody_has_checked_it(client: Client) -> None:
    html = client.get("/help/kids-helpline/").content.decode()
    assert "Not yet checked" in html


@pytest.mark.parametrize(
    ("kind", "value", "href", "text"),
    [
        ("phone", "1800 55 1800", "tel:1800551800", "1800 55 1800"),
        ("phone", "+61 2 6222 3455", "tel:+61262223455", "+61 2 6222 3455"),
        ("tty", "106", "tel:106", "106"),
        ("sms", "0477 13 11 14", "sms:0477131114", "0477 13 11 14"),
        ("email", "help@example.org", "mailto:help@example.org", "help@example.org"),
        (
            "web",
            "https://www.accce.gov.au/report/",
            "https://www.accce.gov.au/report/",
            "accce.gov.au/report",
        ),
    ],
)
def test_a_contact_dials_writes_or_opens(
    kind: str, value: str, href: str, text: str
) -> None:
    ContactMethod(kind=kind, value=value).check_value("AU")
    assert (contact_href(kind, value), contact_text(kind, value)) == (href, text)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("phone", "call us"),
        ("phone", "1800 FULL STOP"),
        ("phone", "1800 55 18000"),
        ("sms", "https://example.org"),
        ("sms", "000"),
        ("email", "help at example.org"),
        ("web", "13 11 14"),
        ("web", "http://example.org"),
        ("chat", "javascript:alert(1)"),
        ("form", "https://"),
    ],
)
def test_a_wrong_number_or_address_is_refused(kind: str, value: str) -> None:
    with pytest.raises(ValidationError):
        ContactMethod(kind=kind, value=value).check_value("AU")


def test_a_number_is_the_same_however_it_is_written() -> None:
    assert contact_key("phone", "02 6222 3455", "AU") == "+61262223455"
    assert contact_key("phone", "+61 2 62 22 34 55", "AU") == "+61262223455"
    assert contact_key("sms", "0477131114", "AU") == contact_key(
        "phone", "0477 13 11 14", "AU"
    )
    assert contact_key("phone", "000", "AU") == "000"
    one, other = "https://Short.example/AbC/", "https://short.example/aBc"
    assert contact_key("web", one, "AU") == "https://short.example/AbC"
    assert contact_key("web", other, "AU") != contact_key("web", one, "AU")


def test_a_service_is_checked_row_by_row() -> None:
    hours = OpeningHours(days=["Monday"], opens="17:00", closes="09:00")
    method = ContactMethod(
        kind="phone", value="1800 FULL STOP", time_zone="Australia/Sydney"
    )
    method.opening_hours = [hours]
    service = ResourcePage.objects.get(slug="lifeline")
    service.contact_methods = [method, ContactMethod(kind="phone", value="131114")]
    with pytest.raises(ValidationError) as error:
        check_service(service)
    messages = " ".join(error.value.messages)
    assert "1800 FULL STOP" in messages
    assert "end before they begin" in messages
    assert "another of this kind" in messages


class TestTheRuleOfTwo:
    """A changed number waits for a second person."""

    @pytest.fixture
    def users(self, django_user_model: type) -> tuple[object, object]:
        return tuple(
            django_user_model.objects.create_superuser(name) for name in ("one", "two")
        )

    @staticmethod
    def change_number(user: object, value: str = "13 99 99") -> ResourcePage:
        service = ResourcePage.objects.get(slug="lifeline")
        write_number(service, "phone", value)
        service.save_revision(user=user).publish(user=user)
        return service

    @staticmethod
    def shown() -> list[str]:
        service = register.current().by_slug["lifeline"]
        return [contact.text for contact in service.contacts if contact.kind == "phone"]

    def test_the_old_number_stays_until_another_person_confirms(
        self, users: tuple[object, object]
    ) -> None:
        writer, second = users
        service = self.change_number(writer)
        assert self.shown() == ["13 11 14"]
        [waiting] = ContactConfirmation.objects.filter(confirmed_at=None)
        assert waiting.user == writer
        with pytest.raises(PermissionDenied):
            confirm(waiting, writer)
        assert self.shown() == ["13 11 14"]
        confirm(waiting, second)
        assert self.shown() == ["13 99 99"]
        assert propose(service, writer) == []

    def test_the_number_that_stands_in_says_nothing_of_the_new_hours(
        self, users: tuple[object, object]
    ) -> None:
        writer, _second = users
        service = ResourcePage.objects.get(slug="lifeline")
        method = service.contact_methods.get(kind="phone")
        method.value, method.hours_note = "13 99 99", "Only at night"
        service.contact_methods.add(method)
        service.save_revision(user=writer).publish(user=writer)
        [contact] = [
            c for c in register.current().by_slug["lifeline"].contacts if c.is_number
        ][:1]
        assert (contact.text, contact.hours) == ("13 11 14", [])

    def test_no_number_stands_in_under_another_label(
        self, users: tuple[object, object]
    ) -> None:
        writer, _second = users
        service = ResourcePage.objects.get(slug="lifeline")
        method = service.contact_methods.get(kind="phone")
        method.value, method.label = "13 99 99", "For something else"
        service.contact_methods.add(method)
        service.save_revision(user=writer).publish(user=writer)
        assert self.shown() == []

    def test_going_back_needs_a_second_person_again(
        self, users: tuple[object, object]
    ) -> None:
        writer, second = users
        self.change_number(writer)
        confirm(ContactConfirmation.objects.get(confirmed_at=None), second)
        self.change_number(second, "13 11 14")
        assert self.shown() == ["13 99 99"]

    def test_a_mistake_taken_back_waits_for_nobody(
        self, users: tuple[object, object]
    ) -> None:
        writer, _second = users
        self.change_number(writer)
        self.change_number(writer, "13 11 14")
        assert self.shown() == ["13 11 14"]
        assert not ContactConfirmation.objects.filter(
            confirmed_at=None, retired_at=None
        ).exists()

    def test_a_new_way_is_not_shown_before(self, users: tuple[object, object]) -> None:
        writer, _second = users
        service = ResourcePage.objects.get(slug="lifeline")
        service.contact_methods.add(ContactMethod(kind="email", value="a@example.org"))
        service.save_revision(user=writer).publish(user=writer)
        contacts = register.current().by_slug["lifeline"].contacts
        assert "email" not in {contact.kind for contact in contacts}
        assert register.current().by_slug["lifeline"].withheld == 1
