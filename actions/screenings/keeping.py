"""What editors are told before a screening vanishes, or when it comes too late.

Whoever has it in a calendar hears of nothing once its page is gone.
"""

from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.models import Page

from actions.models import ScreeningPage


def still_in_calendars(page: Page) -> ScreeningPage | None:
    """Return the next published screening at or below `page` that is to come."""
    found = ScreeningPage.objects.descendant_of(page, inclusive=True).live()
    return found.upcoming(timezone.now()).first()


def words_before_removal(screening: ScreeningPage) -> str:
    """Return why a screening should stay, and what to do instead."""
    if screening.is_cancelled:
        words = _(
            "“%(title)s” is cancelled, and calendars may not have heard of it yet. "
            "Keep it until its day is over."
        )
    else:
        words = _(
            "“%(title)s” is still to come. Calendars that hold it would never learn "
            "that it is off. Set it to Cancelled instead, and publish it."
        )
    return words % {"title": screening.title}


@hooks.register("before_delete_page")
def warn_before_deletion(request: HttpRequest, page: Page) -> None:
    """Say so on the page that asks whether to delete; nothing is refused."""
    screening = still_in_calendars(page) if request.method == "GET" else None
    if screening:
        messages.warning(request, words_before_removal(screening))


@hooks.register("after_publish_page")
def ask_about_a_past_day(request: HttpRequest, page: Page) -> None:
    """Ask whether the year is right when a screening is over as it first appears."""
    if not isinstance(page, ScreeningPage) or not page.is_past:
        return
    if page.first_published_at == page.last_published_at:
        words = _(
            "This screening was over on %(day)s already, so it stands among the past "
            "ones. If it is still to come, correct the date."
        )
        messages.warning(request, words % {"day": page.day_words})
