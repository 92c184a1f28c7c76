"""Words that do harm are found, and innocent ones are left alone."""

import gc
import time
from collections.abc import Callable
from importlib import import_module

import pytest
from django.apps import apps
from django.core.exceptions import ValidationError
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from pages.models import ListedTerm, StandardPage
from pages.sharing.cards import published_pages
from pages.sharing.words import title_of
from pages.terms import Level, find_terms
from pages.terms.data import TERMS
from pages.terms.validators import no_stop_terms, warnings_in
from tests.services import head_of

pytestmark = pytest.mark.django_db

# No detail in them, but none of these should be published as it is.
BAD = [
    "Police found child pornography on the computer.",
    "He was charged with possessing child porn.",
    "Kiddie porn is a crime.",
    "She was called a child prostitute in court.",
    "A report on child prostitution in the region",
    "New laws against child sex tourism",
    "He had sex with a child.",
    "The teacher had a sexual relationship with a 14-year-old.",
    "His affair with a schoolgirl ended his career.",
    "An underage woman was found there.",
    "Images of minors were shared.",
    "The paedophile lived next door.",
    "The monster who abused them was jailed.",
    "Online predators are everywhere.",
    "Stranger danger is what children must learn.",
    "Survivors of historical abuse spoke.",
    "She was scarred for life.",
    "Damaged children need our help.",
    "Sextortion cases have doubled.",
    "He posted revenge porn.",
    "Self-generated imagery is on the rise.",
    "Children sending explicit pictures to strangers",
    "The girl was in a relationship with an older man.",
    "Young people involved in CSE",
    "Teenagers putting themselves at risk",
    "The boy was groomed willingly.",
    "The child consented to sex.",
    "A juvenile sex offender was referred.",
    "Webcam child sex tourism grows.",
    "Deepfake porn of a schoolgirl was made.",
    "AI child porn is a new threat.",
    "He molested his students.",
    "A child sex ring was exposed.",
    "He committed suicide afterwards.",
    "A failed suicide attempt",
    "A suicide epidemic among survivors",
    "The mother failed to protect her.",
    "The war on child abuse goes on.",
    "This is the fastest-growing crime of all.",
    "The respected coach was convicted.",
    "CHILD-PORN",
    "child pornographers",
    "An intimate relationship with a 13 year old",
    "A child sex scandal shakes the town.",
    "An under-age prostitute was named in court.",
    "Under age prostitution is a crime.",
    "An under‑aged woman was found there.",
    "He had sex with an under-age girl.",
    "Under-age porn was found on the computer.",
]
INNOCENT = [
    "When we can talk about it, people ask for help sooner.",
    "Our clients include schools and libraries.",
    "The meeting was a friendly affair.",
    "A minor change to the form",
    "Children under age 12 come with an adult.",
    "We agreed to meet on Tuesday.",
    "She consented to be named in this article.",
    "Parents participated in the workshop.",
    "Volunteers battle the heat on the day.",
    "The hunt for a venue took a week.",
    "An animal shelter in Perth",
    "The monster truck show is next door.",
    "My relationship with my daughter changed.",
    "He sends pictures of his dog.",
    "The children sent drawings to the library.",
    "Police ask where ordinary things come from.",
    "Support for victims and survivors",
    "A person convicted of an offence",
    "Child sexual abuse material is a crime.",
    "Non-recent abuse matters.",
    "People affected by abuse can recover.",
    "Children who were sexually exploited deserve care.",
    "Live-streamed child sexual abuse",
    "Image-based abuse is never your fault.",
    "He died by suicide.",
    "Historical buildings of Sydney",
    "The historic town hall",
    "Broken windows were repaired.",
    "Damaged goods can be returned to the shop.",
    "Teen volunteers read aloud to seniors.",
    "Young women and men came to the film.",
    "Contact adults you trust.",
    "The customer service line is free.",
    "A respected teacher leads the conversation.",
    "Evil tongues would say so.",
    "The affairs of the council",
    "Take the fling out of the dance.",
    "The film is rated M.",
    "CP Snow wrote novels.",
    "Sex education in schools",
    "A willing listener",
    "Risk is part of climbing.",
    "The “Stop Child Pornography Act” became law.",
    "“Child Prostitution Project” is what the study was called.",
    "What changes when we can talk about it",
    "How to host a screening, with care",
    "I work with children",
]


def keys(text: str) -> list[str]:
    return [found.term.key for found in find_terms(text)]


def test_nearly_all_bad_sentences_are_found_and_nearly_no_innocent_ones(
    record_property: Callable[[str, str], None],
) -> None:
    missed = [text for text in BAD if not find_terms(text)]
    alarms = [text for text in INNOCENT if find_terms(text)]
    found = len(BAD) - len(missed)
    record_property("Harmful sentences found", f"{found} of {len(BAD)}")
    record_property("False alarms", f"{len(alarms)} of {len(INNOCENT)} innocent ones")
    assert len(missed) <= 0.05 * len(BAD), missed
    assert len(alarms) <= 0.02 * len(INNOCENT), alarms


@pytest.mark.parametrize(
    "written",
    [
        "child pornography",
        "Child Pornography",
        "CHILD-PORNOGRAPHY",
        "child\u00adporno\u00adgraphy".replace("\u00adporno", " porno"),
        "child por\u200bnography",
        "child  \n pornography",
        "ｃｈｉｌｄ ｐｏｒｎｏｇｒａｐｈｙ",
        "child‑pornography",
    ],
)
def test_a_word_cannot_hide(written: str) -> None:
    assert find_terms(written)[0].level == Level.STOP


def test_what_is_found_is_shown_where_it_stands() -> None:
    text = "They said “revenge porn” again."
    [found] = find_terms(text)
    assert text[found.start : found.end] == found.words == "revenge porn"


def test_the_list_says_why_and_from_where() -> None:
    assert len({term.key for term in TERMS}) == len(TERMS) >= 35
    for term in TERMS:
        assert str(term.reason), term.key
        assert term.source or not term.is_confirmed, term.key


def test_an_editor_is_told_what_to_write_instead() -> None:
    with pytest.raises(ValidationError) as refused:
        no_stop_terms("child pornography and revenge porn")
    assert len(refused.value.messages) == 2
    assert refused.value.messages[0].startswith(
        "Instead of “child pornography”, write: child sexual abuse material"
    )


def test_a_warning_does_not_refuse() -> None:
    no_stop_terms("The paedophile lived next door.")
    [told] = warnings_in("The paedophile lived next door.")
    assert "“paedophile”" in told


@given(st.text())
def test_no_text_breaks_it(text: str) -> None:
    for found in find_terms(text):
        assert text[found.start : found.end] == found.words


@pytest.mark.parametrize("piece", ["child ", "“", "sex with a ", "a1 ", "evil man "])
def test_twice_the_text_takes_about_twice_as_long(piece: str) -> None:
    def steps(size: int) -> float:
        return shortest(lambda: find_terms(piece * (size // len(piece))))

    assert steps(40_000) / steps(10_000) < 12


def shortest(call: Callable[[], object]) -> float:
    """Return the processor time of the best of three runs, in seconds.

    Without the garbage collector, which walks what the other tests left as well.
    """
    times = []
    for _ in range(3):
        gc.collect()
        gc.disable()
        try:
            start = time.process_time()
            call()
            times.append(time.process_time() - start)
        finally:
            gc.enable()
    return max(min(times), 0.001)


@pytest.mark.django_db
class TestShareText:
    """What goes out with a link is checked."""

    def test_a_share_text_is_refused(self) -> None:
        page = StandardPage.objects.get(slug="about")
        page.share_title = "About revenge porn"
        page.share_description = "A child prostitute speaks."
        with pytest.raises(ValidationError) as refused:
            page.full_clean()
        assert set(refused.value.message_dict) == {"share_title", "share_description"}

    def test_a_title_with_such_words_is_not_what_a_link_says(
        self, client: Client
    ) -> None:
        page = StandardPage.objects.get(slug="about")
        page.title, page.share_title = "Why we do not say child pornography", ""
        # Past the gate, which would refuse it.
        page.save()
        head = head_of(client.get("/about/").content.decode())
        assert head["og:title"] == StandardPage.neutral_title

    def test_the_demo_says_nothing_of_the_kind(self) -> None:
        for page in published_pages():
            told = f"{title_of(page)}. {page.share_description} {page.seo_title}"
            assert not [f for f in find_terms(told) if f.level == Level.STOP], page


def test_a_list_that_was_planted_before_learns_of_under_age() -> None:
    known = dict(ListedTerm.objects.values_list("key", "words"))
    migration = import_module("pages.migrations.0015_under_age")
    for entry in ListedTerm.objects.all():
        lines = [n for n in entry.words.splitlines() if "under age" not in n]
        entry.words = "\n".join([*lines, "of an editor"])
        entry.save()
    for _ in range(2):
        migration.add_lines(apps, None)
    for entry in ListedTerm.objects.all():
        lines = entry.words.splitlines()
        assert sorted(lines) == sorted([*known[entry.key].splitlines(), "of an editor"])
