"""Makes the pack: prints the sheets, and puts them into one file."""

import io
from collections.abc import Iterator
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from django.http import HttpRequest
from django.utils.translation import gettext as _

from actions.guides.sheets import guide_sheet
from actions.models import DiscussionGuidePage
from actions.pack import sheets
from actions.pack.calendar import host_calendar
from actions.pack.evening import Evening
from actions.pack.notes import on_a_sheet
from actions.printing import Frame, pdf
from resources.helplines import helplines
from resources.register import current

# What is unpacked lies together. The name says nothing of the subject.
FOLDER = "screening-pack/"
# Files say nothing about when they were made.
DAY_ONE = (1980, 1, 1, 0, 0, 0)


def make_pack(
    evening: Evening, guide: DiscussionGuidePage | None, request: HttpRequest
) -> bytes:
    """Return the pack as a ZIP; it is made in memory and kept nowhere."""
    packed = io.BytesIO()
    with ZipFile(packed, "w", ZIP_STORED) as archive:
        for name, content in _files(evening, guide, request):
            archive.writestr(ZipInfo(FOLDER + name, DAY_ONE), content)
    return packed.getvalue()


def _files(
    evening: Evening, guide: DiscussionGuidePage | None, request: HttpRequest
) -> Iterator[tuple[str, bytes]]:
    frame = Frame.read(request, note=on_a_sheet(evening.film))
    near = sheets.lines_near(evening, frame, current(request))
    yield "README.txt", _read_me(frame, has_guide=guide is not None).encode()
    yield "1-run-sheet.pdf", pdf("sheet", sheets.run_sheet(evening, frame))
    yield "2-roles.pdf", pdf("sheet", sheets.roles(evening, frame))
    yield "3-what-to-say.pdf", pdf("sheet", sheets.speech(evening, frame))
    yield "4-looking-after-people.pdf", pdf("sheet", sheets.care(evening, frame))
    yield "5-people-to-talk-to.pdf", pdf("chair", sheets.for_a_chair(near, frame))
    if guide is not None:
        questions = guide_sheet(guide, frame, evening.audience)
        yield "6-discussion-guide.pdf", pdf("sheet", questions)
    yield "7-poster.pdf", pdf("poster", sheets.poster(evening, frame))
    yield "8-all-support-lines.pdf", pdf("sheet", sheets.for_the_wall(near, frame))
    yield "calendar.ics", host_calendar(evening, helplines(request))


def _read_me(frame: Frame, *, has_guide: bool) -> str:
    """Return what is in the pack and what to do first, as plain text."""
    told = [
        frame.campaign,
        f"{_('Before you read')}: {frame.note}",
        "\n".join(
            [
                _("What is in this pack, in the order in which you need it:"),
                _("1  Run sheet: the screening, minute by minute"),
                _("2  Roles: who does what"),
                _("3  What to say: words to read out"),
                _(
                    "4  Looking after people: breaks, quiet room, when somebody tells "
                    "you"
                ),
                _("5  People to talk to: one side, for every chair"),
                *([_("6  Discussion guide: questions for your audience")] * has_guide),
                _("7  Poster"),
                _("8  All support lines: for the wall of the quiet room"),
                _("calendar.ics  An entry for your calendar, under a neutral name"),
            ]
        ),
        _(
            "Begin with sheet 4. Print in colour or in black and white.\n"
            "The site has kept nothing of what you typed. These files hold it: delete "
            "them when you no longer need them."
        ),
        "\n".join(
            [
                f"{_('Somebody is there, now')}:",
                *(
                    f"{line.name}: {line.phone.text}"
                    for line in frame.lines
                    if line.phone
                ),
                frame.vouched_for(),
            ]
        ),
    ]
    return "\r\n\r\n".join(part.replace("\n", "\r\n") for part in told) + "\r\n"
