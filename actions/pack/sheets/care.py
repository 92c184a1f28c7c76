"""Breaks, the quiet room, and what to do when somebody tells of abuse."""

from typing import Any

from django.utils.translation import gettext as _

from actions.choices import Audience
from actions.pack.evening import Evening
from actions.pack.leaving import leaving
from actions.printing import Frame, parts
from actions.printing.parts import Part
from resources.choices import Audience as Readers
from resources.register import Service

# Whom a service is for that a student may turn to.
YOUNG = {Readers.CHILDREN, Readers.YOUNG_PEOPLE}


def care(evening: Evening, frame: Frame) -> dict[str, Any]:
    """Return the data of the sheet on looking after people."""
    made = [*_room(evening), *_telling()]
    if evening.audience == Audience.SCHOOL:
        made += _students(frame)
    return frame.around(
        title=_("Looking after people"),
        lead=_(
            "Most screenings need none of this. It is here so that you can be calm."
        ),
        parts=[*made, *_afterwards()],
    )


def _room(evening: Evening) -> list[Part]:
    return [
        parts.heading(_("Breaks and the quiet room")),
        parts.points(
            _(
                "There is always a break after the film. Stop the film as well when "
                "many people look away; you may end there."
            ),
            _(
                "The quiet room is close, with soft light, water, tissues, and the "
                "support lines. Its door stays ajar, and nobody is alone in it with "
                "one other person behind a closed door."
            ),
            leaving(evening.audience).coming_back,
            _(
                "If somebody shakes, freezes or cannot get their breath: sit beside "
                "them, speak low, ask them to name five things they see. Do not touch "
                "them without asking. If you are worried about their body, call 000."
            ),
        ),
    ]


def _telling() -> list[Part]:
    return [
        parts.heading(_("When somebody tells you what happened")),
        parts.say(
            _("You can say"),
            _("“Thank you for telling me. I believe you. It is not your fault.”"),
            _(
                "“I can’t promise to keep it to myself. I will tell you what I do "
                "next.”"
            ),
        ),
        parts.points(
            _("Listen. Let them choose the words, and let them stop."),
            _(
                "Do not ask for details: no who, when or how. People are trained to "
                "ask that, once."
            ),
            _("Do not promise to keep a secret."),
            _("In danger now? Call 000 and stay with them."),
            _(
                "An adult decides about their own next step. Offer a line, and offer "
                "to sit beside them while they call, text or chat."
            ),
            _(
                "If a child may be at risk, tell the police or the child protection "
                "service of your state the same day, whoever told you. Your work or "
                "your state’s law may oblige you to. You need no proof."
            ),
            _(
                "Do not look for pictures or messages, and do not let anybody show, "
                "save or send you one. Do not confront the person they named."
            ),
            _(
                "Afterwards, write down what was said in their own words, with the "
                "date, for those who need it, and keep it locked away."
            ),
        ),
    ]


def _students(frame: Frame) -> list[Part]:
    for_them = [line for line in frame.lines if line.contacts and _is_young(line)]
    return [
        parts.new_page(),
        parts.heading(_("When a student tells you")),
        parts.points(
            _(
                "Your school’s policy and your duty to report come first. Know both "
                "before the day."
            ),
            _(
                "Go where others can see you both. Do not question the student, and do "
                "not call home before the child protection contact has said that it is "
                "safe."
            ),
            _(
                "Tell the student what happens next and who will know. They are not in "
                "trouble."
            ),
            *(
                _("Sheet 5 has a line of their own: %(service)s (%(for)s).")
                % {"service": line.name, "for": line.audience_note}
                for line in for_them[:1]
            ),
        ),
    ]


def _is_young(service: Service) -> bool:
    return bool(YOUNG & set(service.audiences))


def _afterwards() -> list[Part]:
    return [
        parts.heading(_("Looking after yourselves")),
        parts.points(
            _(
                "Sit together for ten minutes when everybody has gone. One question: "
                "“What do you need before you go home?”"
            ),
            _(
                "Sleep may be bad and pictures may come back for some days. That is "
                "ordinary. If it stays, call one of the lines: they are for helpers "
                "too."
            ),
        ),
    ]
