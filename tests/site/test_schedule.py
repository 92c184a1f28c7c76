"""What has its time is done without a person, and one failure stops nothing else."""

import logging
import os
import signal
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.core.management import call_command, get_commands
from django.test import Client
from django.utils import timezone

from campaign_site.management.commands import run_schedule
from pages.models import StandardPage

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _keep_the_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave the connection open: the test is in a transaction on it."""
    monkeypatch.setattr(run_schedule, "close_old_connections", lambda: None)


def test_each_task_is_a_command() -> None:
    assert set(run_schedule.TASKS) <= set(get_commands())


def test_a_page_comes_and_goes_at_its_time(client: Client) -> None:
    page = StandardPage.objects.get(slug="about")
    page.unpublish()
    begin = timezone.now()
    page.go_live_at = begin + timedelta(hours=1)
    page.expire_at = begin + timedelta(hours=2)
    page.save_revision().publish()
    for hours, status in ((0, 404), (1.1, 200), (2.1, 404)):
        with time_machine.travel(begin + timedelta(hours=hours), tick=True):
            call_command("run_schedule", "--once")
            assert client.get("/about/").status_code == status


def test_a_task_that_fails_is_reported_and_the_others_run(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    called = []

    def call(name: str, **_: Any) -> None:
        called.append(name)
        if name == "publish_scheduled":
            raise RuntimeError

    monkeypatch.setattr(run_schedule, "call_command", call)
    with caplog.at_level(logging.ERROR):
        call_command("run_schedule", "--once")
    assert set(called) == set(run_schedule.TASKS)
    assert "publish_scheduled failed" in caplog.text


def test_it_ends_when_it_is_told_to(monkeypatch: pytest.MonkeyPatch) -> None:
    def call(*_: Any, **__: Any) -> None:
        os.kill(os.getpid(), signal.SIGTERM)

    before = signal.getsignal(signal.SIGTERM)
    monkeypatch.setattr(run_schedule, "call_command", call)
    try:
        call_command("run_schedule")
    finally:
        signal.signal(signal.SIGTERM, before)
