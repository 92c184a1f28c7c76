"""The square code of a page as a file, and the way to a Mastodon server."""

from io import BytesIO

import segno
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe
from wagtail.models import Page

from pages.sharing.forms import ServerForm

FORM = "application/x-www-form-urlencoded"


def public_page(pk: int) -> Page:
    """Return the page that everybody can open. Raises `Http404` for any other."""
    page = get_object_or_404(Page.objects.live().public(), pk=pk)
    if not page.full_url:
        raise Http404
    return page.specific


@require_safe
def code(request: HttpRequest, pk: int) -> HttpResponse:
    """Answer with the square code of a page's address, to print it."""
    file = BytesIO()
    # Without a class or a style, it is drawn alike wherever it is put.
    segno.make(public_page(pk).full_url, error="m", micro=False).save(
        file,
        kind="svg",
        scale=8,
        border=4,
        light="white",
        svgclass=None,
        lineclass=None,
    )
    response = HttpResponse(file.getvalue(), content_type="image/svg+xml")
    # The name says nothing to somebody who looks at the list of downloads.
    response["Content-Disposition"] = 'attachment; filename="code.svg"'
    response["X-Robots-Tag"] = "noindex"
    return response


@csrf_exempt
@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def mastodon(request: HttpRequest, pk: int) -> HttpResponse:
    """Ask for a Mastodon server, and answer with a link to it.

    A link and no redirect: nobody can be sent from here to a host that somebody else
    chose. Sent by POST, so that the server is in no address and no log; it changes
    nothing, so it needs no token, and no cookie for one.
    """
    page = public_page(pk)
    if not getattr(page, "is_shareable", False):
        raise Http404
    asked = None
    if request.method == "POST":
        # Any other kind of body may hold files, which Django would write to a disk.
        asked = request.POST if request.content_type == FORM else QueryDict()
    form = ServerForm(asked)
    context = {"shared": page, "form": form}
    if form.is_valid():
        context["server"] = form.cleaned_data["server"]
    status = 400 if form.errors else 200
    response = render(request, "pages/mastodon.html", context, status=status)
    response["X-Robots-Tag"] = "noindex"
    if form.is_bound:
        response["Cache-Control"] = "private, no-store"
    return response
