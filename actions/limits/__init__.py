"""How often a reader may ask for what costs something, without knowing the reader."""

from actions.limits.clearing import clear_expired
from actions.limits.counting import OutOfReachError, allows, first_time, forget

__all__ = ["OutOfReachError", "allows", "clear_expired", "first_time", "forget"]
