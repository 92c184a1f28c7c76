"""The rule of two for the foot of every page: a choice waits for a second person."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.forms import Form
from django.shortcuts import get_object_or_404
from django.urls import reverse_lazy
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin import messages
from wagtail.permission_policies import ModelPermissionPolicy

from resources import helpline_orders
from resources.admin.form_view import FormView
from resources.admin.waiting import WAITING_LIST
from resources.forms import missing_from
from resources.models import ContactConfirmation, HelplineOrder


class ConfirmHelplinesView(FormView):
    """Shows the helplines of now and the new ones; a second person confirms."""

    page_title = gettext_lazy("Confirm the helplines of every page")
    header_icon = "check"
    permission_policy = ModelPermissionPolicy(ContactConfirmation)
    permission_required = "change"
    template_name = "resources/admin/confirm_helplines.html"
    parents = [(reverse_lazy(WAITING_LIST), gettext_lazy("Waiting"))]
    success_url = reverse_lazy(WAITING_LIST)

    @cached_property
    def order(self) -> HelplineOrder:
        """The choice that waits."""
        return get_object_or_404(HelplineOrder.objects.waiting())

    @cached_property
    def missing(self) -> list[Any]:
        """What the choice lacks by now: a service may have closed meanwhile."""
        return missing_from(helpline_orders.named(self.order.services))

    def get_form(self, form_class: Any = None) -> Any:
        """Return a form without fields: the button is all."""
        return Form(**self.get_form_kwargs())

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the helplines of now and the new ones."""
        context: dict[str, Any] = super().get_context_data(**kwargs)
        now = HelplineOrder.objects.services_now()
        return context | {
            "order": self.order,
            "now": helpline_orders.named(now),
            "new": helpline_orders.named(self.order.services),
            "missing": self.missing,
            "is_own": self.order.user_id == self.request.user.pk,
        }

    def form_valid(self, form: Any) -> Any:
        """Confirm what was shown, or say why it cannot be confirmed."""
        told = ""
        if self.request.POST.get("order") != str(self.order.pk):
            told = _("Somebody has chosen anew meanwhile. Please look again.")
        elif self.missing:
            told = _("This choice would leave a reader alone by now.")
        else:
            try:
                helpline_orders.confirm(self.order, self.request.user)
            except PermissionDenied:
                told = _("You chose them. A second person has to confirm it.")
            except HelplineOrder.DoesNotExist:
                told = _("Somebody has chosen anew meanwhile. Please look again.")
        if told:
            messages.error(self.request, told)
            return self.render_to_response(self.get_context_data(), status=409)
        messages.success(self.request, _("Every page carries these helplines now."))
        return super().form_valid(form)
