"""Words of distress are recognised however they are written, and nothing else is."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resources.examples.search_answers import search_answers
from resources.search.matching import compiled, fitting, fold, is_near, tokens

ANSWERS = [(str(a["name"]), compiled(str(a["words"]))) for a in search_answers()]


def answer_to(query: str) -> str | None:
    """Return the name of the demo answer that leads, if any."""
    return next(fitting(tokens(query), ANSWERS), None)


def fits(query: str, *lines: str) -> bool:
    """Tell whether `query` holds one of `lines`."""
    return bool(list(fitting(tokens(query), [("", compiled("\n".join(lines)))])))


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("SUICIDE", "suicide"),
        ("Straße", "strasse"),
        ("abusé", "abuse"),
        ("abuse\u0301", "abuse"),
        ("ｒａｐｅ", "rape"),
        ("don't don’t don`t don＇t", "dont dont dont dont"),
        ("sui\u200bcide sui\u00adcide \u202esuicide", "suicide suicide suicide"),
        ("kill\u00a0my\tself", "kill my self"),
        ("a\0b", "a b"),
    ],
)
def test_folding(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("suicde", "suicide"),
        ("suiside", "suicide"),
        ("sucide", "suicide"),
        ("usicide", "suicide"),
        ("abusd", "abused"),
        ("molseted", "molested"),
        ("molestd", "molested"),
        ("blakmial", "blackmail"),
        ("sextorsion", "sextortion"),
    ],
)
def test_simple_misspellings_are_forgiven(word: str, meant: str) -> None:
    assert is_near(word, meant)


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("tape", "rape"),  # four letters are right or they are another word
        ("grape", "rape"),
        ("rapes", "rape"),
        ("room", "groom"),
        ("blooming", "grooming"),
        ("zooming", "grooming"),
        ("secede", "suicide"),
        ("amusement", "abused"),
        ("13yarm", "13yarn"),  # a number is right or it is another
        ("131114", "131115"),
    ],
)
def test_other_words_are_other_words(word: str, meant: str) -> None:
    assert not is_near(word, meant)


def test_no_word_is_found_inside_another() -> None:
    words = ("rape", "raped", "rapist", "the rapist")
    for harmless in ("therapist", "a therapist near me", "grape", "drapes", "scraped"):
        assert not fits(harmless, *words), harmless
    assert fits("was it rape?", "rape")


def test_a_phrase_needs_its_words_side_by_side() -> None:
    assert fits("I want to DIE!!", "want to die")
    assert fits("i want  to,die", "want to die")
    assert not fits("die katze want to", "want to die")
    assert not fits("i want not to die", "want to die")
    assert not fits("want to", "want to die")


def test_quotation_marks_forgive_nothing() -> None:
    assert fits("abuse", '"abuse"')
    assert fits("ABUSÉ", "“abuse”")
    assert not fits("amuse", '"abuse"')
    assert fits("amuse", "abuse")


def test_numbers_are_exact() -> None:
    assert fits("call 106 now", "call 106")
    assert not fits("call 107 now", "call 106")


def test_words_count_once() -> None:
    lists = [("report", compiled("saw child porn")), ("crime", compiled("child porn"))]
    assert list(fitting(tokens("i saw child porn"), lists)) == ["report"]
    assert list(fitting(tokens("child porn"), lists)) == ["crime"]
    both = tokens("i saw child porn, child porn")
    assert list(fitting(both, lists)) == ["report", "crime"]


def test_an_edited_list_is_another_list() -> None:
    assert compiled("one\r\n\r\n two ") == compiled("one\ntwo")
    assert compiled("one") != compiled("two")
    assert compiled("…\n--\n") == ()


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("I don’t want to live", "Suicide and self-harm"),
        ("suicidal toughts", "Suicide and self-harm"),
        ("he is hurting my daughter", "A child is in danger"),
        ("somebody threatens to share my pictures", "Threatened with images"),
        ("he keeps asking for nudes", "Threatened with images"),
        ("I was raped", "Somebody hurt me"),
        ("ABUSED as a child", "Somebody hurt me"),
        ("my uncle touched me", "Somebody hurt me"),
        ("my daughter told me something", "A child told me"),
        ("my son was abused", "A child told me"),
        ("my husband was arrested", "Police came, or someone close did harm"),
        ("Police at the door!", "Police came, or someone close did harm"),
        ("am I a paedofile", "Worried about my own thoughts"),
        ("im attracted to kids", "Worried about my own thoughts"),
        ("i abused a child", "Worried about my own thoughts"),
        ("child porn", "Looking for illegal material"),
        ("childporn", "Looking for illegal material"),
        ("how to report child porn", "Report something seen online"),
        ("someone posted my nudes", "Have images removed"),
        ("revenge porn", "Have images removed"),
    ],
)
def test_the_demo_answers_what_people_type(query: str, name: str) -> None:
    assert answer_to(query) == name


@pytest.mark.parametrize(
    "query",
    [
        "film",
        "screening in Hobart",
        "therapist",
        "dog grooming",
        "blooming garden",
        "invest money",
        "amused",
        "rated films",
        "waiting room",
        "grape",
        "kids helpline",
        "language guide",
        "privacy",
        "who made this site",
        "",
        "🙂",
    ],
)
def test_the_demo_leaves_other_searches_alone(query: str) -> None:
    assert answer_to(query) is None


def test_a_demo_answer_is_complete() -> None:
    for answer in search_answers():
        assert answer["guide"] or answer["services"], answer["name"]
        assert len(str(answer["heading"])) <= 100
        assert len(str(answer["message"])) <= 400
        assert all(len(line) <= 60 for line in str(answer["words"]).splitlines())


@pytest.mark.parametrize("piece", ["s", "suicid ", "want to ", "\u0301"])
def test_much_text_costs_no_more_than_some(piece: str) -> None:
    def cost(length: int) -> float:
        started = time.process_time()
        for _ in range(5):
            answer_to(piece * (length // len(piece)))
        return time.process_time() - started

    cost(10_000)
    assert cost(1_000_000) < 10 * cost(10_000) + 0.05


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300))
def test_any_text_can_be_compared(text: str) -> None:
    answer_to(text)
    assert fold(fold(text)) == fold(text)
