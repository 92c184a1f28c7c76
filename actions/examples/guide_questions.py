"""The questions of the demo's discussion guide."""

from typing import NamedTuple

from pages.examples.prose import prose
from pages.examples.references import Stream


class Asked(NamedTuple):
    """A question, for whom it is (nobody named: everybody), and a note."""

    question: str
    audiences: tuple[str, ...] = ()
    note: str = ""


QUESTIONS = {
    "before": (
        Asked(
            "What would help you to feel at ease here today?",
            note="""
                Collect two or three answers and do what you can at once: a window, a
                seat near the door, a later break.
            """,
        ),
        Asked(
            "What made it easy, or hard, to come?",
            ("general", "workplace", "faith", "sport"),
            "Answer it yourself first, in one sentence.",
        ),
        Asked(
            "Which adult here could you go to, today or any day?",
            ("school",),
            """
                Not to be answered aloud. Name the people at your school first, with
                their rooms, and say that Kids Helpline can be called or used by chat.
            """,
        ),
    ),
    "after": (
        Asked(
            "What did people in the film do that helped?",
            note="""
                A good first question. It begins with those who protect children, and
                everybody has seen something they can name.
            """,
        ),
        Asked(
            "What did you expect before it began, and what do you notice now?",
            note="There is no right answer. Tired, sad and hopeful can all be true.",
        ),
        Asked(
            "Why do you think it is so hard to talk about this?",
            note="""
                This is the heart of the conversation. When people can talk about abuse,
                those who lived through it are likelier to find support, and offenders
                find it harder to hide.
            """,
        ),
        Asked(
            "What would make it easier for a child you know to tell somebody?",
            ("general", "faith", "sport"),
            "Look for small, ordinary things: time in the car, not being interrupted.",
        ),
        Asked(
            (
                "If a friend told you about something online that scared them, what "
                "could you say first?"
            ),
            ("school",),
            """
                Write the answers down. “I believe you”, “It is not your fault” and “Let
                us tell an adult together” are all a friend has to know. Nobody should
                save, send or show a picture, not even to prove it.
            """,
        ),
        Asked(
            "What should adults stop saying, so that young people tell them more?",
            ("school",),
            "Let students talk to each other first. Adults in the room listen.",
        ),
        Asked(
            (
                "Who at work may be carrying something that we do not see, and what "
                "could we change for them?"
            ),
            ("workplace",),
            """
                About the workplace, not about a person: no names. Have the employee
                assistance line ready, if there is one, and say who pays for it and who
                hears of it.
            """,
        ),
        Asked(
            (
                "What in our tradition helps people to speak, and what may have kept "
                "them silent?"
            ),
            ("faith",),
            """
                Let both halves have time. Do not ask anybody to forgive. Say clearly
                that when a child may be at risk we go to the police or the child
                protection service, and not only to somebody inside the community.
            """,
        ),
        Asked(
            "If a player told you something, whom at this club would you go to first?",
            ("sport",),
            """
                Have the name and number of your child safety contact on the wall
                before you ask. If there is none, you have found your first task.
            """,
        ),
        Asked(
            "What is one small thing you could do this week?",
            note="Small is the point. Write it down for yourself; nobody collects it.",
        ),
    ),
}


def questions(stage: str) -> Stream:
    """Return the questions of one section as blocks."""
    return [
        (
            "question",
            {
                "question": asked.question,
                "audiences": list(asked.audiences),
                "note": prose(asked.note),
            },
        )
        for asked in QUESTIONS[stage]
    ]
