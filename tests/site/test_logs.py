"""Logs tell what happened to the site, not who read what."""

import json
import logging

import pytest
from django.test import Client

from campaign_site.logs import JSONFormatter

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "path", ["/no-such-page/?q=my+secret", "/?q=my+secret%00", "/admin/?q=my+secret"]
)
def test_neither_address_nor_query_nor_agent_is_logged(
    client: Client, caplog: pytest.LogCaptureFixture, path: str
) -> None:
    with caplog.at_level(logging.DEBUG):
        client.get(path, REMOTE_ADDR="203.0.113.9", headers={"user-agent": "A browser"})
    written = "\n".join(JSONFormatter().format(record) for record in caplog.records)
    for secret in ("203.0.113.9", "secret", "A browser"):
        assert secret not in written


def test_a_line_is_json_with_the_traceback(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR):
        try:
            raise ValueError("broken")
        except ValueError:
            logging.getLogger("tests").exception("It failed: %s", "here")
    entry = json.loads(JSONFormatter().format(caplog.records[0]))
    assert entry["message"] == "It failed: here"
    assert entry["level"] == "ERROR"
    assert "ValueError: broken" in entry["traceback"]
