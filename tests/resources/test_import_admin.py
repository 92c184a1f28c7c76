"""The import in the admin: who may, what is shown, what is kept and what is written."""

from typing import Any

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from wagtail.models import GroupPagePermission

from pages.models import HomePage
from resources.importing import uploads, views
from resources.models import ContactConfirmation, ResourcePage
from tests.conftest import SecureClient
from tests.people import OWNER, sign_in
from tests.resources.tables import changed, exported, new_service, text_of

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


def upload(client: Client, data: bytes) -> Any:
    file = SimpleUploadedFile("services.csv", data, content_type="text/csv")
    return client.post(reverse("resources_import:index"), {"file": file})


def confirm(client: Client, report: Any, **more: str) -> Any:
    context = report.context
    answer = {"token": context["token"], "fingerprint": context["plan"].fingerprint}
    return client.post(reverse("resources_import:apply"), answer | more, follow=True)


def edited() -> bytes:
    """Return the register with a change and a new service."""
    rows = changed(exported(), "lifeline", cost="Free <b>for all</b>")
    return text_of([*rows, new_service()])


def test_upload_report_apply(admin: Client) -> None:
    page = admin.get(reverse("resources_import:index"))
    assert "what_to_expect" in page.content.decode()
    report = upload(admin, edited())
    html = report.content.decode()
    assert "1 new, 1 changed" in html
    assert "Free &lt;b&gt;for all&lt;/b&gt;" in html
    assert not ResourcePage.objects.filter(slug="new-line").exists()
    done = confirm(admin, report)
    assert "1 new, 1 changed" in done.content.decode()
    page = ResourcePage.objects.get(slug="new-line")
    assert page.owner.username == "tester"
    assert ContactConfirmation.objects.filter(service=page, confirmed_at=None).exists()
    assert uploads.KEY not in admin.session
    again = upload(admin, edited())
    assert "0 new, 0 changed" in again.content.decode()
    assert uploads.KEY not in admin.session


def test_problems_are_told_and_nothing_is_kept(admin: Client) -> None:
    report = upload(admin, text_of([new_service(value="call us")]))
    assert "Only digits" in report.content.decode()
    assert "Apply" not in report.content.decode()
    assert uploads.KEY not in admin.session
    assert (
        "This field is required"
        in admin.post(reverse("resources_import:index")).content.decode()
    )


def test_a_huge_upload_is_not_kept(
    admin: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    report = upload(admin, b"x" * 6_000_000)
    assert "at most 5.0" in report.content.decode().replace("\xa0", " ")
    monkeypatch.setattr(uploads, "ROOM", 10**9)
    report = upload(admin, b"x" * 6_000_000)
    assert "at most 5.0" in report.content.decode().replace("\xa0", " ")


def test_a_forged_upload_is_refused(admin: Client) -> None:
    forger = SecureClient(enforce_csrf_checks=True)
    forger.cookies = admin.cookies
    assert upload(forger, edited()).status_code == 403
    answer = forger.post(reverse("resources_import:apply"), {"token": "x"})
    assert answer.status_code == 403


def test_an_outdated_report_is_shown_again(admin: Client) -> None:
    report = upload(admin, edited())
    page = ResourcePage.objects.get(slug="lifeline")
    page.cost = "Written meanwhile"
    page.save_revision().publish()
    again = confirm(admin, report)
    assert "has changed since" in again.content.decode()
    assert "Written meanwhile → Free" in again.content.decode()
    assert ResourcePage.objects.get(slug="lifeline").cost == "Written meanwhile"
    confirm(admin, again)
    assert ResourcePage.objects.get(slug="lifeline").cost == "Free <b>for all</b>"


def test_each_applies_their_own_newest_file(admin: Client) -> None:
    first = upload(admin, edited())
    other = sign_in("other", OWNER)
    assert "no longer kept" in confirm(other, first).content.decode()
    upload(admin, text_of([new_service(id="second")]))
    assert "no longer kept" in confirm(admin, first).content.decode()
    assert not ResourcePage.objects.filter(slug__in=["new-line", "second"]).exists()


def test_a_file_can_be_let_go_and_goes_by_itself(
    admin: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    report = upload(admin, edited())
    assert "Nothing was imported" in confirm(admin, report, cancel="").content.decode()
    assert uploads.KEY not in admin.session
    report = upload(admin, edited())
    monkeypatch.setattr(uploads, "SECONDS", -1)
    assert "no longer kept" in confirm(admin, report).content.decode()
    assert not ResourcePage.objects.filter(slug="new-line").exists()


def test_more_than_a_request_can_do_is_left_to_the_command(
    admin: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(views, "MOST_IN_A_REQUEST", 1)
    report = upload(admin, edited())
    assert "at most 1 services" in report.content.decode()
    assert "Apply" not in report.content.decode()
    confirm(admin, report)
    assert not ResourcePage.objects.filter(slug="new-line").exists()


@pytest.mark.parametrize(
    ("group", "may"),
    [(OWNER, True), ("Moderators", False), ("Authors", False), ("", False)],
)
def test_only_who_may_publish_imports(group: str, may: bool) -> None:
    authors = Group.objects.create(name="Authors")
    for codename in ("add_page", "change_page"):
        GroupPagePermission.objects.create(
            group=authors,
            page=HomePage.objects.get(),
            permission=Permission.objects.get(codename=codename),
        )
    client = sign_in("somebody", group)
    address = reverse("resources_import:index")
    assert (client.get(address).status_code == 200) == may
    assert (upload(client, edited()).status_code == 200) == may
    led_to = client.post(reverse("resources_import:apply")).url
    assert (led_to == address) == may
    menu = client.get("/admin/").content.decode()
    assert (address in menu) == may
