"""How a reader finds the right service: by need, by who they are, by what works now."""

from resources.finding.filters import Facet, Filters, Option
from resources.finding.index import index_of
from resources.finding.results import Found, cache_control, find, zones_of

__all__ = [
    "Facet",
    "Filters",
    "Found",
    "Option",
    "cache_control",
    "find",
    "index_of",
    "zones_of",
]
