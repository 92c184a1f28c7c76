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
        "body": [*why(), *for_the_crime(), *for_people(), *in_conversation()],
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


def for_the_crime() -> Stream:
    """Return the part about words for acts and for material."""
    return part(
        "Words for the crime",
        """
        <ul>
          <li>Say <b>child sexual abuse material</b>, or in Australian law <b>child
          abuse material</b>. Do not say “child pornography”. That word suggests consent
          and lawful content for adults. INTERPOL asks police, courts and media to avoid
          such words.</li>
          <li>Say <b>sexually abused</b>, <b>raped</b> or <b>assaulted</b>, whichever is
          accurate. Do not say that an adult “had sex with” a child. A child cannot
          consent.</li>
          <li>Say <b>sexual abuse</b>. Do not say “affair” or “sexual relationship” when
          one of the two is a child. Both words imply a choice made by two people.</li>
          <li>Say <b>sexual exploitation of children in travel and tourism</b>. Do not
          say “child sex tourism”. It is a crime, not a kind of holiday.</li>
          <li>Say <b>image-based abuse</b>. Do not say “revenge porn”. Nothing was done
          to deserve revenge, and it is abuse, not pornography.</li>
          <li>Say <b>sexual extortion</b>, or blackmail with images. “Sextortion” is
          common, but the NSPCC warns that it hides several kinds of abuse and can make
          them sound less serious.</li>
        </ul>
        """,
    )


def for_people() -> Stream:
    """Return the part about words for children, survivors and offenders."""
    return [
        *part(
            "Words for children and survivors",
            """
            <ul>
              <li>Say <b>a child who was sexually exploited</b>. Do not say “child
              prostitute”. A child cannot sell sex, and the word puts the blame on the
              child.</li>
              <li>Say <b>an adult had been contacting the child</b>. Do not say that a
              child “was contacting adults online”. The adult made the choice.</li>
              <li>Say <b>child</b>, <b>young person</b> or <b>person under 18</b>. Keep
              “minor” for quotations from the law.</li>
              <li>Say <b>victims and survivors</b>, and for one person use the word that
              person uses. Many adults prefer “survivor”. Some do not.</li>
              <li>Say <b>non-recent abuse</b>, or name the decade. Do not say “historic
              abuse”. The events are past. What they did may not be.</li>
              <li>Say <b>told</b>, <b>said</b> or <b>disclosed</b>. Do not say that
              somebody “admitted” being abused. They have nothing to admit.</li>
            </ul>
            """,
        ),
        *part(
            "Words for people who abuse",
            """
            <ul>
              <li>Say <b>offender</b> or <b>perpetrator</b>, or for somebody whom a
              court has found guilty, <b>a person convicted of</b> the offence.</li>
              <li>Do not say “monster”, “predator” or “evil”. Such words make an
              offender unlike anyone we know, and many children are abused by somebody
              they know.</li>
              <li>Do not use “paedophile” to mean offender. It is a diagnosis. Not every
              offender has it, and not everyone who has it offends.</li>
              <li>For somebody under 18, say <b>a child or young person with harmful
              sexual behaviours</b>. Do not say “juvenile sex offender”. Children need
              another kind of help from adults, and a label can close the way to
              it.</li>
            </ul>
            """,
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
