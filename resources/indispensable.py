"""The three lines that no page may lack, told by what a service is for.

They ask a service of the register and its page alike.
"""

from collections.abc import Collection
from typing import Protocol

from resources.choices import Audience, Need


class Sorted(Protocol):
    """Something that says what it is for, and for whom."""

    @property
    def needs(self) -> Collection[str]:
        """Values of `Need`, the main one first."""

    @property
    def audiences(self) -> Collection[str]:
        """Values of `Audience`."""


def is_emergency(service: Sorted) -> bool:
    """Tell whether it is for danger now, above all."""
    return next(iter(service.needs), None) == Need.EMERGENCY


def is_line_for_children(service: Sorted) -> bool:
    """Tell whether children can talk to somebody there."""
    return _talks(service) and Audience.CHILDREN in service.audiences


def is_line_for_adults(service: Sorted) -> bool:
    """Tell whether any adult survivor can talk to somebody there."""
    fits = {Audience.EVERYONE, Audience.SURVIVORS} & set(service.audiences)
    return _talks(service) and bool(fits)


def _talks(service: Sorted) -> bool:
    return bool({Need.CRISIS, Need.COUNSELLING} & set(service.needs))
