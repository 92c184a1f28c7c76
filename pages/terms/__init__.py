"""Words that do harm, found in a text, with the words to write instead.

`data` is the list as the site brings it, `current` that which editors made of it;
`matching` finds what stands in a text, and `validators` tells an editor.
"""

from pages.terms.matching import Found, find_terms
from pages.terms.term import Level, Term

__all__ = ["Found", "Level", "Term", "find_terms"]
