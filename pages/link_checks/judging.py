"""What an answer means for a link."""

from typing import NamedTuple

from pages.models.link_check import LinkNote, LinkState

GONE = {404, 410}
# Doors that open to people and not to machines, or not at this pace.
CLOSED = {401, 402, 403, 405, 406, 407, 423, 429, 451, 999}
FIRST_ERROR = 400
SILENCE = {LinkNote.SLOW, LinkNote.NO_HOST, LinkNote.REFUSED}


class Answer(NamedTuple):
    """What came back: a status of HTTP, or a `LinkNote` that says why none did.

    `rest` is how many seconds the host asked us to leave it alone, if it did.
    """

    status: int | None = None
    note: str = ""
    rest: float | None = None

    @property
    def is_silence(self) -> bool:
        """Whether nobody was there: perhaps it is we who are not online."""
        return self.note in SILENCE


def judge(before: str, answer: Answer) -> LinkState:
    """Return the state of a link that was in the state `before`.

    Nothing is broken for a bad day: only what is gone for certain, or fails twice.
    """
    if answer.status in GONE:
        return LinkState.BROKEN
    if answer.status in CLOSED:
        return LinkState.CLOSED
    if answer.status and answer.status < FIRST_ERROR and not answer.note:
        return LinkState.FINE
    failed_before = before in {LinkState.UNSURE, LinkState.BROKEN}
    return LinkState.BROKEN if failed_before else LinkState.UNSURE
