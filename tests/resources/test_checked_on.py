"""What readers are told about the age of a check, wherever a number stands."""

from datetime import UTC, date, datetime

import pytest
import time_machine
from django.test import Client

from resources.models import ContactCheck, ResourcePage

pytestmark = pytest.mark.django_db

CHECKED = date(2026, 3, 1)
FORMS = ("/help/lifeline/", "/help/", "/about/", "/help/pocket/")


@pytest.fixture
def checked() -> None:
    """Check every number of Lifeline on the same day."""
    service = ResourcePage.objects.get(slug="lifeline")
    for method in service.contact_methods.all():
        check = ContactCheck(
            service=service,
            kind=method.kind,
            value=method.value,
            checked_on=CHECKED,
            how="called",
        )
        check.full_clean()
        check.save()


@pytest.mark.parametrize(
    ("now", "words", "card"),
    [
        # In Sydney it is ten hours later than in UTC, eleven in summer.
        (datetime(2026, 3, 2, tzinfo=UTC), "Checked on 1 March 2026", "Checked on"),
        (
            datetime(2026, 8, 27, 13, 59, tzinfo=UTC),
            "Checked on 1 March 2026",
            "Checked on",
        ),
        (
            datetime(2026, 8, 27, 14, 1, tzinfo=UTC),
            "not been able to confirm this since 1 March 2026",
            "Not confirmed since",
        ),
    ],
)
@pytest.mark.usefixtures("checked")
def test_after_180_days_it_says_that_nobody_could_confirm(
    client: Client, now: datetime, words: str, card: str
) -> None:
    with time_machine.travel(now, tick=False):
        for path in FORMS:
            assert words in client.get(path).content.decode(), path
        for name in ("contact", "discreet"):
            vcard = client.get(f"/help/lifeline/{name}.vcf").content.decode()
            assert f"{card} 1 March 2026" in vcard
        data = client.get("/help/register.json").json()
        lifeline = next(s for s in data["services"] if s["id"] == "lifeline")
        is_old = card.startswith("Not")
        assert {c["checkedOn"] for c in lifeline["contacts"]} == {"2026-03-01"}
        states = {contact["freshness"] for contact in lifeline["contacts"]}
        assert ("unconfirmed" in states) is is_old
        html = client.get("/help/lifeline/").content.decode()
        assert '"lastReviewed": "2026-03-01"' in html
