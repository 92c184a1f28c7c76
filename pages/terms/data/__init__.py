"""The list, as plain data: which words, how much they weigh, what is better, and why.

It grew from the guidance of those who work with the subject, told in our own words. An
entry whose source nobody has read yet says so with `is_confirmed=False`.

Words that are innocent by themselves (client, affair, minor, hunt) are never listed
alone: their pattern holds the company that makes them wrong, or `unless` says in which
company they are right.
"""

from pages.terms.data.acts import ACTS
from pages.terms.data.children import CHILDREN
from pages.terms.data.material import MATERIAL
from pages.terms.data.offenders import OFFENDERS
from pages.terms.data.stories import STORIES
from pages.terms.data.survivors import SURVIVORS
from pages.terms.term import Term

TERMS: tuple[Term, ...] = (
    *MATERIAL,
    *ACTS,
    *CHILDREN,
    *OFFENDERS,
    *SURVIVORS,
    *STORIES,
)
