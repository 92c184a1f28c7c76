"""For survivors: choices, and no clock."""

from pages.examples.references import Stream, to_page
from pages.examples.stream import section, words

from .guide import Guide, callout, guide, links, pause


def it_happened_to_me() -> Guide:
    """Return the guide for survivors."""
    return guide(
        "It happened to me",
        "it-happened-to-me",
        share_title="If it happened to you",
        share_description=(
            "You decide what to tell, to whom and when. Who listens, and what you "
            "can choose."
        ),
        seo_title="Help for survivors of child sexual abuse",
        search_description="""
            You decide what to tell, to whom and when. Who listens, and your choices
            about health, police, redress and images.
        """,
        content_note="""
            This page is for people who were sexually abused as children, lately or long
            ago. It is about help and choices. It describes no abuse.
        """,
        introduction="""
            We are glad you are here. Somebody did this to you, and the responsibility
            is theirs, all of it. You do not have to be sure what to call it. You decide
            what to tell, to whom and when, and you can change your mind.
        """,
        services=[
            "triple-zero",
            "1800respect",
            "blue-knot",
            "kids-helpline",
            "lifeline",
            "13yarn",
            "knowmore",
            "national-redress-scheme",
        ],
        body=[*your_pace(), *choices(), *institutions_and_images(), *hard_days()],
    )


def your_pace() -> Stream:
    """Return the first part: nothing is owed, and it is never too late."""
    return [
        section("It is not too late, and it is not too soon"),
        words("""
            <p>Last week or forty years ago: you can ask for help today. Many people
            carry it for a long time before they say a word. Some never tell, and find
            their own way to live well. None of that makes it less true, or less
            serious.</p>
            <p>Perhaps you did not fight. Perhaps you went back, or liked the attention,
            or your body reacted. An adult who abuses a child counts on all of that, and
            on the shame afterwards. It was never consent. <b>It was not your
            fault.</b></p>
            <p>Are you under 18? <a href="page:under-18">There is a page for you</a>, in
            plain words.</p>
        """),
    ]


def choices() -> Stream:
    """Return what a survivor can choose, none of it compulsory."""
    return [
        section("What you can choose"),
        words("""
            <p>These are choices, not steps. You can take one, several or none.</p>
            <ul>
              <li><b>Talk to someone.</b> <a href="page:1800respect">1800RESPECT</a>
              answers at any hour, and you can text or chat. <a
              href="page:blue-knot">Blue Knot</a> works with adults who lived through
              trauma in childhood. You can begin with today, and leave the past for
              later.</li>
              <li><b>Look after your body.</b> If it happened lately, a doctor or a
              hospital can care for you, whether or not you want police. If it was long
              ago, you can still say to a doctor: “Some examinations are hard for me.
              Please tell me first what you are going to do.”</li>
              <li><b>Talk to police.</b> You can report now, later or not at all. You
              can ask how it works before you decide, and bring somebody with you. For
              abuse online there is the <a href="page:accce-report">ACCCE form</a>.</li>
              <li><b>Ask a lawyer.</b> Please do not rule yourself out because of the
              years. Rules differ between states and territories, and we have not
              confirmed them all. Somebody who knows them can tell you where you
              stand.</li>
            </ul>
            <p>If you tell a service that a child is at risk now, it may have to pass
            that on. You can ask about this before you say more.</p>
        """),
        pause("""
            You can stop here. Put both feet on the floor, and look for five things in
            the room that are the same colour.
        """),
    ]


def institutions_and_images() -> Stream:
    """Return redress, and what can be done about images."""
    return [
        section("If it happened in an institution"),
        words("""
            <p>A school, a church, a club, a home: if you were sexually abused there as
            a child, before 1 July 2018, you can ask about the <a
            href="page:national-redress-scheme">National Redress Scheme</a>. It asks for
            applications before 30 June 2027. You do not have to work it out alone. <a
            href="page:knowmore">knowmore</a> gives legal help to survivors, and <a
            href="page:blue-knot">Blue Knot</a> answers questions about redress. Asking
            does not oblige you to apply.</p>
        """),
        section("If there are images"),
        words("""
            <p>If somebody has a sexual picture or video of you from when you were under
            18, <a href="page:take-it-down">Take It Down</a> can help to remove it. You
            do not send the picture to anyone. <a href="page:esafety">eSafety</a> takes
            reports as well. You do not have to search for it, and we would ask you not
            to: people do this work so that you need not see it.</p>
        """),
    ]


def hard_days() -> Stream:
    """Return what may help on a hard day, and who else there is."""
    return [
        section("On a hard day"),
        words("""
            <p>Memories come without asking. It can help to say out loud what day it is,
            to hold something cold, or to be near a person or an animal who is kind to
            you. If you think of ending your life, call <a
            href="page:lifeline">Lifeline</a> or text them, and in danger call <a
            href="page:triple-zero">Triple Zero</a>.</p>
        """),
        links(
            "For you in particular",
            to_page("samsn", "SAMSN, for men and their families"),
            to_page("mensline", "MensLine Australia, at any hour"),
            to_page("qlife", "QLife, for LGBTIQ+ people"),
            to_page("tis-national", "An interpreter for your call"),
        ),
        callout(
            "One small thing for today",
            """
            <p>Save one number under a name that only you understand. You do not have to
            call it. What somebody did to you is part of your life. It is not the whole
            of it, and the next part is yours.</p>
            """,
            to_page("1800respect", "Look at 1800RESPECT"),
        ),
    ]
