"""What a screening has for those who need it, and what nobody knows yet."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext_lazy as _

from actions.choices import Answer, ScreeningKind

if TYPE_CHECKING:
    from actions.models import ScreeningPage

# Field of the page, and how readers call it.
EVERYWHERE: dict[str, Any] = {
    "captions": _("Captions"),
    "auslan": _("Auslan interpreter"),
    "audio_description": _("Audio description"),
}
IN_PERSON: dict[str, Any] = {
    "step_free": _("Step-free way in"),
    "quiet_room": _("Quiet room to go to"),
}


@dataclass(frozen=True)
class Access:
    """What is there, what is not, and what is not known; in words."""

    there: tuple[Any, ...]
    missing: tuple[Any, ...]
    unknown: tuple[Any, ...]


def access_of(screening: "ScreeningPage") -> Access:
    """Return what is known of the access; online there are no steps and no rooms."""
    features = dict(EVERYWHERE)
    if screening.kind != ScreeningKind.ONLINE:
        features = IN_PERSON | features
    by_answer: dict[str, list[Any]] = {Answer.YES: [], Answer.NO: [], "": []}
    for field, label in features.items():
        by_answer[getattr(screening, field)].append(label)
    return Access(*(tuple(labels) for labels in by_answer.values()))
