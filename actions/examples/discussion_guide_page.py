"""The demo's discussion guide; its sections are written one a function."""

from actions.examples.agreement_list import agreement_list
from actions.examples.disclosure import disclosure
from actions.examples.guide_questions import questions
from actions.examples.rest import rest
from pages.examples.prose import prose
from pages.examples.references import Stream, Value
from pages.examples.stream import words


def discussion_guide_page() -> Value:
    """Return the field values of the guide to the film."""
    return {
        "title": "Talking about the film",
        "slug": "discussion-guide",
        "share_description": (
            "Questions and words for an evening with the film, for people who "
            "never led one."
        ),
        "search_description": prose("""
            Questions, agreements and words for a screening of the film. Made for
            people who have never led a conversation about it.
        """),
        "content_note": prose("""
            This guide is about talking after a film on online child sexual abuse. It
            describes no abuse. It says what to do if somebody tells you about theirs.
        """),
        "introduction": prose("""
            You do not need to be an expert to lead this conversation. You need an
            hour, a second person beside you, and the patience to leave a silence
            alone. Everything else is here.
        """),
        "before": before(),
        "during": during(),
        "after": after(),
        "closing": prose("""
            <p>End on time, and end with what people can do. Ask everybody for one
            word about how they leave; “pass” is a word too. Then say:</p>
            <p>“Thank you for staying with something hard. You do not have to carry it
            alone. The numbers are on the sheet, and we are here for a while. One small
            thing counts: read about it, talk about it, or tell one person that they
            can talk to you.”</p>
            <p>In a school, name the wellbeing team and where they are today and
            tomorrow, and see each student to where they are expected next. Parents or
            carers collect those who need to go home.</p>
            <p>Stay until the last person has gone. Then sit down with the others who
            helped, and ask each other how you are.</p>
        """),
    }


def before() -> Stream:
    """Return what comes before the film."""
    return [
        words("""
            <p><b>Watch the film yourself first</b>, on another day, and not alone.
            Notice where you wanted to stop. These are the places where others may need
            you.</p>
            <p><b>Find a second person.</b> One of you leads. The other watches the
            room, goes out with whoever goes out, and does nothing else.</p>
            <p><b>Choose a room to go to</b>: quiet, with a door that stays ajar, water
            and tissues. Show everybody where it is.</p>
            <p><b>Print the numbers</b> and put them where people can take one without
            being seen: on every chair, and in the toilets.</p>
        """),
        ("agreement_list", agreement_list()["for_the_evening"]),
        *questions("before"),
        ("pause", {"text": "Knowing that you may go out makes it easier to stay."}),
    ]


def during() -> Stream:
    """Return how to look after the room while the film runs."""
    return [
        words("""
            <p>Leave a little light on, and keep the way to the door free. Sit where you
            can see faces.</p>
            <p>If somebody goes out, the second person follows after a moment, and asks
            once: “Would you like company, or would you rather be alone?” Both answers
            are right. In a school an adult always goes along, and stays near: no
            student is left alone, and none leaves the site.</p>
            <p>If many people look away, stop the film. You may say: “Let us breathe for
            a minute.” Nothing is lost by a pause, and you may also end there.</p>
        """),
    ]


def after() -> Stream:
    """Return the break, the questions, and what to do if somebody tells you."""
    return [
        ("rest", rest()["after_the_film"]),
        words("""
            <p>Sit in a circle if you can. Begin with the first question and take your
            time; three good ones are enough. Thank people for what they say, and do
            not correct a feeling.</p>
            <p>If somebody begins to describe abuse, their own or another’s, stop them
            kindly: “Thank you for trusting us. This matters too much for a whole room.
            May we talk about it outside, now?” The second person goes with them.</p>
            <p>If somebody blames a child or makes a joke, say it plainly: “Whoever did
            harm is the one who is responsible.” Then go on.</p>
        """),
        *questions("after"),
        ("disclosure", disclosure()["evening"]),
    ]
