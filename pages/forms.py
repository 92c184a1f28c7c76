"""The form of every page: what is to be published is asked for by the gate."""

import re
from typing import Any

from django.core.exceptions import BadRequest
from django.forms import Widget
from wagtail.admin.forms import WagtailAdminPageForm

from pages.gate import reasons_against

# What Wagtail's widgets raise over data that no editor of theirs sends.
MANGLED = (AttributeError, KeyError, RecursionError, TypeError, ValueError)
# What a database takes for the key of a version.
KEY = re.compile(r"[0-9]{1,18}")


class GatedPageForm(WagtailAdminPageForm):
    """Refuses to publish beside the fields in question, with all that was typed kept.

    A draft is saved with anything missing: Wagtail then defers what is required, and
    the gate waits as well.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Compare what comes back with what the page says.

        For a default that is computed, Django compares with a hidden copy of what was
        shown. Wagtail renders none, so whoever approves a page in its form would have
        changed it, and may not approve what they changed.
        """
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            field.show_hidden_initial = False

    def full_clean(self) -> None:
        """Refuse to write over a version whose key is none.

        The view that saves would look it up. Raises `BadRequest`.
        """
        key = self.data.get("overwrite_revision_id")
        if key and not KEY.fullmatch(key):
            raise BadRequest
        super().full_clean()

    def _widget_data_value(self, widget: Widget, html_name: str) -> Any:
        """Return what a widget reads; refuse data that somebody made by hand.

        Raises `BadRequest`, since there is no form to show again.
        """
        try:
            return super()._widget_data_value(widget, html_name)
        except MANGLED as error:
            raise BadRequest from error

    def _post_clean(self) -> None:
        """Ask the gate, once the page is as it was typed."""
        super()._post_clean()
        if self.is_deferred_validation or self.errors:
            return
        for reason in reasons_against(self.instance):
            name = reason.field if reason.field in self.fields else None
            self.add_error(name, reason.message)
