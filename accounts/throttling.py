"""How often somebody may guess: by account and by network, at each kind of secret.

A turn is taken *before* the guess is looked at and given back when it was right, so
that guesses made at the same moment get no more tries than guesses in a row. Turns
are rows of the site's own database; when it does not answer, nobody signs in.
"""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import DatabaseError, IntegrityError, transaction
from django.http import HttpRequest
from django.utils import timezone
from django.utils.crypto import salted_hmac

from accounts.models import Turn
from actions.limits.reader import network_of

WITHIN = timedelta(minutes=15)
TRIES_AN_ACCOUNT = 5
TRIES_A_NETWORK = 20


class TooManyTriesError(Exception):
    """All turns are taken; `seconds` tells when the next one is free."""

    def __init__(self, seconds: int) -> None:
        super().__init__(seconds)
        self.seconds = seconds


class StoreOutOfReachError(Exception):
    """Nobody knows how many turns were taken."""


@dataclass(frozen=True)
class Guess:
    """The turns that one guess took: its network's and its account's."""

    network: Turn
    account: Turn

    def was_right(self) -> None:
        """Give the network its turn back, and the account all of its turns."""
        _give_back(self.network)
        Turn.objects.filter(name=self.account.name).delete()


def take_turns(request: HttpRequest, kind: str, account: str) -> Guess:
    """Take a turn at a `kind` of secret of `account`, which need not exist.

    Raises `TooManyTriesError` or `StoreOutOfReachError`.
    """
    try:
        network = _take(_name(kind, "network", network_of(request)), TRIES_A_NETWORK)
        try:
            own = _take(_name(kind, "account", _same(account)), TRIES_AN_ACCOUNT)
        except TooManyTriesError:
            # No guess was made: an office does not pay for one locked account.
            _give_back(network)
            raise
    except DatabaseError as error:
        raise StoreOutOfReachError from error
    return Guess(network, own)


def clear_old() -> None:
    """Delete the turns whose time is over."""
    Turn.objects.filter(until__lte=timezone.now()).delete()


def _take(name: str, most: int) -> Turn:
    """Take the first free one of `most` places."""
    now = timezone.now()
    rows = {turn.place: turn for turn in Turn.objects.filter(name=name)}
    for place in range(most):
        until = now + WITHIN
        if place not in rows:
            try:
                with transaction.atomic():
                    return Turn.objects.create(name=name, place=place, until=until)
            except IntegrityError:
                continue  # Somebody was quicker.
        if rows[place].until <= now:
            free = Turn.objects.filter(name=name, place=place, until__lte=now)
            if free.update(until=until):
                return Turn(pk=rows[place].pk, name=name, place=place, until=until)
    raise TooManyTriesError(_seconds_left(now, rows.values()))


def _give_back(turn: Turn) -> None:
    Turn.objects.filter(pk=turn.pk, until=turn.until).delete()


def _seconds_left(now: datetime, turns: Iterable[Turn]) -> int:
    """Return the seconds until a place is free, at least one."""
    first = min((turn.until for turn in turns if turn.until > now), default=None)
    return max(1, int((first - now if first else WITHIN).total_seconds()) + 1)


def _same(account: str) -> str:
    """Return one spelling for all that a person may take for the same name."""
    return unicodedata.normalize("NFKC", account).strip().casefold()


def _name(*parts: str) -> str:
    whole = "\0".join(parts)
    return salted_hmac("accounts.turn", whole, algorithm="sha256").hexdigest()
