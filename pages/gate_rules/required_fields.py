"""Fields that must be filled in, and filled in rightly."""

from collections.abc import Iterator

from django.core.exceptions import FieldDoesNotExist, ValidationError
from django.utils.text import capfirst
from wagtail.models import Page

from pages.gate import Reason


def check(page: Page) -> Iterator[Reason]:
    """Yield what the fields of a page refuse; a draft may lack nearly all of them.

    A page that has no place in the tree yet is asked by its form alone.
    """
    if not page.path:
        return
    try:
        page.full_clean()
    except ValidationError as error:
        for name, messages in error.message_dict.items():
            for message in messages:
                yield _about(page, name, message)


def _about(page: Page, name: str, message: str) -> Reason:
    try:
        field = page._meta.get_field(name)
    except FieldDoesNotExist:
        return Reason(message)
    label = capfirst(str(getattr(field, "verbose_name", name)))
    return Reason(f"{label}: {message}", name)
