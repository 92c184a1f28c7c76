"""A discussion guide as parts of a printed sheet."""

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from actions.models import DiscussionGuidePage
from actions.printing import Frame, parts
from actions.printing.parts import Part
from actions.printing.rich_text import blocks_of


def guide_sheet(
    guide: DiscussionGuidePage, frame: Frame, audience: str = ""
) -> dict[str, Any]:
    """Return the data of the sheet with the questions for an audience, or with all."""
    return frame.around(
        title=guide.title,
        lead=guide.introduction,
        parts=list(_parts(guide, audience)),
    )


def _parts(guide: DiscussionGuidePage, audience: str) -> Iterator[Part]:
    for section in guide.sections(audience):
        yield parts.heading(section.heading)
        for block in section.blocks:
            yield from PRINTED[block.block_type](block.value, audience)
    yield parts.heading(_("To close"))
    yield parts.rich(blocks_of(guide.closing))


def _rich_text(value: Any, audience: str) -> Iterator[Part]:
    yield parts.rich(blocks_of(value.source))


def _question(value: Any, audience: str) -> Iterator[Part]:
    # On a sheet for one audience every question is for that one.
    labels = [] if audience else [str(label) for label in value.audience_labels]
    named = _("For: %(audiences)s") % {"audiences": " · ".join(labels)}
    yield parts.question(value["question"], value["note"], named if labels else "")


def _agreement_list(value: Any, audience: str) -> Iterator[Part]:
    yield parts.smaller_heading(value["heading"])
    yield from _introduction(value, audience)
    yield parts.points(*value["agreements"])


def _disclosure(value: Any, audience: str) -> Iterator[Part]:
    yield parts.smaller_heading(value["heading"])
    yield from _introduction(value, audience)
    yield parts.say(_("What you can say"), *value["sayings"])
    yield from _rich_text(value["steps"], audience)


def _rest(value: Any, audience: str) -> Iterator[Part]:
    minutes = ngettext("%(n)s minute", "%(n)s minutes", value["minutes"])
    heading = _("A break: %(minutes)s") % {"minutes": minutes % {"n": value["minutes"]}}
    yield parts.smaller_heading(heading)
    yield parts.words(value["text"])


def _pause(value: Any, audience: str) -> Iterator[Part]:
    yield parts.words(value["text"])


def _introduction(value: Any, audience: str) -> Iterator[Part]:
    if value["introduction"]:
        yield parts.words(value["introduction"])


# How each block of a guide is printed, by its name.
PRINTED = {
    "rich_text": _rich_text,
    "question": _question,
    "agreement_list": _agreement_list,
    "disclosure": _disclosure,
    "rest": _rest,
    "pause": _pause,
}
