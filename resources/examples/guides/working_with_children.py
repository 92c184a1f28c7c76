"""For teachers, coaches, nurses: six steps, and where the rules are."""

from pages.examples.references import (
    CHILD_SAFETY_SITE,
    THINKUKNOW_SITE,
    Stream,
    to_page,
    to_web,
)
from pages.examples.stream import section, words

from .guide import Guide, callout, guide, links


def working_with_children() -> Guide:
    """Return the guide for people who work or volunteer with children."""
    return guide(
        "I work with children",
        "working-with-children",
        share_title="If you work with children",
        share_description=(
            "Six steps for when a child tells you something, and where the rules on "
            "reporting are."
        ),
        seo_title="When a child tells you: help for people at work",
        search_description="""
            Six steps for teachers, coaches, carers and volunteers when a child tells
            them of abuse, and where the rules on reporting are.
        """,
        content_note="""
            This page is for people who work with children. It is about answering a
            child who tells of sexual abuse. It describes no abuse.
        """,
        introduction="""
            A child may choose you because you are kind and because you are there. You
            do not have to investigate, and you do not have to be perfect. Listen, write
            it down, report it, and stay somebody the child can come back to.
        """,
        services=[
            "triple-zero",
            "child-protection",
            "kids-helpline",
            "lifeline",
            "1800respect",
            "bravehearts",
            "accce-report",
            "thinkuknow",
        ],
        body=[*six_steps(), *duties(), *afterwards()],
    )


def six_steps() -> Stream:
    """Return what to do when a child tells, in order."""
    return [
        section("When a child tells you: six steps"),
        words("""
            <ol>
              <li><b>Stop and listen.</b> Put down what you are holding. Let the child
              use their own words, at their own speed. Silence is fine.</li>
              <li><b>Say three things.</b> “I am glad you told me.” “It is not your
              fault.” “You are not in trouble.”</li>
              <li><b>Do not promise a secret.</b> “I have to tell somebody who can help
              to keep you safe. I will tell you who, and what happens next.”</li>
              <li><b>Ask only what you need for safety.</b> “Is there anything you are
              afraid of when you go home today?” Leave every other question to people
              trained to ask it. Do not examine the child, and do not speak to the
              person they named.</li>
              <li><b>Write it down at once.</b> Note the child’s words and your own, as
              exactly as you can, with date, time and place. Leave out what you think it
              means. Keep the note where only those who need it can read it.</li>
              <li><b>Report today.</b> In danger, call <a href="page:triple-zero">Triple
              Zero</a>. Otherwise follow the law of your state or territory. Tell your
              child safety lead as well. Telling a manager may not be enough: your own
              duty can remain.</li>
            </ol>
        """),
        callout(
            "If there is a picture on a device",
            """
            <p>Do not look for it. Do not open, photograph, print, save or forward it,
            not even for your principal or for police. Switch off the screen, put the
            device away safely, note who told you what and when, and call police. A
            child who was pressed into making a picture is not in trouble.</p>
            """,
            to_page("how-to-report", "What to keep, and what never to keep"),
        ),
    ]


def duties() -> Stream:
    """Return where the rules on reporting are."""
    return [
        section("Who has to report, and what"),
        words("""
            <p>Each state and territory has its own law on mandatory reporting: who has
            to report, what, how soon and to whom. Your organisation may have further
            rules. We do not sum them up here, because a summary that is wrong in your
            state could leave a child without help. Look them up on a calm day, and keep
            the number where you can find it in a hurry.</p>
            <p>You do not need proof, and you do not need your manager’s permission to
            protect a child. If you do not know whether to report, ask the authority:
            you can describe a worry without being certain.</p>
        """),
        links(
            "Where to look",
            to_page("child-protection", "Child protection in your state or territory"),
            to_web(CHILD_SAFETY_SITE, "National Office for Child Safety"),
            to_page("accce-report", "The ACCCE form, for abuse online"),
            to_web(THINKUKNOW_SITE, "ThinkUKnow, lessons and talks"),
        ),
    ]


def afterwards() -> Stream:
    """Return the time after the report: the child's, the class's and one's own."""
    return [
        section("In the days afterwards"),
        words("""
            <ul>
              <li><b>Keep the child’s day ordinary.</b> Greet them as always. “I thought
              of you. You do not have to talk” is enough.</li>
              <li><b>Keep it private.</b> Only people who must act need to know. A child
              who hears it in the corridor will not tell again.</li>
              <li><b>Tell the child about help of their own.</b> <a
              href="page:kids-helpline">Kids Helpline</a> answers at any hour, by phone
              and chat, and <a href="page:under-18">our page for readers under 18</a>
              uses plain words.</li>
              <li><b>Has a child hurt another child?</b> Speak of a child with harmful
              sexual behaviours, not of an offender. Both children need a plan and
              adults who stay. <a href="page:bravehearts">Bravehearts</a> advises
              professionals.</li>
            </ul>
        """),
        section("Look after yourself"),
        words("""
            <p>You may go home with it. You may doubt whether you said the right thing,
            or remember something of your own. Tell a person you trust how you are,
            without telling them about the child. <a
            href="page:1800respect">1800RESPECT</a> is also for workers who support
            others, and <a href="page:lifeline">Lifeline</a> is for anyone.</p>
        """),
        callout(
            "Before you need it",
            """
            <p>Take ten minutes this week. Find your state’s reporting line, write it
            inside the cover of your diary, and ask two colleagues whether they know it.
            Then say the word “abuse” in an ordinary voice, in an ordinary lesson. A
            child who needs to tell may be listening for it.</p>
            """,
            to_page("language-guide", "Find the words"),
        ),
    ]
