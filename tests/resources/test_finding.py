"""A reader finds the right service, and is never told that a closed line is open."""

import re
from datetime import UTC, datetime, time

import pytest
import time_machine
from django.test import Client

from resources import register
from resources.choices import Kind, Need
from resources.finding import Filters, find, index_of
from resources.models import ContactMethod, OpeningHours
from tests.factories import publish_service

pytestmark = pytest.mark.django_db

NOON = datetime(2026, 7, 15, 2, tzinfo=UTC)  # noon in Sydney, on a Wednesday


def slugs(query: dict[str, str], at: datetime = NOON) -> list[str]:
    """Return what the filters find."""
    index = index_of(register.current())
    return [service.slug for service in find(index, Filters.read(query), at).services]


def method(kind: str = "phone", zone: str = "", **values: object) -> ContactMethod:
    """Return a way of contact, open from nine to five in `zone`."""
    made = ContactMethod(
        kind=kind,
        value="1800 000 000" if kind in {"phone", "sms"} else "https://example.org/",
        time_zone=zone,
        **values,
    )
    if zone:
        days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]
        made.opening_hours = [
            OpeningHours(days=days, opens=time(9), closes=time(17), sort_order=0)
        ]
    return made


def listed(html: str) -> list[str]:
    """Return the services of a list, by the address of their pages."""
    return re.findall(r'service-card__link" href="/help/([\w-]+)/"', html)


def test_what_for_and_who_for_narrow_the_list() -> None:
    everything = slugs({})
    reports = slugs({"need": "report"})
    assert {"accce-report", "crime-stoppers"} <= set(reports) < set(everything)
    deaf = slugs({"for": "deaf"})
    assert "emergency-text-phone" in deaf
    assert "lifeline" not in deaf
    assert "lifeline" in slugs({"for": "young-people"})
    assert slugs({"need": "prevention", "for": "worried-about-self"}) == ["stop-it-now"]


def test_a_state_sees_its_own_services_and_those_of_the_country() -> None:
    assert "parentline-victoria" in slugs({"area": "vic"})
    assert "parentline-victoria" not in slugs({"area": "wa"})
    assert "lifeline" in slugs({"area": "wa"})


def test_one_and_the_same_way_must_fit() -> None:
    publish_service(
        "phone-always-chat-by-day",
        methods=[
            method(is_always_open=True),
            method("chat", "Australia/Sydney"),
        ],
    )
    assert "phone-always-chat-by-day" in slugs({"always": "1"})
    assert "phone-always-chat-by-day" in slugs({"by": "chat"})
    assert "phone-always-chat-by-day" not in slugs({"by": "chat", "always": "1"})
    midnight = datetime(2026, 7, 15, 14, tzinfo=UTC)
    assert "phone-always-chat-by-day" in slugs({"by": "phone", "open": "now"}, midnight)
    assert "phone-always-chat-by-day" not in slugs(
        {"by": "chat", "open": "now"}, midnight
    )


@pytest.mark.parametrize(
    ("zone", "utc_before_opening"),
    [
        ("Australia/Sydney", datetime(2026, 7, 14, 22, 59, tzinfo=UTC)),
        ("Australia/Brisbane", datetime(2026, 7, 14, 22, 59, tzinfo=UTC)),
        ("Australia/Adelaide", datetime(2026, 7, 14, 23, 29, tzinfo=UTC)),
        ("Australia/Darwin", datetime(2026, 7, 14, 23, 29, tzinfo=UTC)),
        ("Australia/Eucla", datetime(2026, 7, 15, 0, 14, tzinfo=UTC)),
        ("Australia/Perth", datetime(2026, 7, 15, 0, 59, tzinfo=UTC)),
        # Daylight saving: Sydney is an hour earlier, Brisbane and Perth are not.
        ("Australia/Sydney", datetime(2026, 12, 1, 21, 59, tzinfo=UTC)),
        ("Australia/Hobart", datetime(2026, 12, 1, 21, 59, tzinfo=UTC)),
        ("Australia/Brisbane", datetime(2026, 12, 1, 22, 59, tzinfo=UTC)),
        ("Australia/Adelaide", datetime(2026, 12, 1, 22, 29, tzinfo=UTC)),
        ("Australia/Perth", datetime(2026, 12, 2, 0, 59, tzinfo=UTC)),
    ],
)
def test_the_list_and_the_caches_know_the_minute(
    client: Client, zone: str, utc_before_opening: datetime
) -> None:
    publish_service("by-day", methods=[method(zone=zone)])
    with time_machine.travel(utc_before_opening, tick=False):
        response = client.get("/help/?open=now&need=counselling")
        assert "by-day" not in listed(response.content.decode())
        assert response["Cache-Control"] == "public, max-age=60"
    with time_machine.travel(utc_before_opening.replace(second=50), tick=False):
        response = client.get("/help/?open=now&need=counselling")
        assert response["Cache-Control"] == "public, max-age=10"
    opening = datetime.fromtimestamp(utc_before_opening.timestamp() + 60, UTC)
    with time_machine.travel(opening, tick=False):
        response = client.get("/help/?open=now&need=counselling")
        assert "by-day" in listed(response.content.decode())


def test_hours_of_the_caller_depend_on_the_state() -> None:
    publish_service("where-you-are", methods=[method(zone="local")])
    early = datetime(2026, 7, 14, 23, 30, tzinfo=UTC)  # 9.30 in Sydney, 7.30 in Perth
    assert "where-you-are" in slugs({"open": "now"}, early)
    assert "where-you-are" in slugs({"open": "now", "area": "nsw"}, early)
    assert "where-you-are" not in slugs({"open": "now", "area": "wa"}, early)


def test_a_line_that_is_open_in_some_states_says_where(client: Client) -> None:
    publish_service("where-you-are", methods=[method(zone="local")])
    late = datetime(2026, 7, 15, 8, 30, tzinfo=UTC)  # 6.30 pm in Sydney, 4.30 in Perth
    with time_machine.travel(late, tick=False):
        html = client.get("/help/?open=now&need=counselling").content.decode()
        assert "Open now in Western Australia only" in html
        assert "open at 6.30 pm, Sydney time" in html
        here = client.get("/help/?open=now&area=wa").content.decode()
        assert "open at 4.30 pm, Perth time" in here
        assert "where-you-are" in listed(here)
        assert "Open now in" not in here


def test_pages_that_depend_on_the_hour_are_never_served_stale(client: Client) -> None:
    assert "stale" not in client.get("/help/?open=now")["Cache-Control"]
    assert "stale-if-error" in client.get("/help/")["Cache-Control"]
    assert "open at" not in client.get("/help/").content.decode()


def test_counts_say_what_an_answer_would_leave() -> None:
    index = index_of(register.current())
    found = find(index, Filters.read({"need": "crisis"}), NOON)
    for facet in found.facets:
        for option in facet.options:
            if option.count is None:
                continue
            query = {"need": "crisis", facet.question.name: option.value}
            assert option.count == len(slugs(query)), query
    assert all(
        option.count is None
        for facet in found.facets
        if facet.question.name == "open"
        for option in facet.options
    )


def test_every_need_and_way_of_the_form_finds_something() -> None:
    for need in Need.values:
        assert slugs({"need": need}), need
    for kind in (Kind.PHONE, Kind.SMS, Kind.TTY, Kind.CHAT, Kind.FORM, Kind.VIDEO):
        assert slugs({"by": kind}), kind


def test_nothing_found_says_so_and_still_helps(client: Client) -> None:
    html = client.get("/help/?need=interpreter&by=video").content.decode()
    assert listed(html) == []
    assert "No service fits all of this" in html
    assert 'href="tel:1800551800"' in html.partition("No service fits")[2]


def test_the_address_can_be_shared(client: Client) -> None:
    sent = client.get("/help/?for=survivors&always=1&need=&by=")
    assert sent["Location"] == "/help/?for=survivors&always=1"
    assert client.get("/help/?need=&by=")["Location"] == "/help/"
    first = client.get(sent["Location"]).content.decode()
    assert listed(first) == listed(
        client.get("/help/?always=1&for=survivors").content.decode()
    )
    assert re.search(r'<option value="survivors" selected>', first)
    assert re.search(r'name="always" value="1" checked', first)


def test_what_the_filters_do_not_know_is_left_out(client: Client) -> None:
    response = client.get("/help/?need=%3Cscript%3E&area=moon&page=99999&open=x")
    html = response.content.decode()
    assert response.status_code == 200
    assert "It was left out" in html
    assert "<script>" not in html.partition("</head>")[2].replace(
        '<script type="module"', ""
    )
    assert listed(html)


def test_a_long_list_has_pages_that_keep_the_question(client: Client) -> None:
    for number in range(22):
        publish_service(f"in-the-west-{number}", states=["wa"], needs=["legal"])
    html = client.get("/help/?need=legal&area=wa").content.decode()
    assert len(listed(html)) == 20
    assert 'href="?need=legal&amp;area=wa&amp;page=2"' in html
    rest = listed(client.get("/help/?need=legal&area=wa&page=2").content.decode())
    assert len(rest) >= 2
    assert not set(rest) & set(listed(html))


def test_services_abroad_stand_on_their_own_page(client: Client) -> None:
    home = client.get("/help/").content.decode()
    assert 'href="/help/other-countries/"' in home
    abroad = client.get("/help/other-countries/").content.decode()
    for country in ("New Zealand", "United Kingdom", "Ireland", "United States"):
        assert country in abroad
    everywhere = {s.slug: s.country for s in register.current().services}
    assert {everywhere[slug] for slug in slugs({})} == {"AU"}
    assert "AU" not in {everywhere[slug] for slug in listed(abroad)}
