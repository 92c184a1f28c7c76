"""Words that do harm, found in a text, with the words to write instead.

`data` holds the list, `matching` finds what stands in a text and knows no list,
`validators` tells an editor. Nothing here reads the database.
"""

from pages.terms.matching import Found, find_terms
from pages.terms.term import Level, Term

__all__ = ["Found", "Level", "Term", "find_terms"]
