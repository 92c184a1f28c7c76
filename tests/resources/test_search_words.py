"""The words of the demo's answers: nobody who was harmed is taken for who did it."""

from collections.abc import Iterator

import pytest

from resources.examples.search_answers import search_answers
from resources.search.matching import compiled, fitting, tokens

ANSWERS = [(str(a["name"]), compiled(str(a["words"]))) for a in search_answers()]

DEATH = "Suicide and self-harm"
THREAT = "Threatened with images"
SELF = "Worried about my own thoughts"
TOLD = "A child told me"
HURT = "Somebody hurt me"
FAMILY = "Police came, or someone close did harm"
REPORT = "Report something seen online"
ILLEGAL = "Looking for illegal material"
NEUTRAL = "Help, without saying for what"

QUERIES = {
    HURT: """
        my uncle is a pedophile; my teacher is a paedophile; paedophile teacher
        my stepdad is a pedo; is my coach a pedophile; my coach is a predator
        my dad makes me watch child porn; he made me watch porn
        a man showed me child porn; kids porn was made of me; i was in child porn
        he filmed me; my boyfriend is 35 and im 14; an older man is messaging me
        step dad comes into my room; my stepdad comes into my room at night
        my dad has sex with me; my teacher had sex with a kid; child porn of me
        my grandfather was a pedophile; i was used in child pornography
        my mother made me watch child porn; my dad showed me naked kids
        i was rapped; an adult keeps messaging me; my uncle has child porn
    """,
    FAMILY: """
        is my husband a paedophile; my husband is a pedophile; my dad is a pedophile
        my partner watches cp; i found child porn on my husbands computer
        my husband is addicted to child porn; how to make him stop watching child porn
        my husband is attracted to children; is my dad attracted to kids
        my partner has sexual thoughts about children; my son touched a child
        my boyfriend watches childporn; my dad has child pornography
        my ex is watching kids porn
        my brother looked at child porn; police searched our home; afp raid
        police raided our house; my husband watched cp videos
    """,
    REPORT: """
        someone sent me child porn; i was sent cp; csam; predator; report
        i want to report someone; report a paedophile; report my neighbour
        someone sent me child pornography; he sent me a video of child porn
        i accidentally opened child porn; a man sent me naked pictures of kids
        i saw child porn; a stranger sent me cp
    """,
    DEATH: """
        i dont want to be here anymore; i want to disappear; i dont want to wake up
        I do not want to wake up; they would be better off without me
    """,
    THREAT: """
        they have my nudes; he wants me to send pics; he has a video of me
        he said he will post my photo; snapchat threats; she has my nudes
        he is threatening me on instagram
    """,
    TOLD: """
        my kid has been messaging an adult; my daughter was touched
        he touched my daughter; my husband abused my daughter
    """,
    SELF: """
        i look at pictures of kids; i watched cp; im scared i will touch a kid
        pedophilia; am i a pedophile; i am a pedo; i looked at child porn
    """,
    ILLEGAL: "child porn; cp videos; csam videos",
    NEUTRAL: """
        grooming; child abuse; abuse; help; i need help; HELP!; pedophile
        my neighbour is a pedophile; im 13 and dont know what to do
        child sexual abuse; abuse help
    """,
}


def cases() -> Iterator[tuple[str, str]]:
    """Yield each query with the name of the answer that leads."""
    for name, queries in QUERIES.items():
        for query in queries.replace("\n", ";").split(";"):
            if query.strip():
                yield query.strip(), name


def answers_to(query: str) -> list[str]:
    """Return the names of the demo's answers that fit."""
    return list(fitting(tokens(query), ANSWERS))


@pytest.mark.parametrize(("query", "name"), list(cases()))
def test_the_right_answer_leads(query: str, name: str) -> None:
    assert answers_to(query)[:1] == [name]


@pytest.mark.parametrize("query", [q for q, n in cases() if n in {HURT, FAMILY}])
def test_nobody_who_was_harmed_is_asked_about_their_own_thoughts(query: str) -> None:
    assert SELF not in answers_to(query)


@pytest.mark.parametrize(
    "query",
    [
        "dog grooming",
        "how can i help the campaign",
        "annual report",
        "weather report today",
        "resort",
        "statistics on child abuse",
        "older",
        "snapchat",
        "paediatrician",
        "my son has cp",
        "i have cp",
        "13 11 14",
    ],
)
def test_harmless_searches_get_results_only(query: str) -> None:
    assert answers_to(query) == []


def test_whole_searches_are_marked_by_an_equals_sign() -> None:
    def fits(query: str, line: str) -> bool:
        return bool(list(fitting(tokens(query), [("", compiled(line))])))

    assert fits("Grooming!", "= grooming")
    assert fits("groming", "=grooming")
    assert not fits("dog grooming", "= grooming")
    assert not fits("amuse", '= "abuse"')
    assert fits("abuse", '= "abuse"')


def test_who_was_shown_the_material_is_not_accused() -> None:
    message = next(str(a["message"]) for a in search_answers() if a["name"] == ILLEGAL)
    assert message.index("not in trouble") < message.index("to stop")


def test_the_neutral_answer_has_a_line_for_children_and_one_for_adults() -> None:
    last = search_answers()[-1]
    assert last["name"] == NEUTRAL
    assert {"kids-helpline", "lifeline"} <= set(last["services"])


def test_the_words_fit_their_field() -> None:
    for answer in search_answers():
        assert len(str(answer["words"])) <= 10_000
