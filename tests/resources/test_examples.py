"""The register and the guides of the demo: what no reader may miss in them."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from campaign_site.demo import PLAN
from pages.examples.references import PageKey
from resources.choices import (
    NUMBERS,
    WITHOUT_SPEAKING,
    Anonymity,
    Audience,
    Country,
    Kind,
    Language,
    Need,
    State,
)
from resources.examples.guides import guides
from resources.examples.other_countries import services_abroad
from resources.examples.resource_index_page import resource_index_page
from resources.examples.services import footer_services, services
from resources.hours import Schedule, Span, problems
from resources.models import GuidePage, ResourcePage
from resources.numbers import number_problem

SERVICES = {service["slug"]: service for service in [*services(), *services_abroad()]}
GUIDES = {guide["slug"]: guide for guide in guides()}
PROSE = (
    "summary",
    "audience_note",
    "language_note",
    "cost",
    "anonymity_note",
    "reporting_duty",
    "what_to_expect",
    "discreet_name",
)
LINKED = re.compile(r'href="page:([\w-]+)"')
# Four digits in a row may be a year; a number to dial is longer, or one of these.
NUMBER = re.compile(r"\b(?:\d[ -]?){6,}|\b(?:000|106|111|112|911|988|999)\b")

# Words that hide who did it or what was done. Where a page quotes them, it may.
STOP = re.compile(
    r"""\b(?:
    child(?:ren)?['’]?s?[ -]porn\w* | kiddie[ -]porn | porn\w* | CP
    | (?:child|teenage)[ -]prostitut\w* | rent[ -]boys?
    | child[ -]sex[ -](?:touris[mt]s?|workers?|abusers?) | sex[ -]tourists?
    | clients? | customers? | punters?
    | child[ -]sex | sex[ -]with[ -](?:a[ -])?child(?:ren)? | had[ -]sex
    | sexual[ -](?:relationships?|intercourse) | affairs? | flings? | lovers?
    | under-?age[ -]wom[ae]n | schoolgirl[ -]lovers? | promiscuous
    | lifestyle[ -]choices?
    | putting[ -]themselves[ -]at[ -]risk | involved[ -]in[ -]CSE
    | groomed[ -]willingly | willingly | (?:juvenile|young)[ -]sex[ -]offenders?
    | child[ -]abusers? | deepfake[ -]\w+ | lolita\w* | jailbaits? | barely[ -]legal
    | commit(?:ted|s|ting)?[ -]suicide | (?:successful|failed)[ -]suicides?
    | paedophiles? | p(?:a)?edos? | monsters? | predators? | perverts?
    )\b""",
    re.VERBOSE | re.IGNORECASE,
)


def texts(value: Any) -> Iterator[str]:
    """Yield the words in nested values, without addresses."""
    match value:
        case str():
            yield value
        case dict():
            for key, item in value.items():
                if key not in {"url", "level", "slug", "guide_services"}:
                    yield from texts(item)
        case list() | tuple():
            for item in value:
                yield from texts(item)


def prose_of(value: Any) -> str:
    """Return the words of a service or a guide without tags."""
    if "needs" in value:
        notes = [method["hours_note"] for method in value["contact_methods"]]
        return " ".join([*(value[name] for name in PROSE), *notes])
    body = [item for _, item in value["body"]]
    return re.sub(r"<[^>]*>", " ", " ".join(texts({**value, "body": body})))


def services_of(guide: dict[str, Any]) -> list[str]:
    """Return the slugs of the services that a guide leads to."""
    return [row["service"].key for row in guide["guide_services"]]


def keys(value: Any) -> Iterator[str]:
    """Yield the pages to which nested values link."""
    match value:
        case PageKey():
            yield value.key
        case str():
            yield from LINKED.findall(value)
        case dict():
            for item in value.values():
                yield from keys(item)
        case list() | tuple():
            for item in value:
                yield from keys(item)


@pytest.fixture(params=[*SERVICES, *GUIDES])
def text(request: pytest.FixtureRequest) -> str:
    return prose_of(SERVICES.get(request.param) or GUIDES[request.param])


def test_each_address_belongs_to_one_page() -> None:
    slugs = [page["slug"] for page in [*services(), *services_abroad(), *guides()]]
    assert len(slugs) == len(set(slugs))
    assert list(GUIDES) == [
        "under-18",
        "it-happened-to-me",
        "worried-about-a-child",
        "worried-about-myself",
        "police-at-the-door",
        "working-with-children",
        "how-to-report",
    ]


def test_every_link_leads_to_a_page_of_the_demo() -> None:
    known = {key for key, *_ in PLAN} | set(SERVICES) | set(GUIDES)
    for guide in GUIDES.values():
        assert set(keys(guide["body"])) <= known
        chosen = services_of(guide)
        assert set(chosen) <= set(SERVICES)
        assert len(set(chosen)) == len(chosen) <= 8
    assert set(footer_services()) <= set(SERVICES)


def test_services_speak_the_words_of_the_register() -> None:
    for service in SERVICES.values():
        assert service["needs"]
        assert service["audiences"]
        assert set(service["needs"]) <= set(Need.values)
        assert set(service["audiences"]) <= set(Audience.values)
        assert set(service["states"]) <= set(State.values)
        assert set(service["languages"]) <= set(Language.values)
        assert service["country"] in Country.values
        assert service["anonymity"] in {"", *Anonymity.values}
        assert service["contact_methods"]


@pytest.mark.parametrize(
    ("vocabulary", "name"), [(Need, "needs"), (Audience, "audiences")]
)
def test_every_filter_finds_an_australian_service(vocabulary: Any, name: str) -> None:
    used = {value for service in services() for value in service[name]}
    assert used == set(vocabulary.values)


@pytest.mark.parametrize("slug", SERVICES)
def test_numbers_and_hours_can_be_right(slug: str) -> None:
    service = SERVICES[slug]
    ways = [(way["kind"], way["label"]) for way in service["contact_methods"]]
    assert len(ways) == len(set(ways))
    for way in service["contact_methods"]:
        if way["kind"] in NUMBERS:
            kind = way["kind"]
            assert not number_problem(way["value"], service["country"], kind)
        else:
            assert way["kind"] in Kind.values
            assert way["value"].startswith("https://")
        rows = [
            hours | {"days": frozenset(hours["days"])} for hours in way["opening_hours"]
        ]
        spans = tuple(Span(**row) for row in rows)
        schedule = Schedule(
            way["is_always_open"], way["time_zone"], spans, way["is_closed_on_holidays"]
        )
        assert not problems(schedule)


@pytest.mark.parametrize(
    ("model", "values"),
    [
        *((ResourcePage, service) for service in SERVICES.values()),
        *((GuidePage, guide) for guide in GUIDES.values()),
    ],
    ids=[*SERVICES, *GUIDES],
)
def test_the_words_fit_their_fields(model: Any, values: dict[str, Any]) -> None:
    fields = {field.name: field for field in model._meta.get_fields()}
    for name, value in values.items():
        if name in {"contact_methods", "guide_services"}:
            continue
        limit = getattr(fields[name], "max_length", None)
        if limit and isinstance(value, str):
            assert len(value) <= limit, name


def ways(slugs: list[str]) -> list[dict[str, Any]]:
    """Return the contact methods of services."""
    return [way for slug in slugs for way in SERVICES[slug]["contact_methods"]]


@pytest.mark.parametrize(
    "slugs",
    [*(services_of(guide) for guide in GUIDES.values()), footer_services()],
    ids=[*GUIDES, "footer"],
)
def test_nobody_is_left_without_a_line(slugs: list[str]) -> None:
    assert all(SERVICES[slug]["country"] == "AU" for slug in slugs)
    if "triple-zero" in slugs:
        assert slugs[0] == "triple-zero"
    assert slugs.index("lifeline") - slugs.index("kids-helpline") in {1, -1}
    open_lines = [
        slug
        for slug in slugs
        if slug != "triple-zero"
        and any(way["is_always_open"] for way in ways([slug]) if way["kind"] in NUMBERS)
    ]
    assert len(open_lines) >= 2
    assert any(
        way["is_always_open"] and way["kind"] in WITHOUT_SPEAKING for way in ways(slugs)
    )


def test_no_number_is_typed_into_prose(text: str) -> None:
    assert not NUMBER.search(text)


def test_nothing_is_said_in_words_that_do_harm(text: str) -> None:
    assert not STOP.search(re.sub(r"“[^”]*”", "", text))


def test_only_the_page_for_children_is_marked_and_it_says_the_two_sentences() -> None:
    assert [slug for slug in GUIDES if GUIDES[slug]["is_for_children"]] == ["under-18"]
    words = prose_of(GUIDES["under-18"])
    assert "not your fault" in words
    assert "not in trouble" in words
    assert not re.search(r"\b(?:share this|send this|tell your friends)\b", words)
    assert "sensitive_passage" not in {kind for kind, _ in GUIDES["under-18"]["body"]}


def test_nobody_is_asked_to_keep_a_picture() -> None:
    words = prose_of(GUIDES["how-to-report"])
    assert "Never save, screenshot" in words
    assert "must not be saved or shared" in words


@pytest.mark.parametrize("slug", GUIDES)
def test_a_guide_is_short_enough_and_ends_with_a_way_on(slug: str) -> None:
    guide = GUIDES[slug]
    body = " ".join(texts([item for _, item in guide["body"]]))
    assert 350 <= len(re.sub(r"<[^>]*>", " ", body).split()) <= 700
    assert guide["body"][-1][0] in {"callout", "link_list", "action_list"}
    headings = [item["text"] for kind, item in guide["body"] if kind == "heading"]
    assert len(headings) == len(set(headings)) >= 3


def test_the_list_of_help_says_first_who_to_call_in_danger() -> None:
    assert "Triple Zero" in resource_index_page()["content_note"]
