"""What is particular about each audience: whom to ask, whom not to choose."""

from typing import NamedTuple

from django.utils.translation import gettext as _

from actions.choices import Audience


class Particulars(NamedTuple):
    """What a host of one audience does before the day, and says on it."""

    heading: str
    checks: list[str]
    support: str
    said: str


def particulars(audience: str) -> Particulars:
    """Return what is particular about an audience, in the language of the moment."""
    return PARTICULARS[Audience(audience)]()


def _general() -> Particulars:
    return Particulars(
        _("For an open screening, or a kitchen table"),
        [
            _(
                "Say in the invitation what the film is about. Nobody should be "
                "surprised."
            ),
            _(
                "Say as well for whom it is: see “For whom” above. Let no child come "
                "by accident."
            ),
            _(
                "At home: tell guests where they can go to be alone, and watch with "
                "three people rather than with twelve. Hang no poster with your "
                "address."
            ),
        ],
        _(
            "Somebody calm whom people can tell apart: a counsellor from a local "
            "service if you can, else a friend with training. Not the host."
        ),
        _(
            "You came by your own choice, and you can go by your own choice, at any "
            "time."
        ),
    )


def _school() -> Particulars:
    return Particulars(
        _("For a school"),
        [
            _(
                "Follow your school’s child protection policy, and your system’s rules "
                "for films and visitors. Where they say something else, they count and "
                "this sheet does not."
            ),
            _(
                "Principal, wellbeing team and child protection contact agree "
                "beforehand, in writing, and know the date."
            ),
            _(
                "Look at the classification and at the whole film. For students under "
                "15, choose another way to talk about safety online."
            ),
            _(
                "Parents and carers are told well before: what the film is about, when "
                "it is, who is there, where help is. They can say no without a reason."
            ),
            _(
                "Nobody has to come, students and staff alike. There is something else "
                "to do at the same time that does not mark out who chose it."
            ),
            _(
                "At least two staff who know the students are in the room, and the "
                "counsellor is free that day and the next."
            ),
            _("Not on the last lesson of a day, on a Friday, or before holidays."),
            _(
                "Every adult in the room knows what they must report, to whom, and "
                "how: the law of your state says who must."
            ),
        ],
        _(
            "The school counsellor or a member of the wellbeing team, known to the "
            "students. Not their class teacher."
        ),
        _(
            "Nobody has to be here, nobody takes notes on you, and nobody will ask why "
            "you go out. You will not be asked about your own life."
        ),
    )


def _workplace() -> Particulars:
    return Particulars(
        _("For a workplace"),
        [
            _("Coming is voluntary, counts as working time, and nobody keeps a list."),
            _(
                "Tell everybody what the film is about when you invite, not at the "
                "door."
            ),
            _(
                "Ask your employee assistance program, if you have one, for somebody "
                "to be there, and print its number as well."
            ),
            _("Choose a time after which people can go home. No meeting follows."),
            _("Managers sit among the others and do not lead the conversation."),
        ],
        _(
            "Somebody from your employee assistance program, or a trained colleague "
            "who manages nobody in the room."
        ),
        _(
            "What somebody says here has nothing to do with their work, and who leaves "
            "owes nobody a reason."
        ),
    )


def _faith() -> Particulars:
    return Particulars(
        _("For a faith group"),
        [
            _(
                "Some people here may have been harmed in a place like this. Say so, "
                "plainly, in the invitation."
            ),
            _(
                "Your safeguarding contact agrees beforehand, is in the room, and is "
                "named on the wall."
            ),
            _("Choose a room that is not the place of worship."),
            _(
                "Leave prayer and forgiveness to each person. Nobody is asked to "
                "forgive, aloud or in silence."
            ),
            _(
                "When a child may be at risk, go to the police or to the child "
                "protection service of your state, not only to somebody inside the "
                "community."
            ),
            _(
                "If children are looked after meanwhile: two adults, with the checks "
                "that your state asks for."
            ),
        ],
        _(
            "Somebody from outside the community’s leadership. A leader may be the "
            "last person somebody can talk to."
        ),
        _(
            "Whatever you believe, and whatever you have been through: you are welcome "
            "to stay, and welcome to go."
        ),
    )


def _sport() -> Particulars:
    return Particulars(
        _("For a sports club"),
        [
            _(
                "Your child safety or member protection contact agrees beforehand, is "
                "in the room, and is named on the wall."
            ),
            _(
                "Adults only, unless your sport’s child safety policy and the parents "
                "of each young player have agreed to more."
            ),
            _(
                "Invite parents, coaches, officials and canteen volunteers together: "
                "all of them see children."
            ),
            _("No alcohol before the film or during the talk. Close the bar."),
            _(
                "Have your club’s child safety policy there to take home. If there is "
                "none, that is what to do next."
            ),
        ],
        _(
            "Somebody who neither coaches nor selects. A player’s place in a team must "
            "not depend on whom they talked to."
        ),
        _(
            "This is about every child who plays here. You can go out at any time, and "
            "no one will make anything of it."
        ),
    )


PARTICULARS = {
    Audience.GENERAL: _general,
    Audience.SCHOOL: _school,
    Audience.WORKPLACE: _workplace,
    Audience.FAITH: _faith,
    Audience.SPORT: _sport,
}
