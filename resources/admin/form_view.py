"""A page of the admin with one form that changes a number."""

from collections.abc import Iterable
from typing import Any

from django.views.generic.edit import FormView as DjangoFormView
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin


class FormView(PermissionCheckedMixin, WagtailAdminTemplateMixin, DjangoFormView):
    """A form between Wagtail's header and foot; it changes something by POST only."""

    # Where it hangs: address and name of each list above.
    parents: Iterable[tuple[Any, Any]] = ()

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        """Return the way here."""
        above = [{"url": url, "label": label} for url, label in self.parents]
        here = {
            "url": "",
            "label": self.get_page_title(),
            "sublabel": self.get_page_subtitle(),
        }
        return [*self.breadcrumbs_items, *above, here]

    def get_success_url(self) -> str:
        """Return to where the editor came from."""
        return get_valid_next_url_from_request(self.request) or str(self.success_url)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add what the form needs in the browser, and the way back."""
        context: dict[str, Any] = super().get_context_data(**kwargs)
        context["media"] = context["form"].media
        context["next"] = get_valid_next_url_from_request(self.request)
        context["back_url"] = self.get_success_url()
        return context
