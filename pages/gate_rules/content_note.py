"""A note before what hurts: rule W1."""

from collections.abc import Iterator

from django.utils.translation import gettext as _
from wagtail.blocks import StreamValue
from wagtail.fields import StreamField
from wagtail.models import Page

from pages.gate import Reason
from pages.models import BasePage, CampaignSettings


def check(page: Page) -> Iterator[Reason]:
    """Yield a reason for a page that nothing is said before.

    The note of the whole site stands in for that of a page, except where a passage
    describes harm: there a reader has to know what this page is about.
    """
    if not isinstance(page, BasePage) or page.content_note.strip():
        return
    if any(_describes_harm(value) for value in _streams(page)):
        yield Reason(
            _(
                "Content note: this page has a passage that describes harm. Say in a "
                "note of its own what it talks about and what it does not show."
            ),
            "content_note",
        )
    elif not CampaignSettings.current(None).content_note.strip():
        yield Reason(
            _("Content note: neither this page nor the whole site has one."),
            "content_note",
        )


def _streams(page: Page) -> Iterator[StreamValue]:
    for field in page._meta.get_fields():
        if isinstance(field, StreamField):
            yield field.value_from_object(page)


def _describes_harm(value: StreamValue) -> bool:
    return any(child.block_type == "sensitive_passage" for child in value)
