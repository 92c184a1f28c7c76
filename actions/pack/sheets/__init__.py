"""The sheets of a pack, one a file."""

from actions.pack.sheets.care import care
from actions.pack.sheets.poster import poster
from actions.pack.sheets.roles import roles
from actions.pack.sheets.run_sheet import run_sheet
from actions.pack.sheets.speech import speech
from actions.pack.sheets.support_lines import for_a_chair, for_the_wall, lines_near

__all__ = [
    "care",
    "for_a_chair",
    "for_the_wall",
    "lines_near",
    "poster",
    "roles",
    "run_sheet",
    "speech",
]
