"""The rule of two: a changed number appears once somebody else has confirmed it."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.test import Client
from django.utils import timezone
from wagtail.models import PageLogEntry
from wagtail.test.utils.form_data import querydict_from_html

from resources import confirmations
from resources.models import ContactConfirmation, ContactMethod, ResourcePage
from tests.people import OWNER, sign_in
from tests.resources.test_pulls import everywhere, holds
from tests.resources.test_register_admin import text

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

SLUG, OLD, NEW = "kids-helpline", "1800 55 1800", "1800 551 801"
WAITING = "/admin/register/waiting/"


@pytest.fixture
def writer() -> Client:
    return sign_in("writer", OWNER)


@pytest.fixture
def second() -> Client:
    return sign_in("second", "Editors")


def user(name: str = "writer") -> Any:
    return get_user_model().objects.get(username=name)


def page() -> ResourcePage:
    return ResourcePage.objects.get(slug=SLUG)


def changed() -> ResourcePage:
    """Return the service with the new number, not saved."""
    service = page()
    methods = list(service.contact_methods.all())
    for method in methods:
        method.value = NEW if method.kind == "phone" else method.value
    service.contact_methods.set(methods)
    return service


def form_of(client: Client, path: str) -> Any:
    html = text(client.get(path))
    data = querydict_from_html(html, form_id="page-edit-form")
    for name in data:
        if "is_" in name or "has_" in name:  # a ticked box without a value
            data[name] = "on"
    return dict(data.lists())


def edit(client: Client, value: str, **extra: str) -> Any:
    """Change the number in the form of the service, as an editor does."""
    path = f"/admin/pages/{page().pk}/edit/"
    data = form_of(client, path)
    phones = [
        name.removesuffix("-kind")
        for name, kind in data.items()
        if name.endswith("-kind") and kind == ["phone"] and "__prefix__" not in name
    ]
    data[f"{phones[0]}-value"] = value
    data.update(extra)
    return client.post(path, data)


def by_the_form(client: Client) -> None:
    edit(client, NEW, **{"action-publish": "action-publish"})


def by_schedule(client: Client) -> None:
    service = changed()
    service.go_live_at = timezone.now() + timedelta(hours=1)
    service.save_revision(user=user()).publish(user=user())
    assert page().contact_methods.get(kind="phone").value == OLD
    with time_machine.travel(timezone.now() + timedelta(hours=2), tick=True):
        call_command("publish_scheduled")


def in_bulk(client: Client) -> None:
    changed().save_revision(user=user())
    address = f"/admin/bulk/wagtailcore/page/publish/?id={page().pk}&next=/admin/"
    assert client.post(address).status_code == 302


def by_code(client: Client) -> None:
    changed().save_revision(user=user()).publish()


def by_going_back(client: Client) -> None:
    """Publish an older revision that somebody else's newer one had replaced."""
    older = changed().save_revision(user=user())
    page().save_revision(user=user("second")).publish()
    path = f"/admin/pages/{page().pk}/revisions/{older.pk}/revert/"
    data = form_of(client, path)
    data["action-publish"] = "action-publish"
    client.post(f"/admin/pages/{page().pk}/edit/", data)


def by_coming_back(client: Client) -> None:
    page().unpublish()
    changed().save_revision(user=user()).publish()


def by_saving_past_wagtail(client: Client) -> None:
    """Change the row, as a shell might: it is not shown, and the next publish asks."""
    method = page().contact_methods.get(kind="phone")
    method.value = NEW
    method.save()
    page().save_revision(user=user()).publish()


@pytest.mark.parametrize(
    "publish",
    [
        by_the_form,
        by_schedule,
        in_bulk,
        by_code,
        by_going_back,
        by_coming_back,
        by_saving_past_wagtail,
    ],
)
def test_a_changed_number_waits_whatever_published_it(
    client: Client, writer: Client, second: Client, publish: Callable[[Client], None]
) -> None:
    before = {
        path for path, body in everywhere(client, SLUG).items() if holds(body, OLD)
    }
    publish(writer)
    assert page().live
    assert page().contact_methods.get(kind="phone").value == NEW

    bodies = everywhere(client, SLUG)
    assert {path for path, body in bodies.items() if holds(body, OLD)} == before
    assert not any(holds(body, NEW) for body in bodies.values())

    row = ContactConfirmation.objects.get(confirmed_at=None, retired_at=None)
    assert row.user == user()
    refused = writer.post(f"{WAITING}{row.pk}/")
    assert refused.status_code == 403
    assert "A second person has to confirm it" in refused.content.decode()
    row.refresh_from_db()
    assert row.confirmed_at is None

    answer = second.post(f"{WAITING}{row.pk}/", follow=True)
    assert "is confirmed, and on the site" in text(answer)
    bodies = everywhere(client, SLUG)
    assert {path for path, body in bodies.items() if holds(body, NEW)} == before
    assert not any(holds(body, OLD) for body in bodies.values())
    row.refresh_from_db()
    assert row.confirmed_by == user("second")
    assert second.post(f"{WAITING}{row.pk}/").status_code == 404


def test_a_superuser_alone_cannot(admin: Client) -> None:
    edit(admin, NEW, **{"action-publish": "action-publish"})
    row = ContactConfirmation.objects.get(confirmed_at=None)
    assert admin.post(f"{WAITING}{row.pk}/").status_code == 403
    row.refresh_from_db()
    assert row.confirmed_at is None


def test_who_publishes_the_draft_of_another_is_the_second_person(
    client: Client, writer: Client
) -> None:
    second = sign_in("second", OWNER)
    edit(writer, NEW)
    data = form_of(second, f"/admin/pages/{page().pk}/edit/")
    data["title"] = "Kids Helpline, changed"
    data["action-publish"] = "action-publish"
    second.post(f"/admin/pages/{page().pk}/edit/", data)
    row = ContactConfirmation.objects.get(confirmed_at=None)
    assert row.user == user("writer")
    assert writer.post(f"{WAITING}{row.pk}/").status_code == 403
    assert second.post(f"{WAITING}{row.pk}/").status_code == 302


def test_the_list_tells_old_new_and_who(writer: Client, second: Client) -> None:
    by_code(writer)
    row = ContactConfirmation.objects.get(confirmed_at=None)
    own, others = text(writer.get(WAITING)), text(second.get(WAITING))
    for html in (own, others):
        assert OLD in html
        assert NEW in html
        assert "by writer" in html
        assert f"/admin/pages/{page().pk}/edit/" in html
    assert "You wrote it: a second person confirms." in own
    assert f"{WAITING}{row.pk}/" in others
    assert f"{WAITING}{row.pk}/" not in own
    assert "1 number waits for you" in text(second.get("/admin/"))
    assert "0 numbers wait for you" in text(writer.get("/admin/"))
    assert "Waiting for a second person" in text(
        second.get("/admin/register/numbers/", {"state": "waiting"})
    )
    html = text(second.get(f"{WAITING}{row.pk}/"))
    assert "digit by digit" in html
    assert "You wrote this number" in text(writer.get(f"{WAITING}{row.pk}/"))


def test_a_look_confirms_nothing(second: Client, writer: Client) -> None:
    by_code(writer)
    row = ContactConfirmation.objects.get(confirmed_at=None)
    second.get(f"{WAITING}{row.pk}/")
    row.refresh_from_db()
    assert row.confirmed_at is None


def test_who_has_no_right_cannot_confirm(client: Client, writer: Client) -> None:
    by_code(writer)
    row = ContactConfirmation.objects.get(confirmed_at=None)
    assert "/login/" in client.post(f"{WAITING}{row.pk}/")["Location"]
    assert sign_in("nobody").post(f"{WAITING}{row.pk}/").status_code in {302, 403}
    row.refresh_from_db()
    assert row.confirmed_at is None


def test_a_corrected_number_no_longer_waits(client: Client, writer: Client) -> None:
    by_code(writer)
    edit(writer, OLD, **{"action-publish": "action-publish"})
    assert not ContactConfirmation.objects.filter(
        confirmed_at=None, retired_at=None
    ).exists()
    assert holds(client.get("/about/").content.decode(), OLD)


def test_form_draft_and_preview_show_what_was_written(writer: Client) -> None:
    by_code(writer)
    number = page().pk
    assert NEW in text(writer.get(f"/admin/pages/{number}/edit/"))
    draft = text(writer.get(f"/admin/pages/{number}/view_draft/"))
    assert holds(draft.partition("<main")[2].partition("</main")[0], NEW)


def test_a_pulled_old_number_stays_off_while_the_new_one_waits(
    client: Client, writer: Client
) -> None:
    by_code(writer)
    path = f"/admin/register/pulled/pull/{page().pk}/?kind=phone&value={OLD}"
    assert "Kids Helpline" in text(writer.get(path))
    writer.post(path, {"reason": "It is dead"})
    bodies = everywhere(client, SLUG).values()
    assert not any(holds(body, OLD) or holds(body, NEW) for body in bodies)


def test_the_history_tells_who_confirmed(writer: Client, second: Client) -> None:
    by_code(writer)
    row = ContactConfirmation.objects.get(confirmed_at=None)
    second.post(f"{WAITING}{row.pk}/")
    # The demo's own numbers were confirmed when they were planted.
    entry = PageLogEntry.objects.filter(action="resources.confirm").latest("pk")
    assert entry.message == f"Confirmed {NEW} as second person"
    assert entry.user == user("second")
    html = text(writer.get(f"/admin/register/numbers/service/{page().pk}/"))
    assert html.index("Confirmed") < html.index("No longer used") or "Written" in html


def test_the_number_that_readers_see_can_be_pulled_while_a_new_one_waits(
    client: Client, writer: Client, second: Client
) -> None:
    by_code(writer)
    row = ContactConfirmation.objects.get(confirmed_at=None)
    link = f"/admin/register/pulled/pull/{page().pk}/?kind=phone&amp;value=1800+55+1800"
    numbers = "/admin/register/numbers/"
    for path in (
        WAITING,
        f"{WAITING}{row.pk}/",
        f"{numbers}service/{page().pk}/",
        f"{numbers}?q=1800551800",
    ):
        html = text(second.get(path))
        assert link in html, path
        assert "Pull the one that readers see" in html, path
    assert f"readers see: {OLD}" in text(second.get(f"{numbers}?q=1800 55 1800"))
    second.post(link.replace("&amp;", "&"), {"reason": "It is dead"})
    assert not holds(client.get("/about/").content.decode(), OLD)
    for path in (WAITING, f"{WAITING}{row.pk}/", numbers):
        html = text(second.get(path))
        assert "Pull the one that readers see" not in html, path
    assert "nothing in its place" in text(second.get(f"{WAITING}{row.pk}/"))


def test_no_success_is_told_of_a_pulled_number(writer: Client, second: Client) -> None:
    by_code(writer)
    site = ContactMethod.objects.create(
        service=page(), kind="web", value="https://example.org/we"
    )
    row = ContactConfirmation.objects.get(confirmed_at=None)
    path = f"/admin/register/pulled/pull/{page().pk}/?kind=phone&value={NEW}"
    writer.post(path, {"reason": "It rings at a bakery"})
    html = text(second.get(f"{WAITING}{row.pk}/"))
    assert "It rings at a bakery" in html
    assert f'href="{site.value}"' in html
    html = text(second.post(f"{WAITING}{row.pk}/", follow=True))
    assert "and on the site" not in html
    assert "until a moderator releases it" in html


def test_publishing_tells_what_waits(writer: Client) -> None:
    publish = {"action-publish": "action-publish"}
    path = edit(writer, NEW, **publish)["Location"]
    html = text(writer.get(path))
    assert "1 number waits for a second person. Readers see it once" in html
    assert f'href="{WAITING}"' in html
    html = text(writer.get(edit(writer, OLD, **publish)["Location"]))
    assert "for a second person. Readers" not in html


def test_two_may_publish_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The other publication writes the same row before this one does."""

    def meanwhile(service: ResourcePage, kind: str, key: str, user: Any) -> Any:
        ContactConfirmation.objects.create(
            service=service, kind=kind, key=key, value=NEW
        )
        return user

    monkeypatch.setattr(confirmations, "_writer", meanwhile)
    changed().save_revision(user=None).publish()
    assert ContactConfirmation.objects.filter(confirmed_at=None).count() == 1
