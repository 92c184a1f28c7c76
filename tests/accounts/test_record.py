"""What happened at the door is written down, told to few, and forgotten in time."""

from datetime import timedelta
from io import StringIO
from typing import Any

import pytest
from django.contrib.auth.models import Permission
from django.core import checks
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from accounts.models import SignInEvent, Turn
from campaign_site.management.commands import run_schedule
from tests.accounts import doors

pytestmark = pytest.mark.django_db

Event = SignInEvent.Event
REPORT = "/admin/reports/sign-ins/"


def write(count: int, user: Any = None, **values: Any) -> None:
    for _ in range(count):
        SignInEvent.objects.create(event=Event.FAILED, user=user, **values)


def test_a_working_day_is_four_lines(client: Client) -> None:
    robin = doors.make_person()
    SignInEvent.objects.all().delete()
    doors.sign_in(client, password="a wrong one")
    doors.sign_in(client, REMOTE_ADDR="2001:db8:1:2::3")
    client.post("/admin/logout/")
    lines = SignInEvent.objects.order_by("pk").values_list("event", "user", "network")
    assert list(lines) == [
        (Event.FAILED, robin.pk, "127.0.0.0/24"),
        (Event.SIGNED_IN, robin.pk, "2001:db8:1::/48"),
        (Event.SIGNED_OUT, robin.pk, "127.0.0.0/24"),
    ]


def test_who_may_read_it_reads_it(client: Client) -> None:
    robin = doors.make_person()
    client.force_login(robin)
    assert client.get(REPORT).status_code == 302
    assert REPORT not in client.get("/admin/").content.decode()
    robin.user_permissions.add(Permission.objects.get(codename="view_signinevent"))
    write(1, robin, network="192.0.2.0/24")
    text = client.get(REPORT).content.decode()
    assert "192.0.2.0/24" in text
    assert REPORT in client.get("/admin/").content.decode()


def test_it_can_be_narrowed_down_and_taken_along(admin: Client) -> None:
    write(1, doors.make_person("=1+1"), network="192.0.2.0/24")
    write(1, doors.make_person("kim"), network="198.51.100.0/24")
    text = admin.get(REPORT, {"user__username": "kim"}).content.decode()
    assert "198.51.100.0/24" in text
    assert "192.0.2.0/24" not in text
    answer = admin.get(REPORT, {"export": "csv", "event": Event.FAILED})
    rows = b"".join(answer.streaming_content).decode()  # type: ignore[attr-defined]
    assert "Wrong name or password" in rows
    assert "\n=1+1" not in rows
    assert ",=1+1" not in rows


def test_a_long_record_costs_no_more_than_a_short_one(admin: Client) -> None:
    write(2, doors.make_person("kim"))
    admin.get(REPORT)
    with CaptureQueriesContext(
        connection,
    ) as few:
        admin.get(REPORT)
    for number in range(18):
        write(1, doors.make_person(f"kim-{number}"))
    with CaptureQueriesContext(connection) as many:
        admin.get(REPORT)
    assert len(many) == len(few)


def test_it_is_forgotten_after_ninety_days() -> None:
    now = timezone.now()
    SignInEvent.objects.all().delete()
    write(1, at=now - timedelta(days=91))
    write(1, at=now - timedelta(days=89))
    Turn.objects.create(name="a", place=0, until=now - timedelta(minutes=1))
    Turn.objects.create(name="a", place=1, until=now + timedelta(minutes=1))
    call_command("prune_sign_ins", stdout=StringIO())
    assert SignInEvent.objects.count() == 1
    assert Turn.objects.count() == 1
    assert run_schedule.TASKS["prune_sign_ins"] == run_schedule.DAY


def test_it_outlives_an_account_without_its_name(client: Client) -> None:
    robin = doors.make_person()
    write(1, robin)
    robin.delete()
    assert SignInEvent.objects.filter(event=Event.FAILED, user=None).exists()


@pytest.mark.parametrize(
    ("is_required", "ids"), [(True, []), (False, ["accounts.W001"])]
)
def test_the_deployment_check_tells_of_a_password_alone(
    settings: Any, is_required: bool, ids: list[str]
) -> None:
    settings.SECOND_FACTOR_REQUIRED = is_required
    found = checks.run_checks(tags=["security"], include_deployment_checks=True)
    assert [message.id for message in found if "accounts" in str(message.id)] == ids
