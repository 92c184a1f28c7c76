"""The register in other forms: open data and contact cards."""

import hashlib
from collections.abc import Callable
from functools import wraps

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response
from django.views.decorators.http import require_safe

from resources.exports import open_data, table, vcard
from resources.register import Service, current

View = Callable[..., HttpResponse]


def unchanged_is_not_sent_again(view: View) -> View:
    """Give an answer its ETag, and answer 304 to those who have it already."""

    @wraps(view)
    def wrapped(request: HttpRequest, *args: str, **kwargs: str) -> HttpResponse:
        response = view(request, *args, **kwargs)
        digest = hashlib.sha256(response.content).hexdigest()[:32]
        response["ETag"] = f'"{digest}"'
        found = get_conditional_response(request, response["ETag"], None, response)
        return found or response

    return wrapped


@require_safe
@unchanged_is_not_sent_again
def register_json(request: HttpRequest) -> HttpResponse:
    """Answer with the published register as JSON."""
    text = open_data.as_json(current(request), settings.WAGTAILADMIN_BASE_URL)
    return HttpResponse(text, content_type="application/json; charset=utf-8")


@require_safe
@unchanged_is_not_sent_again
def register_csv(request: HttpRequest) -> HttpResponse:
    """Answer with the published register as a table, one contact a row."""
    response = HttpResponse(
        table.as_csv(current(request)), content_type="text/csv; charset=utf-8"
    )
    response["Content-Disposition"] = 'attachment; filename="register.csv"'
    return response


@require_safe
@unchanged_is_not_sent_again
def register_schema(request: HttpRequest) -> HttpResponse:
    """Answer with the JSON Schema of the register."""
    return HttpResponse(
        open_data.SCHEMA.read_bytes(), content_type="application/schema+json"
    )


@require_safe
@unchanged_is_not_sent_again
def contact_card(request: HttpRequest, slug: str) -> HttpResponse:
    """Answer with a service for the address book of a phone."""
    return _card(_service(request, slug), is_discreet=False)


@require_safe
@unchanged_is_not_sent_again
def discreet_card(request: HttpRequest, slug: str) -> HttpResponse:
    """Answer with the same under a name that says nothing."""
    return _card(_with_number(_service(request, slug)), is_discreet=True)


def _service(request: HttpRequest, slug: str) -> Service:
    service = current(request).by_slug.get(slug)
    if service is None or not service.contacts:
        raise Http404
    return service


def _with_number(service: Service) -> Service:
    """Return `service`; 404 without a number: a neutral name alone helps nobody."""
    if not service.has_number:
        raise Http404
    return service


def _card(service: Service, *, is_discreet: bool) -> HttpResponse:
    text = vcard.card(service, is_discreet=is_discreet)
    name = "contact" if is_discreet else service.slug
    response = HttpResponse(text, content_type="text/vcard; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{name}.vcf"'
    return response
