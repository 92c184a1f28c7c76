"""The page that teaches words, and so prints those that it advises against."""

from .prose import prose
from .references import CHILD_SAFETY_SITE, ESAFETY_REPORT, Stream, Value, to_web
from .stream import section, words


def language_guide() -> Value:
    """Return the field values of the language guide."""
    return {
        "title": "Words that help",
        "slug": "language-guide",
        "share_description": (
            "Which words help when we speak and write about it, which do harm, and why."
        ),
        "seo_title": "A guide to words about child sexual abuse",
        "search_description": prose("""
            Which words help when we speak and write about child sexual abuse, which do
            harm, and why.
        """),
        "content_note": prose("""
            This page is about words for child sexual abuse. To explain which of them do
            harm, it has to print some of them. It describes no abuse.
        """),
        "introduction": prose("""
            Words decide who carries the shame. This guide is for anyone who writes or
            speaks about child sexual abuse: a journalist, a teacher, a friend choosing
            how to begin.
        """),
        "body": [*why(), *word_by_word(), *in_conversation()],
    }


def part(title: str, text: str) -> Stream:
    """Return a section: its heading, and its rich text."""
    return [section(title), words(text)]


def why() -> Stream:
    """Return the part about why words matter."""
    return part(
        "Why words matter",
        """
        <p>Listen for who acts in a sentence. “A girl was abused” has nobody in it but
        the girl. “A man abused a girl” puts the person responsible back where he
        belongs. Most of this guide follows from that one change.</p>
        <p>The rest is accuracy. Some common words borrow from consent, romance, tourism
        or trade, and none of those has any place in a crime against a child. Others are
        so loud that a reader pictures a creature, and never the ordinary adult whom a
        child may know.</p>
        """,
    )


def word_by_word() -> Stream:
    """Return the list of terms, as editors keep it."""
    return [
        section("Word by word"),
        words(
            """
            <p>Children and young people who have harmed somebody are children first;
            adults who survived abuse choose their own words. Where somebody has a word
            for themselves, it comes before all of these.</p>
            """
        ),
        (
            "term_list",
            {
                "introduction": prose("""
            This is the list that our own editors are held to. Words in a quotation, in
            the title of a law and in the name of an organisation stay as they are.
        """)
            },
        ),
    ]


def in_conversation() -> Stream:
    """Return the part about speaking, and where to read more."""
    return [
        *part(
            "Words for a conversation",
            """
            <p>Ask first. “I have been reading about something heavy. Do you have room
            for it today?” If the answer is no, thank them and mean it.</p>
            <p>If somebody tells you that it happened to them, let their words lead, and
            do not ask for details. Three sentences are enough: “Thank you for telling
            me.” “I believe you.” “It is not your fault.” To a child, add a fourth: “You
            are not in trouble.”</p>
            <p>And if it came out wrong? You can say so. “I did not put that well. Let
            me try again.” People forgive a clumsy sentence. They remember who stayed to
            finish it.</p>
            """,
        ),
        (
            "callout",
            {
                "heading": "Before you publish",
                "text": prose("""
                    <ul>
                      <li>Who acts in each sentence about abuse? It should be the
                      offender.</li>
                      <li>Could a detail identify a child, or teach somebody how it was
                      done? Leave it out.</li>
                      <li>Are there an adult and a child helpline on the page?</li>
                    </ul>
                """),
                "link": {"text": "", "page": None, "url": ""},
            },
        ),
        (
            "link_list",
            {
                "heading": "Where this advice comes from",
                "links": [
                    to_web(
                        CHILD_SAFETY_SITE,
                        "National Office for Child Safety: using language and images",
                    ),
                    to_web(ESAFETY_REPORT, "eSafety: image-based abuse and extortion"),
                    to_web(
                        "https://www.interpol.int/",
                        "INTERPOL: appropriate terminology",
                    ),
                ],
            },
        ),
    ]
