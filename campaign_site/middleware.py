"""Middleware of the frame: headers by policy, and errors that still carry help."""

from collections.abc import Callable
from typing import Any

from csp.constants import HEADER as CSP_HEADER
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_vary_headers
from django.utils.datastructures import MultiValueDictKeyError
from django_permissions_policy import PermissionsPolicyMiddleware

from campaign_site import policies
from campaign_site.errors import error_response
from campaign_site.policies import Kind
from pages.video.views import PlayerResponse

GetResponse = Callable[[HttpRequest], HttpResponse]

# Longer than any address of this site; shorter than what servers in front accept.
LONGEST_PATH = 1_000
LONGEST_QUERY = 2_000


def kind_of(request: HttpRequest, response: HttpResponse) -> Kind:
    """Return the kind of `response`.

    Readers have no cookies, except those who met a form: it cannot be protected
    against forged requests without one.
    """
    if isinstance(response, PlayerResponse):
        return Kind.PLAYER
    for pattern, kind in policies.PATHS:
        if pattern.match(request.path_info):
            return kind
    if settings.SESSION_COOKIE_NAME in request.COOKIES:
        return Kind.EDITOR
    if {**request.COOKIES, **response.cookies}.get(settings.CSRF_COOKIE_NAME):
        return Kind.FORM
    return Kind.PUBLIC


def permissions_header(policy: dict[str, Any]) -> str:
    """Return `policy` as the header that the settings' own one is written by."""
    return str(PermissionsPolicyMiddleware.compute_header_value(policy, name="player"))


class ResponsePolicyMiddleware:
    """Puts the headers of `policies` on each response."""

    def __init__(self, get_response: GetResponse) -> None:
        """Keep the next layer."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Dress the response of the inner layers.

        A preview passes here twice, inside as the page and outside as the admin's
        answer, so what is outside wins.
        """
        response = self.get_response(request)
        kind = kind_of(request, response)
        response.headers.pop(CSP_HEADER, None)
        changes = policies.CSP_CHANGES[kind]
        if isinstance(response, PlayerResponse):
            changes = policies.player_csp(response.player_origin)
            permissions = policies.player_permissions(response.player_origin)
            response.headers["Permissions-Policy"] = permissions_header(permissions)
        setattr(response, "_csp_replace", changes)  # noqa: B010
        for name, value in (policies.ALWAYS | policies.HEADERS[kind]).items():
            response.headers[name] = value
        is_personal = kind in {Kind.FORM, Kind.EDITOR}
        if "Cache-Control" not in response or is_personal:
            value = policies.cache_control(kind, response.status_code)
            response.headers["Cache-Control"] = value
        if is_personal:
            patch_vary_headers(response, ["Cookie"])
        return response


class ErrorPageMiddleware:
    """Gives an error that came without a page the one with warning and help."""

    def __init__(self, get_response: GetResponse) -> None:
        """Keep the next layer."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Replace an empty body of a 4xx or 5xx response; keep its headers."""
        response = self.get_response(request)
        if response.status_code < 400 or response.streaming or response.content:
            return response
        page = error_response(response.status_code)
        if "Allow" in response:
            page.headers["Allow"] = response["Allow"]
        return page


class RefuseBrokenUrlMiddleware:
    """Refuses addresses that no page can have, before a database sees them."""

    def __init__(self, get_response: GetResponse) -> None:
        """Keep the next layer."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer 400 to a NUL character or a far too long query, 414 to such a path."""
        query = request.META.get("QUERY_STRING", "")
        if "\0" in request.path_info or "%00" in query or "\0" in query:
            return error_response(400)
        if len(query) > LONGEST_QUERY:
            return error_response(400)
        if len(request.path_info) > LONGEST_PATH:
            return error_response(414)
        return self.get_response(request)


class IncompleteRequestMiddleware:
    """Refuses a request to the admin that leaves out what a form of it always says."""

    def __init__(self, get_response: GetResponse) -> None:
        """Keep the next layer."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Pass on."""
        return self.get_response(request)

    def process_exception(
        self, request: HttpRequest, error: Exception
    ) -> HttpResponse | None:
        """Answer 400 when a view missed a field; leave other errors alone.

        Wagtail reads some fields without asking whether they are there.
        """
        is_admin = request.path_info.startswith("/admin/")
        if is_admin and isinstance(error, MultiValueDictKeyError):
            return error_response(400)
        return None
