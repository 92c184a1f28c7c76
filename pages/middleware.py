"""What an editor sees when a publication is refused outside of a form."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from wagtail.admin import messages

from pages.publishing import PublicationRefusedError


class RefusedPublicationMiddleware:
    """Turns a refusal into a message above the form of the page.

    The forms of pages refuse by themselves, on the block in question. This is for the
    ways without such a form: the bulk action, approving from the dashboard, copying.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        """Keep the next layer."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Change nothing on the way."""
        return self.get_response(request)

    def process_exception(
        self, request: HttpRequest, error: Exception
    ) -> HttpResponse | None:
        """Tell what stands in the way and lead to it; leave other errors alone."""
        if not isinstance(error, PublicationRefusedError):
            return None
        messages.error(request, told_as_html(error))
        form = reverse("wagtailadmin_pages:edit", args=[error.page.pk])
        if request.headers.get("x-requested-with") == "XMLHttpRequest":
            return JsonResponse({"step": "success", "redirect": form})
        return redirect(form)


def told_as_html(error: PublicationRefusedError) -> SafeString:
    """Return the reasons as a list, each with the way to what it is about."""
    rows = (
        (
            reason.message,
            reason.url_for(error.page),
            reason.label or gettext("Go there"),
        )
        for reason in error.reasons
    )
    return format_html(
        "{} {}<ul>{}</ul>",
        error.opening,
        gettext("Mend this; then publish again."),
        format_html_join("", '<li>{} <a href="{}">{}</a></li>', rows),
    )
