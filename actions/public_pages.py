"""Pages whose other forms, a calendar or a printed sheet, have addresses below them."""

from typing import TypeVar

from django.http import Http404, HttpRequest
from wagtail.models import Page

Kind = TypeVar("Kind")


def public_page(request: HttpRequest, path: str, kind: type[Kind]) -> Kind:
    """Return the published page of that kind at `path`.

    Raises `Http404` where there is none, and for one that is private: a calendar or
    a printer cannot be asked for a password.
    """
    found = Page.route_for_request(request, f"{path}/")
    if found is None:
        raise Http404
    page: Page = found.page
    if page.get_url(request) != f"/{path}/" or page.get_view_restrictions().exists():
        raise Http404
    if not isinstance(page, kind):
        raise Http404
    return page
