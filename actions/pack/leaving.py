"""How people go out, and what they are told about it.

Adults may go home without a word. A school answers for its students until somebody
collects them, so there nobody leaves the site, and an adult knows where each one is.
"""

from typing import NamedTuple

from django.utils.translation import gettext as _

from actions.choices import Audience


class Leaving(NamedTuple):
    """The words about going out: to do, to print and to read out."""

    # For those who help.
    pause: str
    afterwards: str
    goes_along: str
    way_home: str
    at_the_door: str
    coming_back: str
    # For those who come.
    on_the_poster: str
    # To read out.
    said_before: str
    said_at_the_pause: str
    said_at_the_end: str


def leaving(audience: str) -> Leaving:
    """Return the words for an audience, in the language of the moment."""
    return _school() if audience == Audience.SCHOOL else _adults()


def _adults() -> Leaving:
    return Leaving(
        pause=_(
            "Lights up slowly. Say that it is fine to go home now, without a word."
        ),
        afterwards=_(
            "Host and support person stay. Nobody tidies up around people who talk."
        ),
        goes_along=_(
            "Follows whoever goes out after a moment and asks once: “Would you like "
            "company, or would you rather be alone?”"
        ),
        way_home=_("Never drives anybody home alone, and promises nobody secrecy."),
        at_the_door=_("Makes no list of names, and asks nobody why they came or go."),
        coming_back=_("Whoever goes out may come back, or not. Nobody asks."),
        on_the_poster=_("You can leave at any time, and need no reason."),
        said_before=_(
            "The quiet room is … . If you go out, … will check on you once, and will "
            "leave you in peace if you prefer. There is a sheet on your chair with "
            "people to call. Please keep it, whoever you are."
        ),
        said_at_the_pause=_(
            "Stay seated for a moment if you like. We have a break now. It is fine to "
            "go home, and you need not say goodbye."
        ),
        said_at_the_end=_(
            "One small thing counts. Tell one person that they can talk to you. We "
            "stay here for a while. Go gently."
        ),
    )


def _school() -> Leaving:
    return Leaving(
        pause=_(
            "Lights up slowly. No student leaves the site. Whoever wants to goes to "
            "the quiet room or to the wellbeing team, with an adult."
        ),
        afterwards=_(
            "Staff know where each student goes next. Whoever needs time stays with "
            "an adult. Whoever needs to go home is collected by a parent or carer; "
            "ask the child protection contact first whether that is safe."
        ),
        goes_along=_(
            "Goes with whoever goes out and asks once: “Would you like to talk, or "
            "shall I just stay near?” No student is out of the sight of every adult."
        ),
        way_home=_("Drives no student anywhere, and promises nobody secrecy."),
        at_the_door=_(
            "Knows which adult is with each student who goes out. Asks nobody why, "
            "and writes down no reasons."
        ),
        coming_back=_(
            "Whoever goes out may come back, or not. Nobody asks why. An adult goes "
            "along and knows where they are; nobody leaves the site."
        ),
        on_the_poster=_(
            "You can go to the quiet room or to the wellbeing team at any time. You "
            "need not say why, and an adult goes with you."
        ),
        said_before=_(
            "You can go to the quiet room, which is …, or to the wellbeing team; you "
            "need not say why. An adult goes with you and knows where you are. There "
            "is a sheet on your chair with people to call. Please keep it, whoever "
            "you are."
        ),
        said_at_the_pause=_(
            "Stay seated for a moment if you like. We have a break now, and all of us "
            "stay at school. You can go to the quiet room or to the wellbeing team; an "
            "adult goes with you. If you need to go home, tell one of us, and we find "
            "out who can collect you."
        ),
        said_at_the_end=_(
            "One small thing counts. Tell one person that they can talk to you. The "
            "wellbeing team is there for you today and tomorrow. Go gently."
        ),
    )
