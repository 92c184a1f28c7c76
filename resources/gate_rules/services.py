"""A service that nobody could reach, or that somebody would reach wrongly."""

from collections.abc import Iterator

from wagtail.models import Page

from pages.gate import Reason
from resources.models import ResourcePage
from resources.validation import service_problems


def check(page: Page) -> Iterator[Reason]:
    """Yield what is wrong with the numbers, addresses and hours of a service.

    The form asks as much; a draft may lack it, and not every way goes through a form.
    """
    if isinstance(page, ResourcePage):
        for problem in service_problems(page):
            yield Reason(problem)
