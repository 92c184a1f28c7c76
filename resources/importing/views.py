"""The import in the admin: upload, report, and yes or no."""

from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.formats import number_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.generic import TemplateView
from wagtail.admin.views.generic import WagtailAdminTemplateMixin

from resources.exports.table import EXPORTED_ONLY
from resources.importing import report, uploads
from resources.importing.applying import StalePlanError, apply, may_import
from resources.importing.planning import Plan, plan
from resources.importing.reading import (
    MAX_BYTES,
    MAX_ROWS,
    REQUIRED,
    parse,
    too_big,
)

# Each takes some hundredths of a second, in which nobody else can write to SQLite;
# proxies wait half a minute.
MOST_IN_A_REQUEST = 250


class UploadForm(forms.Form):
    """A file."""

    file = forms.FileField(
        label=gettext_lazy("CSV file"),
        help_text=gettext_lazy(
            "In UTF-8, with commas or semicolons. Nothing is written before you have "
            "seen what would change."
        ),
        widget=forms.FileInput(attrs={"accept": ".csv,text/csv"}),
    )


class ImportPage(WagtailAdminTemplateMixin, TemplateView):
    """What the pages of the import have in common."""

    page_title = gettext_lazy("Import services")
    header_icon = "upload"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        """Refuse who may not publish services."""
        if not may_import(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        """Return the way here."""
        here = {"url": reverse("resources_import:index"), "label": self.page_title}
        return [*self.breadcrumbs_items, here]

    def report(self, request: HttpRequest, found: Plan, **more: Any) -> HttpResponse:
        """Answer with what an import would do."""
        self.template_name = "resources/admin/import_report.html"
        too_many = len(found.to_write) > MOST_IN_A_REQUEST
        return self.render_to_response(
            self.get_context_data(
                plan=found,
                summary=report.summary(found),
                problems=report.problem_rows(found),
                services=report.services(found),
                most=MOST_IN_A_REQUEST,
                too_many=too_many,
                can_apply=not (found.problems or too_many) and found.to_write,
                **more,
            )
        )


@method_decorator(csrf_exempt, name="dispatch")
class UploadView(ImportPage):
    """Takes a file and reports on it.

    Whoever reads a form, as the protection against forged ones does, reads the upload
    with it. So the limit is set first, and the protection comes after it.
    """

    template_name = "resources/admin/import.html"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        """Set the limit before anything is read."""
        self.limit = uploads.SizeLimit(request)
        request.upload_handlers.insert(0, self.limit)
        return self.protected(request, *args, **kwargs)

    @method_decorator(csrf_protect)
    def protected(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        """Go on with a request that is not forged."""
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the form and what it takes."""
        kwargs.setdefault("form", UploadForm())
        return super().get_context_data(
            most_rows=number_format(MAX_ROWS, force_grouping=True),
            most_bytes=MAX_BYTES,
            columns=REQUIRED,
            read_over=EXPORTED_ONLY,
            **kwargs,
        )

    def post(self, request: HttpRequest) -> HttpResponse:
        """Report on the file; keep it when it can be applied."""
        form = UploadForm(request.POST, request.FILES)
        uploads.drop(request)
        if self.limit.refused:
            return self.report(request, plan(too_big(self.limit.refused)))
        if not form.is_valid():
            return self.render_to_response(self.get_context_data(form=form))
        data = form.cleaned_data["file"].read()
        found = plan(parse(data))
        applicable = found.to_write and not found.problems
        token = uploads.keep(request, data) if applicable else ""
        return self.report(request, found, token=token)


class ApplyView(ImportPage):
    """Writes what the report said, or reports again when that has changed."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest) -> HttpResponse:
        """Write, or let go of the file."""
        back = redirect("resources_import:index")
        if "cancel" in request.POST:
            uploads.drop(request)
            messages.info(request, _("Nothing was imported."))
            return back
        token = request.POST.get("token", "")
        data = uploads.kept(request, token)
        if data is None:
            message = _("This file is no longer kept. Upload it again.")
            messages.error(request, message)
            return back
        table = parse(data)
        found = plan(table)
        if len(found.to_write) > MOST_IN_A_REQUEST:
            return self.report(request, found, token=token)
        try:
            done = apply(table, request.user, request.POST.get("fingerprint", ""))
        except StalePlanError as stale:
            return self.report(request, stale.plan, token=token, is_stale=True)
        uploads.drop(request)
        messages.success(request, _("Imported: %s") % report.summary(done))
        return back
