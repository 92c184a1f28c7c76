"""Counting visits: those of people, by the day, and nothing known of them."""

import logging

from django.db import Error
from django.http import HttpRequest
from django.utils import timezone

from pages.models import CampaignLink, CampaignLinkVisits
from pages.sharing.ahead import is_fetched_ahead
from pages.sharing.bots import is_browser

logger = logging.getLogger(__name__)


def is_visit(request: HttpRequest) -> bool:
    """Tell whether somebody follows a link, rather than a program looking ahead."""
    is_read = request.method == "GET"
    return is_read and not is_fetched_ahead(request) and is_browser(request)


def count_visit(link: CampaignLink) -> None:
    """Count one visit, today in the site's time zone; never stop a reader.

    A count that cannot be written is lost: the log tells that, and not for whom.
    """
    try:
        CampaignLinkVisits.objects.add_one(timezone.localdate(), link=link)
    except Error as error:
        logger.error("A visit could not be counted: %s", type(error).__name__)
