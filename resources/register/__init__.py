"""The published register, read whole and kept until it changes.

Every page of the site reads it: the helplines at its foot, the list of help, the open
data. It is small, so one process keeps all of it as plain frozen values; a template
cannot cause a query, and a filter is a loop.
"""

from resources.register.snapshot import Snapshot, current, forget
from resources.register.values import Contact, Guide, Service

__all__ = ["Contact", "Guide", "Service", "Snapshot", "current", "forget"]
