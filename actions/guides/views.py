"""Printed discussion guides."""

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response
from django.views.decorators.http import require_safe
from wagtail.models import Page

from actions.guides.sheets import guide_sheet
from actions.models import DiscussionGuidePage
from actions.models.discussion_guide import audience_in
from actions.printing import Frame, pdf_kept


@require_safe
def guide_pdf(request: HttpRequest, path: str) -> HttpResponse:
    """Answer with the guide at `path` to print, for the audience in the address.

    The same bytes go to every reader, so they are kept. What they are made from names
    them: a change to the guide, to a number or of the day makes another ETag.
    """
    guide = _public_guide(request, path)
    frame = Frame.read(request, note=guide.content_note)
    content, digest = pdf_kept("sheet", guide_sheet(guide, frame, audience_in(request)))
    response = HttpResponse(content, content_type="application/pdf")
    response["Content-Disposition"] = 'inline; filename="guide.pdf"'
    response["ETag"] = f'"{digest}"'
    found = get_conditional_response(request, response["ETag"], None, response)
    return found or response


def _public_guide(request: HttpRequest, path: str) -> DiscussionGuidePage:
    """Return the published guide at `path`; 404 also for one that is private."""
    found = Page.route_for_request(request, f"{path}/")
    page = found.page if found else None
    if not isinstance(page, DiscussionGuidePage):
        raise Http404
    if page.get_url(request) != f"/{path}/" or page.get_view_restrictions().exists():
        raise Http404
    return page
