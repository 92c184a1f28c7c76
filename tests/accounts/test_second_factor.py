"""A password alone opens nothing; a phone, or a recovery code, does."""

import re
import time
from typing import Any

import pytest
import time_machine
from django.core.management import call_command
from django.core.management.base import CommandError
from django.test import Client
from django_otp.plugins.otp_totp.models import TOTPDevice

from accounts.models import RecoveryCode, SignInEvent
from accounts.second_factor import recovery
from tests.accounts import doors

pytestmark = pytest.mark.django_db

Event = SignInEvent.Event
CODES = re.compile(r"<code>(\w{4}-\w{4}-\w{4}-\w{4})</code>")


@pytest.fixture(autouse=True)
def _required(settings: Any) -> None:
    settings.SECOND_FACTOR_REQUIRED = True


@pytest.fixture
def robin() -> Any:
    return doors.make_person()


@pytest.fixture
def phone(robin: Any) -> TOTPDevice:
    return doors.give_phone(robin)


def is_in(client: Client) -> bool:
    return client.get("/admin/account/").status_code == 200


def events() -> list[str]:
    return list(SignInEvent.objects.order_by("pk").values_list("event", flat=True))


def planned_in(client: Client) -> TOTPDevice:
    return TOTPDevice(key=client.session["planned_second_factor"])


def set_up(client: Client) -> list[str]:
    """Set up what the page offers; return the recovery codes it shows."""
    text = client.get(doors.SET_UP).content.decode()
    secret = re.search(r"<code>([A-Z2-7 ]{39})</code>", text)
    assert secret
    code = doors.code_of(planned_in(client))
    return CODES.findall(client.post(doors.SET_UP, {"code": code}).content.decode())


class TestEnrolment:
    def test_whoever_has_no_phone_sets_one_up_first(
        self, client: Client, robin: Any
    ) -> None:
        answer = doors.sign_in(client)
        assert answer["Location"].startswith(doors.SET_UP)
        assert not is_in(client)
        assert len(set_up(client)) == 10
        assert is_in(client)
        assert events()[-2:] == [Event.ADDED, Event.SIGNED_IN]

    @pytest.mark.parametrize("method", ["get", "post"])
    def test_a_password_of_a_while_ago_sets_nothing_up(
        self, client: Client, robin: Any, method: str
    ) -> None:
        doors.sign_in(client)
        client.get(doors.SET_UP)
        with time_machine.travel(time.time() + 21 * 60, tick=False):
            sent = {"code": doors.code_of(planned_in(client)), "next": "/"}
            answer = getattr(client, method)(doors.SET_UP, sent)
            assert answer["Location"] == f"{doors.LOGIN}?next=%2F"
            assert not TOTPDevice.objects.exists()
            assert client.get(answer["Location"]).status_code == 200
            assert doors.sign_in(client)["Location"].startswith(doors.SET_UP)
            assert len(set_up(client)) == 10

    def test_a_wrong_code_sets_nothing_up(self, client: Client, robin: Any) -> None:
        doors.sign_in(client)
        client.get(doors.SET_UP)
        code = doors.wrong_code(planned_in(client))
        answer = client.post(doors.SET_UP, {"code": code})
        assert answer.status_code == 200
        assert not TOTPDevice.objects.exists()
        assert not is_in(client)

    def test_the_code_that_set_it_up_does_not_sign_in_again(
        self, client: Client, robin: Any
    ) -> None:
        doors.sign_in(client)
        set_up(client)
        code = doors.code_of(TOTPDevice.objects.get())
        other = doors.new_client()
        doors.sign_in(other)
        assert doors.give_code(other, code).status_code == 200
        assert not is_in(other)

    def test_a_password_alone_cannot_replace_the_phone(
        self, client: Client, phone: TOTPDevice
    ) -> None:
        doors.sign_in(client)
        assert client.get(doors.SET_UP)["Location"].startswith(doors.CODE)
        assert client.post(doors.SET_UP, {"code": "123456"}).status_code == 302
        assert TOTPDevice.objects.get() == phone

    def test_the_picture_and_the_text_carry_the_same_secret(
        self, client: Client, robin: Any
    ) -> None:
        doors.sign_in(client)
        text = client.get(doors.SET_UP).content.decode()
        assert 'class="two-step-code"' in text
        assert "<svg" in text
        assert " style=" not in text[text.index("<main") : text.index("</main")]

    def test_another_phone_ends_sessions_of_the_first(
        self, client: Client, robin: Any, phone: TOTPDevice
    ) -> None:
        other = doors.new_client()
        for number, browser in enumerate((client, other)):
            doors.sign_in(browser)
            doors.give_code(browser, doors.code_of(phone, number))
            assert is_in(browser)
        set_up(client)
        assert is_in(client)
        assert not is_in(other)


class TestTheCode:
    def test_the_right_code_leads_on(self, client: Client, phone: TOTPDevice) -> None:
        answer = doors.sign_in(client, next_page="/admin/pages/")
        assert answer["Location"] == f"{doors.CODE}?next=%2Fadmin%2Fpages%2F"
        code = doors.code_of(phone)
        answer = client.post(answer["Location"], {"code": f"{code[:3]} {code[3:]}"})
        assert answer["Location"] == "/admin/pages/"
        assert is_in(client)

    def test_it_leads_to_no_other_site(self, client: Client, phone: TOTPDevice) -> None:
        doors.sign_in(client)
        path = f"{doors.CODE}?next=https://elsewhere.example/"
        answer = client.post(path, {"code": doors.code_of(phone)})
        assert answer["Location"] == "/admin/"

    def test_a_wrong_one_does_not(self, client: Client, phone: TOTPDevice) -> None:
        doors.sign_in(client)
        answer = doors.give_code(client, doors.wrong_code(phone))
        assert "not right" in answer.content.decode()
        assert not is_in(client)
        assert Event.FAILED_CODE in events()

    def test_one_code_is_good_for_one_sign_in(
        self, client: Client, phone: TOTPDevice
    ) -> None:
        code = doors.code_of(phone)
        doors.sign_in(client)
        doors.give_code(client, code)
        other = doors.new_client()
        doors.sign_in(other)
        doors.give_code(other, code)
        assert is_in(client)
        assert not is_in(other)

    def test_the_code_of_somebody_else_is_of_no_use(
        self, client: Client, phone: TOTPDevice
    ) -> None:
        other = doors.give_phone(doors.make_person("kim"))
        doors.sign_in(client)
        doors.give_code(client, doors.code_of(other))
        assert not is_in(client)

    def test_the_session_gets_another_key(
        self, client: Client, phone: TOTPDevice
    ) -> None:
        doors.sign_in(client)
        half = client.session.session_key
        doors.give_code(client, doors.code_of(phone))
        assert client.session.session_key != half

    def test_somebody_else_can_begin_anew(
        self, client: Client, phone: TOTPDevice
    ) -> None:
        doors.sign_in(client)
        assert client.get("/admin/login/again/").status_code == 405
        client.post("/admin/login/again/")
        assert client.get(doors.LOGIN).status_code == 200

    def test_it_cannot_be_asked_without_a_password(self, client: Client) -> None:
        assert client.get(doors.CODE).status_code == 302
        assert client.get(doors.SET_UP)["Location"] == doors.LOGIN

    def test_signing_in_once_more_asks_for_the_code_once_more(
        self, client: Client, phone: TOTPDevice
    ) -> None:
        doors.sign_in(client)
        doors.give_code(client, doors.code_of(phone))
        doors.sign_in(client)
        assert not is_in(client)


class TestRecovery:
    def test_a_code_is_good_once(
        self, client: Client, robin: Any, phone: TOTPDevice
    ) -> None:
        codes = recovery.make_codes(robin)
        doors.sign_in(client)
        doors.give_code(client, codes[3].upper().replace("-", " "))
        assert is_in(client)
        assert Event.RECOVERED in events()
        other = doors.new_client()
        doors.sign_in(other)
        doors.give_code(other, codes[3])
        assert not is_in(other)

    def test_only_hashes_are_kept(self, robin: Any) -> None:
        codes = recovery.make_codes(robin)
        kept = set(RecoveryCode.objects.values_list("digest", flat=True))
        assert len(kept) == 10
        assert not kept & {code.replace("-", "") for code in codes}

    def test_new_ones_make_the_old_ones_void(self, robin: Any) -> None:
        old = recovery.make_codes(robin)
        recovery.make_codes(robin)
        assert not recovery.use_code(robin, old[0])

    def test_those_of_somebody_else_are_of_no_use(self, robin: Any) -> None:
        codes = recovery.make_codes(doors.make_person("kim"))
        assert not recovery.use_code(robin, codes[0])

    def test_they_can_be_made_anew_in_the_admin(
        self, client: Client, phone: TOTPDevice
    ) -> None:
        doors.sign_in(client)
        doors.give_code(client, doors.code_of(phone))
        answer = client.post("/admin/two-step/codes/")
        assert len(CODES.findall(answer.content.decode())) == 10
        assert "no-store" in answer["Cache-Control"]
        page = client.get("/admin/two-step/").content.decode()
        assert "10 recovery codes left" in page
        assert Event.NEW_CODES in events()


class TestReset:
    def test_an_administrator_resets_it(
        self, client: Client, robin: Any, phone: TOTPDevice
    ) -> None:
        doors.sign_in(client)
        doors.give_code(client, doors.code_of(phone))
        boss = doors.make_person("boss", is_superuser=True)
        theirs, browser = doors.give_phone(boss), doors.new_client()
        doors.sign_in(browser, "boss")
        doors.give_code(browser, doors.code_of(theirs))
        path = f"/admin/two-step/reset/{robin.pk}/"
        assert path in browser.get("/admin/users/").content.decode()
        assert "robin" in browser.get(path).content.decode()
        browser.post(path)
        assert not is_in(client)
        line = SignInEvent.objects.get(event=Event.RESET)
        assert (line.user, line.by) == (robin, boss)

    def test_nobody_else_does(
        self, client: Client, robin: Any, phone: TOTPDevice
    ) -> None:
        kim = doors.make_person("kim")
        doors.sign_in(client)
        doors.give_code(client, doors.code_of(phone))
        theirs = doors.give_phone(kim)
        client.post(f"/admin/two-step/reset/{kim.pk}/")
        assert TOTPDevice.objects.filter(pk=theirs.pk).exists()

    def test_a_command_resets_it(self, robin: Any, phone: TOTPDevice) -> None:
        recovery.make_codes(robin)
        call_command("reset_second_factor", "robin", verbosity=0)
        assert not TOTPDevice.objects.exists()
        assert not RecoveryCode.objects.exists()
        assert Event.RESET in events()
        with pytest.raises(CommandError, match="no user"):
            call_command("reset_second_factor", "nobody")

    def test_it_ends_every_session_of_that_person_and_of_nobody_else(
        self, client: Client, robin: Any, phone: TOTPDevice
    ) -> None:
        theirs = doors.give_phone(doors.make_person("kim"))
        half, other = doors.new_client(), doors.new_client()
        doors.sign_in(other, "kim")
        doors.give_code(other, doors.code_of(theirs))
        doors.sign_in(client)
        doors.give_code(client, doors.code_of(phone))
        doors.sign_in(half)
        assert half.get(doors.CODE).status_code == 200
        call_command("reset_second_factor", "robin", verbosity=0)
        for browser in (client, half):
            assert not is_in(browser)
            assert browser.get(doors.SET_UP)["Location"] == doors.LOGIN
        assert is_in(other)

    def test_an_administrator_who_resets_their_own_signs_in_anew(
        self, client: Client
    ) -> None:
        boss = doors.make_person("boss", is_superuser=True)
        phone = doors.give_phone(boss)
        doors.sign_in(client, "boss")
        doors.give_code(client, doors.code_of(phone))
        answer = client.post(f"/admin/two-step/reset/{boss.pk}/", follow=True)
        assert answer.redirect_chain[-1][0].startswith(doors.LOGIN)
        doors.sign_in(client, "boss")
        assert len(set_up(client)) == 10

    def test_nobody_removes_what_is_required(
        self, client: Client, phone: TOTPDevice
    ) -> None:
        doors.sign_in(client)
        doors.give_code(client, doors.code_of(phone))
        client.post("/admin/two-step/remove/")
        assert TOTPDevice.objects.exists()


class TestWhereItIsNotRequired:
    @pytest.fixture(autouse=True)
    def _not_required(self, settings: Any, _required: None) -> None:
        settings.SECOND_FACTOR_REQUIRED = False

    def test_a_password_is_enough(self, client: Client, robin: Any) -> None:
        assert doors.sign_in(client)["Location"] == "/admin/"
        assert is_in(client)
        assert events()[-1] == Event.SIGNED_IN

    def test_whoever_has_a_phone_is_asked(
        self, client: Client, phone: TOTPDevice
    ) -> None:
        doors.sign_in(client)
        assert not is_in(client)

    def test_it_is_set_up_and_removed_in_the_admin(
        self, client: Client, robin: Any
    ) -> None:
        doors.sign_in(client)
        assert "/admin/two-step/" in client.get("/admin/account/").content.decode()
        assert len(set_up(client)) == 10
        assert is_in(client)
        client.post("/admin/two-step/remove/")
        assert not TOTPDevice.objects.exists()
        assert is_in(client)
        assert Event.REMOVED in events()
