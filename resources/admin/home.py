"""What there is to do for the register: on the first page, and by e-mail."""

from dataclasses import dataclass
from typing import Any

from wagtail.admin.site_summary import SummaryItem

from resources.admin.state import ContactState, live_contacts, states_of
from resources.admin.waiting import waiting
from resources.models import ContactPull, HelplineOrder


@dataclass(frozen=True)
class ToDo:
    """Counts of what waits for people, and whether another foot of every page does."""

    to_check: list[ContactState]
    waiting: int
    pulled: int
    helplines: bool


def to_do(user: Any = None) -> ToDo:
    """Return what there is to do; what `user` wrote waits for somebody else."""
    states = states_of(live_contacts().order_by("service__title", "sort_order", "pk"))
    rows, orders = waiting(), HelplineOrder.objects.waiting()
    if user is not None:
        rows, orders = rows.exclude(user=user), orders.exclude(user=user)
    return ToDo(
        to_check=[state for state in states if state.is_to_check],
        waiting=rows.count(),
        pulled=ContactPull.objects.in_force().count(),
        helplines=orders.exists(),
    )


class RegisterSummaryItem(SummaryItem):
    """Tells how many numbers are due, wait and are pulled."""

    order = 300
    template_name = "resources/admin/summary.html"

    def is_shown(self) -> bool:
        """Tell whether this user may see the register."""
        return bool(self.request.user.has_perm("resources.view_contactcheck"))

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        """Return the counts."""
        found = to_do(self.request.user)
        return {
            "to_check": len(found.to_check),
            "waiting": found.waiting,
            "pulled": found.pulled,
            "helplines": found.helplines,
        }
