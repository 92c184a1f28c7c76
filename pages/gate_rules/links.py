"""Links that anybody on the way can read or change."""

import re
from collections.abc import Iterator
from html import unescape

from django.db import models
from django.utils.html import escape
from django.utils.translation import gettext as _
from wagtail.models import Page

from pages.gate import Reason
from pages.gate.texts import children_of, texts_of

# Within this site, by phone, by mail; the editor's own links have no address at all.
# To a browser a backslash is a slash, and two of them begin another host.
SAFE = re.compile(r"https://|tel:|mailto:|sms:|#|/(?![/\\])", re.IGNORECASE)
HREF = re.compile(r"""<a\s[^>]*?\bhref\s*=\s*["']([^"']*)["']""", re.IGNORECASE)
# Browsers leave these out, wherever they stand.
UNREAD = re.compile(r"[\t\r\n]")


def check(page: Page) -> Iterator[Reason]:
    """Yield a reason for each address that does not begin with https://."""
    for text in texts_of(page):
        for address in HREF.findall(text.words) if text.is_rich else []:
            if not _is_safe(unescape(address)):
                yield _reason(address, text.field)
    for field, address in _addresses_in(page):
        if not _is_safe(address):
            yield _reason(address, field)
    for child in children_of(page):
        for _field, address in _addresses_in(child):
            if not _is_safe(address):
                yield _reason(address, "")


def _addresses_in(thing: models.Model) -> Iterator[tuple[str, str]]:
    """Yield each field that holds an address, and the address."""
    for field in thing._meta.concrete_fields:
        address = field.value_from_object(thing)
        if address and isinstance(field, models.URLField):
            yield field.name, address


def _is_safe(address: str) -> bool:
    """Tell whether a browser that follows `address` is encrypted, or stays here."""
    return bool(SAFE.match(UNREAD.sub("", address).strip()))


def _reason(address: str, field: str) -> Reason:
    """Return the reason; blocks refuse other schemes themselves."""
    told = _("The link to “%(address)s” is not safe: it must begin with https://.")
    return Reason(told % {"address": escape(address)[:80]}, field)
