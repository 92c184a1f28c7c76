"""Addresses that are not pages."""

from django.db import Error
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from pages.models import CampaignSettings


@require_safe
def leave(request: HttpRequest) -> HttpResponse:
    """Send the reader to a neutral site and forget what this one left behind.

    The exit works through this address without JavaScript. It is not counted.
    """
    try:
        destination = CampaignSettings.current(request).exit_url
    except Error:
        destination = CampaignSettings().exit_url
    return HttpResponse(
        status=303,
        headers={
            "Location": destination,
            "Cache-Control": "no-store",
            "Clear-Site-Data": '"cache", "cookies", "storage"',
        },
    )
