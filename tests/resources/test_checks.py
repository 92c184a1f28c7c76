"""Checks: written in one go, told in the history, asked for by e-mail."""

from datetime import timedelta
from io import StringIO
from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.core import mail
from django.core.management import CommandError, call_command
from django.test import Client
from django.utils import timezone
from wagtail.models import PageLogEntry

from resources.admin.forms import fingerprint
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

CHECK = "/admin/register/numbers/check/"


@pytest.fixture
def editor() -> Client:
    return sign_in("editor", "Editors")


def filled(*methods: ContactMethod, **changes: Any) -> dict[str, Any]:
    return {
        "contact": [method.pk for method in methods],
        "seen": fingerprint(methods),
        "how": "called",
        "checked_on": timezone.localdate().isoformat(),
        "note": "",
    } | changes


def two() -> tuple[ContactMethod, ContactMethod]:
    return method_of("kids-helpline"), method_of("lifeline")


def test_several_numbers_are_checked_in_one_go(editor: Client) -> None:
    methods = two()
    chosen = {"contact": [method.pk for method in methods]}
    html = text(editor.get(CHECK, chosen))
    assert "1800 55 1800" in html
    assert "13 11 14" in html
    response = editor.post(CHECK, filled(*methods, note="Rang twice."), follow=True)
    assert "2 checks written down" in text(response)
    checks = ContactCheck.objects.order_by("service__title")
    assert [(c.value, c.how, c.note, c.user.username) for c in checks] == [
        ("1800 55 1800", "called", "Rang twice.", "editor"),
        ("13 11 14", "called", "Rang twice.", "editor"),
    ]
    assert {check.checked_on for check in checks} == {timezone.localdate()}


def test_readers_see_the_day_of_the_check(editor: Client, client: Client) -> None:
    methods = list(ResourcePage.objects.get(slug="lifeline").contact_methods.all())
    editor.post(CHECK, filled(*methods))
    data = client.get("/help/register.json").json()
    lifeline = next(s for s in data["services"] if s["name"] == "Lifeline")
    assert timezone.localdate().isoformat() in str(lifeline)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"how": "guessed"}, "Select a valid choice"),
        ({"how": ""}, "This field is required"),
        ({"checked_on": "2999-01-01"}, "has not come yet"),
        ({"checked_on": "yesterday"}, "Enter a valid date"),
        ({"note": "x" * 201}, "at most 200 characters"),
        ({"seen": "something else"}, "has changed since you opened this"),
    ],
)
def test_a_wrong_check_writes_nothing(
    editor: Client, change: dict[str, str], words: str
) -> None:
    assert words in text(editor.post(CHECK, filled(*two(), **change)))
    assert not ContactCheck.objects.exists()


def test_a_number_that_changed_meanwhile_is_not_vouched_for(editor: Client) -> None:
    method = method_of("lifeline")
    data = filled(method)
    ContactMethod.objects.filter(pk=method.pk).update(value="13 11 15")
    assert "has changed since" in text(editor.post(CHECK, data))
    assert not ContactCheck.objects.exists()


def test_a_pulled_number_is_released_instead(editor: Client) -> None:
    method = method_of("lifeline")
    ContactPull.objects.create(
        service=method.service,
        kind=method.kind,
        value=method.value,
        key=method.key,
        reason="Wrong",
    )
    editor.post(CHECK, filled(*two()))
    assert not ContactCheck.objects.exists()


@pytest.mark.parametrize("query", [{}, {"contact": "999999"}, {"contact": "x"}])
def test_nothing_chosen_is_told(editor: Client, query: dict[str, str]) -> None:
    assert "Choose at least one number" in text(editor.get(CHECK, query))
    assert not ContactCheck.objects.exists()


def test_a_look_writes_nothing(editor: Client) -> None:
    editor.get(CHECK, filled(*two()))
    assert not ContactCheck.objects.exists()


def test_only_who_may_check_checks() -> None:
    nobody = sign_in("nobody")
    response = nobody.post(CHECK, filled(*two()))
    assert response.status_code in {302, 403}
    assert not ContactCheck.objects.exists()


def test_a_forged_form_is_refused(editor: Client) -> None:
    strict = type(editor)(enforce_csrf_checks=True)
    strict.force_login(get_user_model().objects.get(username="editor"))
    assert strict.post(CHECK, filled(*two())).status_code == 403
    assert not ContactCheck.objects.exists()


def test_the_history_of_page_and_site_tells_of_it(editor: Client) -> None:
    method = method_of("kids-helpline")
    editor.post(CHECK, filled(method, note="<b>loud</b>"))
    entry = PageLogEntry.objects.get(action="resources.check")
    assert entry.message == "Checked 1800 55 1800: Called or used it"
    page = method.service_id
    assert entry.message in text(editor.get(f"/admin/pages/{page}/history/"))
    assert entry.message in text(editor.get("/admin/reports/site-history/"))
    html = text(editor.get(f"/admin/register/numbers/service/{page}/"))
    assert "&lt;b&gt;loud&lt;/b&gt;" in html
    assert "<b>loud" not in html


# --- The e-mail --------------------------------------------------------------------


def check_everything(days_ago: int = 0) -> None:
    day = timezone.localdate() - timedelta(days=days_ago)
    for method in ContactMethod.objects.select_related("service"):
        ContactCheck.objects.create(
            service=method.service,
            kind=method.kind,
            value=method.value,
            key=method.key,
            checked_on=day,
            how="page",
        )


def digest(*args: str) -> str:
    out = StringIO()
    call_command("send_check_digest", *args, stdout=out)
    return out.getvalue()


def test_the_digest_goes_to_everybody_who_may_check() -> None:
    sign_in("editor", "Editors")
    sign_in("moderator", "Moderators")
    sign_in("stranger")
    gone = get_user_model().objects.get(username="moderator")
    gone.is_active = False
    gone.save()
    assert "1 e-mails sent" in digest()
    (message,) = mail.outbox
    assert message.to == ["editor@example.org"]
    assert "need a check" in message.subject
    assert "Lifeline" in message.body
    assert "13 11 14" in message.body
    lifeline = ResourcePage.objects.get(slug="lifeline")
    assert f"/admin/register/numbers/service/{lifeline.pk}/" in message.body
    assert type(message) is mail.EmailMessage


@pytest.mark.parametrize(("days", "is_due"), [(0, False), (89, False), (90, True)])
def test_a_check_is_due_after_90_days(days: int, is_due: bool) -> None:
    check_everything(days)
    told = digest("--to", "one@example.org", "--to", "two@example.org")
    assert len(mail.outbox) == 2 * is_due
    assert ("No e-mail sent" in told) is not is_due


def test_a_rehearsal_sends_nothing() -> None:
    assert "13 11 14" in digest("--dry-run", "--to", "one@example.org")
    assert mail.outbox == []


def test_nobody_to_tell_is_an_error() -> None:
    with pytest.raises(CommandError, match="Nobody"):
        digest()


def test_the_digest_tells_what_only_waits() -> None:
    check_everything()
    service = ResourcePage.objects.get(slug="lifeline")
    ContactConfirmation.objects.create(
        service=service, kind="phone", value="13 11 15", key="+61131115"
    )
    told = digest("--to", "one@example.org")
    assert "1 waiting" in told
    (message,) = mail.outbox
    assert message.subject == "1 new number waits for a second person"
    assert "/admin/register/waiting/" in message.body
    assert "nobody has checked them" not in message.body
