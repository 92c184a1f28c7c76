from .references import (
    ACCCE_SITE,
    ACCCE_TRACE_AN_OBJECT,
    EUROPOL_TRACE_AN_OBJECT,
    FILM_SITE,
    THINKUKNOW_SITE,
    Value,
    to_page,
    to_web,
)


def link_list() -> dict[str, Value]:
    """Return the variants of the link list block."""
    return {
        "support": {
            "heading": "Someone to talk to",
            "links": [
                to_page("kids-helpline", "Kids Helpline, for ages 5 to 25"),
                to_page("lifeline", "Lifeline, by phone, text or chat"),
                to_page("1800respect", "1800RESPECT, after sexual violence"),
                to_page("blue-knot", "Blue Knot, for adult survivors"),
                to_page("help", "Every service we list"),
            ],
        },
        "trace_an_object": {
            "heading": "The official pages of Trace An Object",
            "links": [
                to_web(ACCCE_TRACE_AN_OBJECT, "The ACCCE’s page, for Australia"),
                to_web(EUROPOL_TRACE_AN_OBJECT, "Europol’s page, for other countries"),
            ],
        },
        "read_on": {
            "heading": "Read on",
            "links": [
                to_page("article", "What changes when we can talk about it"),
                to_page("language-guide", "Words that help"),
                to_page("exit-help", "How the exit works"),
                to_page("privacy", "What this site knows about you"),
            ],
        },
        "single": {
            "heading": "Before you go",
            "links": [to_page("help", "Find someone to talk to")],
        },
        "titles_of_pages": {
            "heading": "On this site",
            "links": [to_page("about"), to_page("privacy"), to_page("help")],
        },
        "mixed": {
            "heading": "Learn more, here and elsewhere",
            "links": [
                to_page("article", "What changes when we can talk about it"),
                to_web(
                    ACCCE_SITE, "The Australian Centre to Counter Child Exploitation"
                ),
                to_web(FILM_SITE, "The Children in the Pictures: the film’s own site"),
                to_web(
                    THINKUKNOW_SITE,
                    "ThinkUKnow: lessons and talks about life online, for schools, "
                    "parents, carers and community groups",
                ),
            ],
        },
    }
