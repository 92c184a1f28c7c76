"""When somebody last answered for a page, and saying that it is still right."""

from datetime import timedelta
from typing import Any

from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied
from django.db.models import OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce, Greatest
from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.generic.edit import FormView
from wagtail.admin import messages
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.log_actions import LogFormatter, log
from wagtail.models import Page, PageLogEntry
from wagtail.query import PageQuerySet

from pages.gate import reasons_against

ACTION = "pages.still_right"
YEAR = timedelta(days=365)


def with_review(pages: PageQuerySet) -> PageQuerySet:
    """Return the published of `pages` with `reviewed_at` and `reviewed_by`.

    The latter is the name of a user. A review is a publication, or somebody who says
    that the page is still right.
    """
    entries = PageLogEntry.objects.filter(page=OuterRef("pk"))
    said = entries.filter(action=ACTION).order_by("-timestamp").values("timestamp")
    answered = entries.filter(action__in=[ACTION, "wagtail.publish"])
    name = f"user__{get_user_model().USERNAME_FIELD}"
    # Comparing with nothing gives nothing, on some databases.
    last_said = Coalesce(Subquery(said[:1]), "last_published_at")
    # The root of the tree was never published; it is no page of anybody's.
    published = pages.live().exclude(last_published_at=None)
    return published.annotate(
        reviewed_at=Greatest("last_published_at", last_said),
        reviewed_by=Subquery(answered.order_by("-timestamp").values(name)[:1]),
    )


def not_reviewed_for(pages: PageQuerySet, time: timedelta = YEAR) -> QuerySet[Page]:
    """Return those of `pages` with a review that nobody has answered for since."""
    return pages.filter(reviewed_at__lt=timezone.now() - time)


class StillRightView(WagtailAdminTemplateMixin, FormView):
    """Lets somebody who has read a page say that it may stay as it is."""

    form_class = Form
    template_name = "pages/admin/still_right.html"
    page_title = _("Still right")
    header_icon = "check"

    def dispatch(
        self, request: HttpRequest, *args: Any, **kwargs: Any
    ) -> HttpResponseBase:
        """Let those in who may take the page offline: they answer for it."""
        if not self.page.permissions_for_user(request.user).can_unpublish():
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def page(self) -> Page:
        """The page as readers see it."""
        pages = with_review(Page.objects.all())
        found = get_object_or_404(pages, pk=self.kwargs["pk"])
        specific: Page = found.specific
        return specific

    def get_page_subtitle(self) -> str:
        """Return the title of the page."""
        title: str = self.page.get_admin_display_title()
        return title

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        """Return the way here, from the report."""
        return [
            *self.breadcrumbs_items,
            {"url": reverse("review_report"), "label": gettext("Pages by review")},
            {"url": "", "label": self.get_page_subtitle()},
        ]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the page, and what would stop it today."""
        return super().get_context_data(
            **kwargs,
            page=self.page,
            reasons=[reason.message for reason in reasons_against(self.page)],
            edit_url=reverse("wagtailadmin_pages:edit", args=[self.page.pk]),
        )

    def form_valid(self, form: Form) -> HttpResponse:
        """Write it down in the history, unless the gate would stop the page today."""
        if reasons_against(self.page):
            return self.render_to_response(self.get_context_data(form=form), status=409)
        log(instance=self.page, action=ACTION, user=self.request.user)
        told = gettext("Thank you. “%(page)s” counts as looked at today.")
        title = {"page": self.page.get_admin_display_title()}
        messages.success(self.request, told % title)
        return redirect("review_report")


class StillRightFormatter(LogFormatter):
    """Says in the history that somebody looked at the page."""

    label = _("Say that a page is still right")
    message = _("Read the page: it is still right")
