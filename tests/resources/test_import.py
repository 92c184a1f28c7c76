"""Importing a table: what is refused, what is planned, what is written."""

from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import ModelLogEntry, PageLogEntry, Revision

from resources import register
from resources.importing import Plan, StalePlanError, apply, parse, plan
from resources.models import (
    ContactConfirmation,
    ContactMethod,
    ContactPull,
    GuidePage,
    ResourcePage,
)
from tests.resources.tables import changed, exported, new_service, text_of

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


def planned(rows: list[dict[str, str]]) -> Plan:
    return plan(parse(text_of(rows)))


def imported(rows: list[dict[str, str]], user: Any = None) -> Plan:
    table = parse(text_of(rows))
    return apply(table, user, plan(table).fingerprint)


def person(name: str = "importer") -> Any:
    return get_user_model().objects.create_superuser(name)


def counts() -> tuple[int, ...]:
    models = (Revision, PageLogEntry, ModelLogEntry, ContactMethod, ContactConfirmation)
    return tuple(model.objects.count() for model in models)


def test_importing_what_was_exported_changes_nothing() -> None:
    before = counts()
    done = imported(exported())
    assert (done.new, done.changed) == ([], [])
    assert counts() == before


def test_a_change_is_told_written_and_then_no_change_any_more() -> None:
    rows = changed(exported(), "lifeline", cost="Free from every phone")
    (service,) = planned(rows).changed
    (change,) = service.changes
    assert (change.column, change.new) == ("cost", "Free from every phone")
    before = ResourcePage.objects.get(slug="lifeline")
    methods = list(before.contact_methods.values_list("pk", flat=True))
    user = person()
    imported(rows, user)
    page = ResourcePage.objects.get(slug="lifeline")
    assert page.cost == "Free from every phone"
    assert page.live
    assert not page.has_unpublished_changes
    assert page.latest_revision.user == user
    assert list(page.contact_methods.values_list("pk", flat=True)) == methods
    count = counts()
    assert imported(rows, user).to_write == []
    assert counts() == count


def test_what_is_not_in_the_file_is_left_alone() -> None:
    rows = [row for row in exported() if row["id"] == "lifeline"]
    before = ResourcePage.objects.count()
    assert imported(rows).to_write == []
    assert ResourcePage.objects.live().count() == before


def test_a_changed_number_waits_for_a_second_person() -> None:
    rows = exported()
    rows = changed(rows, "lifeline", kind="phone", value="13 11 44")
    before = register.current().by_slug["lifeline"].phone
    method = ContactMethod.objects.get(service__slug="lifeline", kind="phone")
    (service,) = planned(rows).changed
    assert "13 11 44" in service.notes[0]
    user = person()
    imported(rows, user)
    assert ContactMethod.objects.get(pk=method.pk).value == "13 11 44"
    waiting = ContactConfirmation.objects.get(confirmed_at=None, retired_at=None)
    assert (waiting.value, waiting.user) == ("13 11 44", user)
    shown = register.current().by_slug["lifeline"].phone
    assert (shown.text, shown.key) == (before.text, before.key)


def test_the_number_shown_meanwhile_does_not_undo_the_one_that_waits() -> None:
    rows = changed(exported(), "lifeline", kind="phone", value="13 11 44")
    imported(rows, person())
    again = planned(exported())
    assert (again.problems, again.to_write) == ([], [])
    assert ContactMethod.objects.filter(value="13 11 44").exists()


def test_a_pulled_number_stays_though_no_export_has_it() -> None:
    method = ContactMethod.objects.filter(service__slug="lifeline").first()
    ContactPull.objects.create(
        service=method.service,
        kind=method.kind,
        value=method.value,
        key=method.key,
        reason="It is dead",
    )
    register.forget()
    rows = exported()
    assert method.value not in [r["value"] for r in rows if r["id"] == "lifeline"]
    assert planned(rows).to_write == []
    rows = changed(rows, "lifeline", cost="Changed")
    assert "stays" in planned(rows).changed[0].notes[0]
    imported(rows, person())
    kept = ResourcePage.objects.get(slug="lifeline").contact_methods.first()
    assert (kept.pk, kept.value) == (method.pk, method.value)


def test_contacts_come_go_and_change_places() -> None:
    rows = exported()
    mine = [row for row in rows if row["id"] == "lifeline"]
    extra = {**mine[0], "kind": "email", "label": "", "value": "help@example.org"}
    extra |= {"is_always_open": "no", "opening_hours": "Mo-Fr 09:00-17:00"}
    extra |= {"time_zone": "Australia/Sydney"}
    wanted = [extra, *reversed(mine[:-1])]
    (service,) = planned(wanted).changed
    contacts = [change.contact for change in service.changes]
    assert "E-mail" in contacts
    imported(wanted, person())
    page = ResourcePage.objects.get(slug="lifeline")
    methods = list(page.contact_methods.all())
    assert [m.kind for m in methods] == [row["kind"] for row in wanted]
    assert methods[0].opening_hours.count() == 1
    count = counts()
    assert imported(wanted).to_write == []
    assert counts() == count


def test_a_new_service_is_published_below_the_list_and_waits() -> None:
    user = person()
    (service,) = imported([new_service()], user).new
    page = ResourcePage.objects.get(slug=service.slug)
    assert page.live
    assert page.owner == user
    assert page.get_parent().slug == "help"
    assert register.current().by_slug[page.slug].contacts == ()
    log = PageLogEntry.objects.filter(page=page).values_list("action", flat=True)
    assert sorted(log) == ["wagtail.create", "wagtail.publish"]
    count = counts()
    imported([new_service()], user)
    assert counts() == count


def test_a_draft_stays_a_draft_and_is_told_from_its_newest_words() -> None:
    page = ResourcePage.objects.get(slug="lifeline")
    rows = exported()
    page.unpublish()
    page = ResourcePage.objects.get(slug="lifeline")
    page.cost = "Of the draft"
    page.save_revision()
    assert planned(rows).changed[0].changes[0].old == "Of the draft"
    rows = changed(rows, "lifeline", cost="Of the draft")
    assert planned(rows).to_write == []
    rows = changed(rows, "lifeline", cost="Of the file")
    assert "draft" in planned(rows).changed[0].notes[0]
    imported(rows, person())
    page.refresh_from_db()
    assert not page.live
    assert page.get_latest_revision_as_object().cost == "Of the file"


def test_the_drafts_of_others_and_locks_are_respected() -> None:
    page = ResourcePage.objects.get(slug="lifeline")
    rows = changed(exported(), "lifeline", cost="Of the file")
    page.summary = "Written meanwhile"
    page.save_revision()
    assert "not published" in planned(rows).problems[0].message
    assert planned(exported()).problems == []
    page.get_latest_revision().publish()
    ResourcePage.objects.filter(pk=page.pk).update(locked=True)
    assert "locked" in planned(rows).problems[0].message


def test_an_outdated_plan_is_not_written() -> None:
    rows = changed(exported(), "lifeline", cost="Of the file")
    table = parse(text_of(rows))
    fingerprint = plan(table).fingerprint
    page = ResourcePage.objects.get(slug="lifeline")
    page.cost = "Written meanwhile"
    page.save_revision().publish()
    with pytest.raises(StalePlanError) as stale:
        apply(table, None, fingerprint)
    assert stale.value.plan.changed[0].changes[0].old == "Written meanwhile"
    assert ResourcePage.objects.get(slug="lifeline").cost == "Written meanwhile"


def test_nothing_is_saved_half(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = changed(exported(), "lifeline", cost="Of the file")
    table = parse(text_of([*rows, new_service()]))

    def fail(done: int, total: int) -> None:
        if done == total == 2:
            raise ConnectionError

    before = counts()
    with pytest.raises(ConnectionError):
        apply(table, None, plan(table).fingerprint, fail)
    assert counts() == before
    assert ResourcePage.objects.get(slug="lifeline").cost != "Of the file"


def test_a_plan_asks_the_same_of_the_database_for_any_size() -> None:
    rows = exported()

    def queries() -> int:
        with CaptureQueriesContext(
            connection,
        ) as context:
            planned(rows)
        return len(context)

    few = queries()
    many = [new_service(id=f"service-{n}", value="13 11 14") for n in range(40)]
    imported(many, person())
    rows = [*rows, *many]
    assert queries() == few


def test_fifty_thousand_lines_are_refused() -> None:
    line = b"a,b\n" * 50_000
    head = text_of([]).splitlines()[0] + b"\n"
    (problem,) = parse(head + line).problems
    assert "50,000" in problem.message
    (problem,) = parse(b"x" * 6_000_000).problems
    assert "5.7" in problem.message


def test_another_page_keeps_its_address() -> None:
    guide = GuidePage.objects.first()
    for slug in (guide.slug, "pocket", "other-countries"):
        (problem,) = planned([new_service(id=slug)]).problems
        assert problem[:2] == (2, "id")
