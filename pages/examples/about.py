from .link_list import link_list
from .prose import prose
from .references import (
    ACCCE_SITE,
    CHILD_SAFETY_SITE,
    FILM_SITE,
    Stream,
    Value,
    no_link,
    to_web,
)
from .stream import picture, section, words


def about() -> Value:
    """Return the field values of the page about the campaign."""
    return {
        "title": "About the campaign",
        "slug": "about",
        "share_description": (
            "Who this campaign is for, what it asks, and what you can hold it to."
        ),
        "seo_title": "About Stop the Stigma",
        "search_description": prose("""
            Who Stop the Stigma is for, what it asks, how this site is written, and what
            you can hold us to.
        """),
        "content_note": "",
        "introduction": prose("""
            Stop the Stigma is a community campaign to break the silence around online
            child sexual exploitation. This page says who it is for, what it asks, and
            what you can hold us to.
        """),
        "body": about_body(),
    }


def about_body() -> Stream:
    """Return the body of the page about the campaign."""
    return [
        section("What the campaign is"),
        words("""
                <p>Stop the Stigma is a community campaign of the Australian Centre to
                Counter Child Exploitation, or ACCCE. The Australian Federal Police
                leads the ACCCE, which brings together federal, state and territory
                agencies, non-government organisations, industry and the community.</p>
                <p>The campaign argues that when people can talk about this crime,
                survivors are more likely to seek support and offenders find it harder
                to hide. It asks three things: watch the film <i>The Children in the
                Pictures</i> and join its campaign, start conversations, and learn about
                Trace An Object.</p>
            """),
        picture("village"),
        section("Who it is for"),
        words("""
                <p>We write for a survivor reading alone at night, for a person of
                fourteen who wants to know whether something was wrong, and for a
                teacher with ten minutes before the bell. If a sentence would let one of
                them down, it does not belong here.</p>
            """),
        section("What you can hold us to"),
        words("""
                <ul>
                  <li><b>You choose how much to read.</b> Every page says first what it
                  is about. Every article has a short version. Passages that say more
                  about harm stay closed until you open them.</li>
                  <li><b>Every figure has a source and a period.</b> If we cannot say
                  who counted, and when, we do not print the number.</li>
                  <li><b>Responsibility sits with the offender.</b> Our <a
                  href="page:language-guide">language guide</a> explains the words we
                  choose.</li>
                  <li><b>Help is always on the page.</b> Each service says when somebody
                  last checked its details, and says so when nobody has.</li>
                  <li><b>We do not follow you.</b> Our <a href="page:privacy">privacy
                  page</a> says exactly what this site knows.</li>
                  <li><b>No pictures of people.</b> All our art is paper, light and
                  quotation marks.</li>
                </ul>
            """),
        section("What this site is not"),
        words("""
                <p>This is not a place to report a crime or to tell us what happened to
                you. There is no form here for it, on purpose: you deserve a trained
                person at the other end. You will find them on our <a
                href="page:help">help pages</a>, with the official ways to report.</p>
                <p>We describe other people’s work and name our sources. Unless we quote
                them, the words are ours, and being mentioned here does not mean that
                anyone has endorsed this site.</p>
            """),
        (
            "callout",
            {
                "heading": "If we got something wrong",
                "text": prose("""
                    <p>We correct mistakes in the open, with a date. A wrong helpline
                    number comes first, because it cannot wait.</p>
                """),
                "link": no_link(),
            },
        ),
        (
            "link_list",
            {
                "heading": "The organisations and the film",
                "links": [
                    to_web(
                        ACCCE_SITE, "Australian Centre to Counter Child Exploitation"
                    ),
                    to_web(FILM_SITE, "The Children in the Pictures"),
                    to_web(CHILD_SAFETY_SITE, "National Office for Child Safety"),
                ],
            },
        ),
        ("link_list", link_list()["single"]),
    ]
