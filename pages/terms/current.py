"""The list of the moment: what editors made of it, else the packaged one."""

import time
from typing import Any

from django.apps import apps
from django.db import Error

from pages.terms.data import TERMS
from pages.terms.term import Term

# Another process may have changed the list; a page tells its title in every request,
# so the database is asked no more often than this.
SECONDS = 60

_kept: tuple[Term, ...] = ()
_read_at = 0.0


def current_terms() -> tuple[Term, ...]:
    """Return the list; never empty, and never an error: the packaged one stands in."""
    global _kept, _read_at
    now = time.monotonic()
    if _kept and now - _read_at < SECONDS:
        return _kept
    try:
        listed = apps.get_model("pages", "ListedTerm").objects.all()
        _kept = tuple(entry.as_term() for entry in listed) or TERMS
    except Error:
        return TERMS
    _read_at = now
    return _kept


def forget(**_kwargs: Any) -> None:
    """Read the list again next time; after somebody saved or deleted an entry."""
    global _kept
    _kept = ()
