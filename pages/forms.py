"""The form of every page: what is to be published is asked for by the gate."""

from wagtail.admin.forms import WagtailAdminPageForm

from pages.gate import reasons_against


class GatedPageForm(WagtailAdminPageForm):
    """Refuses to publish beside the fields in question, with all that was typed kept.

    A draft is saved with anything missing: Wagtail then defers what is required, and
    the gate waits as well.
    """

    def _post_clean(self) -> None:
        """Ask the gate, once the page is as it was typed."""
        super()._post_clean()
        if self.is_deferred_validation or self.errors:
            return
        for reason in reasons_against(self.instance):
            name = reason.field if reason.field in self.fields else None
            self.add_error(name, reason.message)
