"""What to say before and after, in words to read out."""

from typing import Any

from django.utils.translation import gettext as _

from actions.pack.audiences import particulars
from actions.pack.evening import Evening
from actions.printing import Frame, parts


def speech(evening: Evening, frame: Frame) -> dict[str, Any]:
    """Return the data of the sheet to read from."""
    said = particulars(evening.audience).said
    return frame.around(
        title=_("What to say"),
        lead=_(
            "Read these out as they are, or say them in your own words. Slowly: two "
            "minutes each."
        ),
        parts=[
            parts.heading(_("Before the film")),
            parts.say(
                _("Welcome"),
                _(
                    "Welcome, and thank you for coming. I am …, and beside me is …, "
                    "who is here for you and for nothing else this evening."
                ),
                _(
                    "We are going to watch “%(film)s”. It is about people who protect "
                    "children from sexual abuse on the internet."
                )
                % {"film": evening.film.title},
            ),
            parts.say(
                _("The content note"),
                _(
                    "Parts of it are hard to watch, and they can touch something you "
                    "have lived through or something you had not thought of for years."
                ),
                said,
                _(
                    "The quiet room is … . If you go out, … will look after you once, "
                    "and will leave you in peace if you prefer. There is a sheet on "
                    "your chair with people to call. Please keep it, whoever you are."
                ),
            ),
            parts.say(
                _("What we agree on"),
                _(
                    "We talk about the film and about what helps. We do not ask each "
                    "other what we have been through, and we do not take pictures."
                ),
                _(
                    "What is said here stays here. There is one exception: if a child "
                    "or anyone else may be in danger, we get help."
                ),
            ),
            parts.new_page(),
            parts.heading(_("After the film")),
            parts.say(
                _("When the film ends, before the lights"),
                _(
                    "Stay seated for a moment if you like. We have a break now. It is "
                    "fine to go home, and you need not say goodbye."
                ),
            ),
            parts.say(
                _("After the break"),
                _(
                    "Let us be quiet together for a minute first. Nobody has to speak, "
                    "now or later."
                ),
            ),
            parts.heading(_("At the end")),
            parts.say(
                _("Closing"),
                _(
                    "Thank you for staying with something hard. Whatever you feel now "
                    "is all right, and it may come later, at night or next week."
                ),
                _(
                    "If something has happened to you: it was not your fault, and "
                    "there is somebody to talk to. The numbers are on the sheet. In "
                    "danger now, call 000."
                ),
                _(
                    "One small thing counts. Tell one person that they can talk to "
                    "you. We stay here for a while. Good night, and go gently."
                ),
            ),
        ],
    )
