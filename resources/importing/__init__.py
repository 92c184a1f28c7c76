"""Takes a table of services into the register: read, plan, then apply, or nothing.

`reading` makes a table of bytes, `cells` values of its cells, `services` services of
its lines, `planning` compares them with the register, and `applying` writes what is
planned. Each of them collects everything that is wrong; nothing is written while
something is.
"""

from resources.importing.applying import StalePlanError, apply, may_import
from resources.importing.planning import Plan, plan
from resources.importing.problems import Problem
from resources.importing.reading import MAX_BYTES, MAX_ROWS, Table, parse, too_big

__all__ = [
    "MAX_BYTES",
    "MAX_ROWS",
    "Plan",
    "Problem",
    "StalePlanError",
    "Table",
    "apply",
    "may_import",
    "parse",
    "plan",
    "too_big",
]
