"""Error pages. Each carries the warning and the help, whatever is broken.

A 4xx page asks the register and the settings, and does without where they are out of
reach. A 5xx page asks nobody: it needs no database, no cache and no context. Should
even a template fail, a few lines kept in this module answer.
"""

import logging

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string

logger = logging.getLogger(__name__)

TEMPLATES = {400, 403, 404, 405, 500}

LAST_RESORT = """<!doctype html>
<html lang="en-AU"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Something went wrong</title></head>
<body><main>
<p>Warning: this site is about child sexual abuse. <a href="/leave/">Leave</a></p>
<h1>Something went wrong</h1>
<p>This page could not be shown. Help is still there:</p>
<ul>
<li>In danger now: <a href="tel:000">000</a></li>
<li>Kids Helpline, 5 to 25 years: <a href="tel:1800551800">1800 55 1800</a></li>
<li>Lifeline, any age: <a href="tel:131114">13 11 14</a></li>
</ul>
</main></body></html>
"""


def error_response(status: int) -> HttpResponse:
    """Return the page for `status`: its own, or the general 400 or 500 page."""
    general = 500 if status >= 500 else 400
    name = status if status in TEMPLATES else general
    body: str = LAST_RESORT
    try:
        body = render_to_string(f"{name}.html", {"is_live": status < 500})
    except Exception:
        logger.exception("The template of the error page %s failed", name)
    return HttpResponse(body, status=status)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Answer a request that cannot be understood (400)."""
    return error_response(400)


def permission_denied(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Answer a request that is not allowed (403)."""
    return error_response(403)


def page_not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Answer an address that names nothing (404)."""
    return error_response(404)


def nothing_here(request: HttpRequest) -> HttpResponse:
    """Answer at an address that is to name nothing (404)."""
    return error_response(404)


def server_error(request: HttpRequest) -> HttpResponse:
    """Answer when the site itself failed (500)."""
    return error_response(500)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Answer a form that did not come from this site (403)."""
    return error_response(403)
