"""Forms that were open while something was taken out, and would bring it back.

Wagtail asks only when it saves by itself, and not at all for a version that the same
form saved before.
"""

from datetime import datetime

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext
from wagtail import hooks
from wagtail.admin import messages
from wagtail.models import Page, PageLogEntry

from pages.consent.clearing import TAKEN_OUT


@hooks.register("before_edit_page")
def refuse_open_form(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Refuse a form that still holds what a consent no longer covers."""
    loaded = _loaded_at(request)
    if loaded is None:
        return None
    later = PageLogEntry.objects.filter(page=page.pk, timestamp__gt=loaded)
    if not later.filter(action=TAKEN_OUT).exists():
        return None
    told = gettext(
        "There is a newer version: a consent is over, and what it covered was taken "
        "out of this page. Your change was not saved. Open the page again."
    )
    if not request.accepts("text/html"):
        error = {"error_code": "invalid_revision", "error_message": told}
        return JsonResponse({"success": False, **error}, status=400)
    messages.error(request, told)
    return redirect("wagtailadmin_pages:edit", page.pk)


def _loaded_at(request: HttpRequest) -> datetime | None:
    """Return when the version was saved that a form was opened with."""
    try:
        loaded = parse_datetime(request.POST.get("loaded_revision_created_at", ""))
    except ValueError:
        return None
    return loaded if loaded and loaded.tzinfo else None
