"""Time zones, where they are, and the public holidays there."""

from datetime import date
from functools import lru_cache
from zoneinfo import ZoneInfo

from django.utils.translation import gettext_lazy as _

# Each state's own zones, the one in which nearly all of its people live first.
# Canberra keeps Sydney's time and its own public holidays.
STATE_ZONES: dict[str, tuple[str, ...]] = {
    "nsw": ("Australia/Sydney", "Australia/Broken_Hill", "Australia/Lord_Howe"),
    "vic": ("Australia/Melbourne",),
    "qld": ("Australia/Brisbane", "Australia/Lindeman"),
    "sa": ("Australia/Adelaide",),
    "wa": ("Australia/Perth", "Australia/Eucla"),
    "tas": ("Australia/Hobart",),
    "act": ("Australia/Canberra",),
    "nt": ("Australia/Darwin",),
}

ALL_ZONES = tuple(zone for zones in STATE_ZONES.values() for zone in zones)

# Whose public holidays count: country and, where these differ, its part, as the
# `holidays` library names them. Without its part, Great Britain has no Easter Monday.
REGIONS: dict[str, tuple[str, str | None]] = {
    zone: ("AU", state.upper())
    for state, zones in STATE_ZONES.items()
    for zone in zones
} | {
    "Pacific/Auckland": ("NZ", None),
    "Europe/London": ("GB", "ENG"),
    "Europe/Dublin": ("IE", None),
    "America/New_York": ("US", None),
    "America/Toronto": ("CA", "ON"),
}

# How people say whose time it is.
TIMES = {
    "Australia/Sydney": _("Sydney time"),
    "Australia/Broken_Hill": _("Broken Hill time"),
    "Australia/Lord_Howe": _("Lord Howe Island time"),
    "Australia/Melbourne": _("Melbourne time"),
    "Australia/Brisbane": _("Brisbane time"),
    "Australia/Lindeman": _("Lindeman Island time"),
    "Australia/Adelaide": _("Adelaide time"),
    "Australia/Perth": _("Perth time"),
    "Australia/Eucla": _("Eucla time"),
    "Australia/Hobart": _("Hobart time"),
    "Australia/Canberra": _("Canberra time"),
    "Australia/Darwin": _("Darwin time"),
    "Pacific/Auckland": _("Auckland time"),
    "Europe/London": _("London time"),
    "Europe/Dublin": _("Dublin time"),
    "America/New_York": _("New York time"),
    "America/Toronto": _("Toronto time"),
}


@lru_cache(maxsize=256)
def clock(zone: str) -> ZoneInfo:
    """Return a zone of the IANA database.

    Kept, because `zoneinfo` itself keeps eight, and Australia alone has more.
    """
    return ZoneInfo(zone)


def is_zone(name: str) -> bool:
    """Return whether the IANA database has a zone of this name."""
    try:
        return bool(name and clock(name))
    # A folder ("Australia") or a path that leads out of the database.
    except (KeyError, ValueError, OSError):
        return False


def is_holiday(day: date, zone: str) -> bool:
    """Return whether a date is a public holiday where a zone's people live.

    Unknown for zones that are not in `REGIONS`; there the answer is no.
    """
    if zone not in REGIONS:
        return False
    return day in _holidays(*REGIONS[zone], day.year)


@lru_cache(maxsize=256)
def _holidays(country: str, part: str | None, year: int) -> frozenset[date]:
    """Return a region's public holidays in a year, substitute days too."""
    # Imported here: it takes 0.3 seconds, and most processes never ask.
    from holidays import country_holidays

    return frozenset(country_holidays(country, subdiv=part, years=year))
