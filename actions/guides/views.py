"""Printed discussion guides."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from actions.guides.sheets import guide_sheet
from actions.models import DiscussionGuidePage
from actions.models.discussion_guide import audience_in
from actions.printing import Frame, pdf_kept
from actions.public_pages import public_page
from resources.views import unchanged_is_not_sent_again


@require_safe
@unchanged_is_not_sent_again
def guide_pdf(request: HttpRequest, path: str) -> HttpResponse:
    """Answer with the guide at `path` to print, for the audience in the address.

    The same bytes go to every reader, so they are kept. A change to the guide, to a
    number or of the day makes others.
    """
    guide = public_page(request, path, DiscussionGuidePage)
    frame = Frame.read(request, note=guide.content_note)
    content = pdf_kept("sheet", guide_sheet(guide, frame, audience_in(request)))
    response = HttpResponse(content, content_type="application/pdf")
    response["Content-Disposition"] = 'inline; filename="guide.pdf"'
    return response
