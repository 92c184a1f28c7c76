"""A sign-in lasts as long as somebody is there, and never longer than a day's work."""

import json
import time
from typing import Any

import pytest
import time_machine
from django.conf import settings as site
from django.contrib.auth import get_user_model
from django.contrib.sessions.backends.db import SessionStore
from django.contrib.sessions.models import Session
from django.test import Client
from django.urls import reverse

from accounts.models import SignInEvent
from pages.models import StandardPage
from tests.accounts import doors

pytestmark = pytest.mark.django_db

MINUTE = 60
PAGE = "/admin/pages/"


@pytest.fixture
def robin() -> Any:
    return doors.make_person(is_superuser=True)


@pytest.fixture
def editor(client: Client, robin: Any) -> Client:
    client.force_login(robin)
    return client


def status_at(client: Client, minutes: float, path: str = PAGE) -> int:
    with time_machine.travel(time.time() + minutes * MINUTE, tick=False):
        return client.get(path).status_code


class TestHowLong:
    def test_thirty_minutes_without_a_word(self, editor: Client) -> None:
        assert status_at(editor, 29) == 200
        assert status_at(editor, 29 + 29) == 200
        assert status_at(editor, 29 + 29 + 31) == 302
        assert not Session.objects.exists()

    def test_never_more_than_twelve_hours(self, editor: Client) -> None:
        for minutes in range(25, 12 * 60, 25):
            assert status_at(editor, minutes) == 200
        assert status_at(editor, 12 * 60 + 1) == 302

    def test_a_session_that_says_nothing_of_itself_is_over(
        self, editor: Client
    ) -> None:
        session = editor.session
        del session["signed_in_at"]
        session.save()
        assert editor.get(PAGE).status_code == 302

    def test_the_open_editor_alone_does_not_keep_it(
        self, editor: Client, robin: Any
    ) -> None:
        page = StandardPage.objects.first()
        assert page
        names = ["wagtailcore", "page", str(page.pk)]
        ping = reverse("wagtailadmin_editing_sessions:ping", args=[*names, 999])
        for minutes in (10, 20, 29):
            with time_machine.travel(time.time() + minutes * MINUTE, tick=False):
                assert editor.post(ping).status_code in {200, 404}
                assert editor.get("/admin/session/").status_code == 200
        assert status_at(editor, 31) == 302

    def test_it_is_written_once_a_minute_at_most(
        self, editor: Client, django_assert_num_queries: Any, monkeypatch: Any
    ) -> None:
        saved = []
        save = SessionStore.save

        def count(self: Any, *args: Any, **kwargs: Any) -> None:
            saved.append(self)
            save(self, *args, **kwargs)

        monkeypatch.setattr(SessionStore, "save", count)
        now = time.time()
        for seconds in (1, 10, 59, 61, 70):
            with time_machine.travel(now + seconds, tick=False):
                editor.get("/admin/session/stay/")
                editor.post("/admin/session/stay/")
        assert len(saved) == 1

    def test_the_cookie_ends_with_the_browser(self, client: Client, robin: Any) -> None:
        cookie = doors.sign_in(client).cookies[site.SESSION_COOKIE_NAME]
        assert not cookie["max-age"]
        assert not cookie["expires"]
        assert 0 < client.session.get_expiry_age() <= 12 * 60 * MINUTE

    def test_nobody_is_remembered(self, client: Client) -> None:
        assert "remember" not in client.get(doors.LOGIN).content.decode()


class TestReaders:
    @pytest.mark.parametrize("path", ["/", "/help/", "/admin/login/"])
    def test_nothing_of_it_is_a_cookie_for_readers(
        self, client: Client, path: str
    ) -> None:
        answer = client.get(path)
        assert site.SESSION_COOKIE_NAME not in answer.cookies
        if path != "/admin/login/":
            assert not answer.cookies

    def test_a_public_page_does_not_ask_for_the_session(
        self, client: Client, django_assert_num_queries: Any
    ) -> None:
        answer = client.get("/healthz/")
        assert "Cookie" not in answer.get("Vary", "")


class TestScripts:
    @pytest.mark.parametrize(
        "headers",
        [
            {"accept": "application/json"},
            {"x-requested-with": "XMLHttpRequest"},
            {"sec-fetch-dest": "empty"},
        ],
    )
    def test_a_script_is_told_so_and_gets_no_page(
        self, client: Client, headers: dict[str, str]
    ) -> None:
        answer = client.get(PAGE, headers=headers)
        assert answer.status_code in {401, 403}
        assert "Location" not in answer

    def test_an_autosave_after_the_end_stores_nothing_and_says_why(
        self, editor: Client
    ) -> None:
        page = StandardPage.objects.first()
        assert page
        path = f"/admin/pages/{page.pk}/edit/"
        with time_machine.travel(time.time() + 31 * MINUTE, tick=False):
            answer = editor.post(
                path, {"title": "Lost"}, headers={"accept": "application/json"}
            )
            assert answer.status_code == 401
            body = json.loads(answer.content)
            assert body["success"] is False
            assert "another tab" in body["error_message"]
            assert editor.post(path, {"title": "Lost"}).status_code == 302
        page.refresh_from_db()
        assert page.title != "Lost"
        assert page.latest_revision.content["title"] != "Lost"

    def test_an_open_page_learns_how_long_and_the_token(self, robin: Any) -> None:
        client = Client(enforce_csrf_checks=True)
        client.force_login(robin)
        told = client.get("/admin/session/", secure=True).json()
        assert 1790 < told["left"] <= 1800
        assert told["is_last"] is False
        headers = {
            "x-csrftoken": told["token"],
            "referer": "https://testserver/admin/",
        }
        answer = client.post("/admin/session/stay/", headers=headers, secure=True)
        assert answer.status_code == 200

    def test_the_last_minutes_of_the_day_are_told_as_such(self, editor: Client) -> None:
        session = editor.session
        session["signed_in_at"] = time.time() - 12 * 60 * MINUTE + 100
        session.save()
        told = editor.get("/admin/session/").json()
        assert told["left"] <= 100
        assert told["is_last"] is True

    def test_every_page_of_the_admin_carries_the_watch(self, editor: Client) -> None:
        text = editor.get("/admin/").content.decode()
        assert "session_watch" in text
        assert '"session-watch"' in text


class TestPasswordAgain:
    """Changing an account asks for the password, unless it was given just now."""

    @pytest.fixture
    def paths(self, robin: Any) -> list[str]:
        return [
            "/admin/account/",
            "/admin/users/new/",
            f"/admin/users/edit/{robin.pk}/",
            f"/admin/users/delete/{robin.pk}/",
            "/admin/groups/new/",
            "/admin/login/set-up/",
            "/admin/two-step/codes/",
            "/admin/two-step/remove/",
            f"/admin/two-step/reset/{robin.pk}/",
            "/admin/bulk/auth/user/delete/?id=1",
        ]

    def test_within_ten_minutes_it_does_not(
        self, editor: Client, paths: list[str]
    ) -> None:
        for path in paths:
            location = editor.get(path).headers.get("Location", "")
            assert "confirm-password" not in location, path

    def test_later_it_does(self, editor: Client, paths: list[str]) -> None:
        with time_machine.travel(time.time() + 21 * MINUTE, tick=False):
            for path in paths:
                for method in (editor.get, editor.post):
                    location = method(path).headers.get("Location", "")
                    assert location.startswith("/admin/confirm-password/"), path

    def test_a_form_that_was_opened_in_time_may_be_sent(self, editor: Client) -> None:
        with time_machine.travel(time.time() + 15 * MINUTE, tick=False):
            assert editor.get("/admin/users/new/").status_code == 302
            assert editor.post("/admin/users/new/", {}).status_code == 200

    def test_the_password_opens_it_again(self, editor: Client) -> None:
        with time_machine.travel(time.time() + 15 * MINUTE, tick=False):
            asked = editor.get("/admin/account/")["Location"]
            wrong = editor.post(asked, {"password": "wrong"})
            assert "not your password" in wrong.content.decode()
            assert editor.get("/admin/account/").status_code == 302
            right = editor.post(asked, {"password": doors.PASSWORD})
            assert right["Location"] == "/admin/account/"
            assert editor.get("/admin/account/").status_code == 200

    def test_a_change_without_it_changes_nothing(
        self, editor: Client, robin: Any
    ) -> None:
        with time_machine.travel(time.time() + 25 * MINUTE, tick=False):
            editor.post("/admin/account/", {"name_email-email": "other@example.org"})
        robin.refresh_from_db()
        assert robin.email == "robin@example.org"

    def test_pages_are_written_without_it(self, editor: Client) -> None:
        assert status_at(editor, 25, "/admin/pages/") == 200

    def test_a_new_password_ends_other_sessions_and_is_written_down(
        self, editor: Client, robin: Any
    ) -> None:
        SignInEvent.objects.all().delete()
        person = get_user_model().objects.get(pk=robin.pk)
        person.set_password("another four words or so")
        person.save()
        assert editor.get(PAGE).status_code == 302
        event = SignInEvent.objects.get()
        assert (event.event, event.user) == (SignInEvent.Event.PASSWORD, robin)
