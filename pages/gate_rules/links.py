"""Links that anybody on the way can read or change."""

import re
from collections.abc import Iterator

from django.db import models
from django.utils.html import escape
from django.utils.translation import gettext as _
from wagtail.models import Page

from pages.gate import Reason
from pages.gate.texts import texts_of

# Within this site, by phone, by mail; the editor's own links have no address at all.
SAFE = re.compile(r"https://|tel:|mailto:|sms:|#|/(?!/)", re.IGNORECASE)
HREF = re.compile(r"""<a\s[^>]*?\bhref\s*=\s*["']([^"']*)["']""", re.IGNORECASE)


def check(page: Page) -> Iterator[Reason]:
    """Yield a reason for each address that does not begin with https://."""
    for text in texts_of(page):
        for address in HREF.findall(text.words) if text.is_rich else []:
            if not SAFE.match(address.strip()):
                yield _reason(address, text.field)
    for field in page._meta.concrete_fields:
        if isinstance(field, models.URLField):
            address = field.value_from_object(page)
            if address and not SAFE.match(address):
                yield _reason(address, field.name)


def _reason(address: str, field: str) -> Reason:
    """Return the reason; blocks refuse other schemes themselves."""
    told = _("The link to “%(address)s” is not safe: it must begin with https://.")
    return Reason(told % {"address": escape(address)[:80]}, field)
