"""For the family of a person whose home police have searched, or who is charged."""

from pages.examples.references import Stream, to_page
from pages.examples.stream import section, words

from .guide import Guide, callout, guide, pause


def police_at_the_door() -> Guide:
    """Return the guide for families who did not do it, and live with it."""
    return guide(
        "Someone I know has been charged",
        "police-at-the-door",
        share_title="If someone you know has been charged",
        share_description=(
            "For the people around them: the first hours, the first days, and who is "
            "there for you."
        ),
        seo_title="After police search your home: help for families",
        search_description="""
            For partners, parents and children of a person whose home police have
            searched or whom they have charged: the first hours, the first days.
        """,
        content_note="""
            This page is for the family and friends of a person whom police suspect of,
            or have charged with, sexual offences against children. It describes no
            abuse.
        """,
        introduction="""
            Yesterday you had an ordinary life, and then police were at the door. You
            did not do this. Whatever you feel now, even nothing, is what shock feels
            like. You need only decide the next hour. Here is help with it.
        """,
        services=[
            "triple-zero",
            "partnerspeak",
            "lifeline",
            "kids-helpline",
            "1800respect",
            "suicide-call-back-service",
            "bravehearts",
            "stop-it-now",
        ],
        body=[*first_hours(), *children(), *first_days(), *not_yours()],
    )


def first_hours() -> Stream:
    """Return the first hours: what to ask, and what to leave alone."""
    return [
        section("The first hours"),
        words("""
            <ul>
              <li><b>Call one person</b> who can come and sit with you. Drink something.
              Eat, if you can.</li>
              <li><b>Ask police, and write it down:</b> the officer’s name, station and
              number; what they took, and whether there is a list; what the person is
              suspected of or charged with; whether conditions say where that person may
              live, and whom they may see; and who will tell you more.</li>
              <li><b>Is anybody in danger?</b> In these days people sometimes think of
              suicide: the person police came for, and those who love them. If somebody
              may hurt themselves or you, call <a href="page:triple-zero">Triple
              Zero</a>. At any hour, you can call the <a
              href="page:suicide-call-back-service">Suicide Call Back Service</a>.</li>
            </ul>
        """),
        callout(
            "What to leave alone",
            """
            <ul>
              <li>Do not delete, wipe, throw away or hide anything. It can be an
              offence, even when you mean to protect somebody.</li>
              <li>Do not look. Do not search devices, accounts or drawers for what
              police came for. You could see what you cannot unsee. Looking at or saving
              it can be a crime. If you come upon something, stop, leave it where it is
              and tell police.</li>
              <li>Do not question the children about what happened.</li>
              <li>Do not warn others, and do not write about it online.</li>
            </ul>
            """,
        ),
    ]


def children() -> Stream:
    """Return what to say to the children."""
    return [
        section("What to tell the children"),
        words("""
            <p>They know that something is wrong. A little truth is kinder than a
            silence that they fill themselves. Ask police or child protection whether
            there is anything you should not say. Then keep it short:</p>
            <ul>
              <li>“Police are finding out whether Dad broke an important law. He will
              not be at home for now.”</li>
              <li>“It is not because of anything you did.”</li>
              <li>“You can love him, and be angry. You can ask me anything. I may not
              know yet.”</li>
              <li>“Tonight we have dinner here, and tomorrow I take you to school.”</li>
            </ul>
            <p>If a child begins to tell you that somebody hurt them, listen and thank
            them. Write down their words, and tell police or child protection. People
            trained for it ask the questions. <a href="page:kids-helpline">Kids
            Helpline</a> is there for the children themselves, at any hour, and <a
            href="page:bravehearts">Bravehearts</a> advises families.</p>
        """),
    ]


def first_days() -> Stream:
    """Return law, money, home, school, work and media."""
    return [
        section("The first days"),
        words("""
            <ul>
              <li><b>Law.</b> Your interests may differ from those of the person
              charged, so ask for a lawyer of your own before you sign or state
              anything. Each state and territory has a legal aid service. We have not
              collected their numbers.</li>
              <li><b>Money.</b> List what is in whose name: accounts, rent or mortgage,
              bills. Ask your bank what it does in hardship, and about accounts that you
              share.</li>
              <li><b>Home.</b> Ask police or your lawyer whether the person may come
              back, and who fetches their things. If you feel unsafe, <a
              href="page:1800respect">1800RESPECT</a> helps you to plan.</li>
              <li><b>School.</b> Choose one person there. Say what they need for the
              child’s day, and who may collect the child.</li>
              <li><b>Work.</b> “There is a serious family matter, and I need some days”
              is enough.</li>
              <li><b>Media and neighbours.</b> You owe nobody an answer. Say: “I have
              nothing to say. Please respect the children.” Close your profiles, take
              down photographs of the children, and ask a lawyer what may be
              published.</li>
            </ul>
        """),
        pause("""
            That was a list, and you are in shock. Choose one thing on it. Give the rest
            to a friend with a pen.
        """),
    ]


def not_yours() -> Stream:
    """Return the last part: whose shame it is, and people who know."""
    return [
        section("The shame is not yours"),
        words("""
            <p>You may go over every year and ask what you missed. People who offend in
            this way work hard not to be seen, most of all by those who love them. You
            are not responsible for what they did.</p>
            <p>A charge is not yet a finding of a court. You do not have to decide today
            what you believe, or whether you stay or go. You can love somebody and
            condemn what they did. You can stop loving them, too. If somebody asks you
            to doubt a child, you can say no.</p>
        """),
        callout(
            "Talk to somebody who has been there",
            """
            <p>At <a href="page:partnerspeak">PartnerSPEAK</a>, partners and relatives
            answer who know this from their own lives. Look at its hours before you
            call. At night, <a href="page:lifeline">Lifeline</a> is there, also by text.
            Other families have lived through this week. They eat breakfast again, and
            they laugh again. So can you.</p>
            """,
            to_page("partnerspeak", "PartnerSPEAK Peerline"),
        ),
    ]
