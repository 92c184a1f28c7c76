"""Services outside Australia, one module for each country or neighbourhood."""

from .new_zealand import in_new_zealand
from .north_america import in_canada, in_the_us
from .uk_and_ireland import in_ireland, in_the_uk

__all__ = [
    "in_canada",
    "in_ireland",
    "in_new_zealand",
    "in_the_uk",
    "in_the_us",
]
