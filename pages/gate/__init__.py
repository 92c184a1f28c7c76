"""The gate: what stands in the way of publishing a page, in plain sentences.

Each rule is a small function in a file of its own, in the folder `gate_rules` of an
app; adding one is adding a file. The gate is asked by the editing form, by whatever
else publishes a page, and by the check of the whole site.
"""

from pages.gate.reason import Reason
from pages.gate.registry import hints_for, reasons_against

__all__ = ["Reason", "hints_for", "reasons_against"]
