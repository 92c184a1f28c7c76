"""Where a number stands: in which services, and in the words of which pages."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import phonenumbers
from django.db import models
from django.db.models import Q
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.contrib.settings.registry import registry as settings_registry
from wagtail.fields import StreamField
from wagtail.models import Page, get_page_models
from wagtail.snippets.models import get_snippet_models

from resources import helplines
from resources.admin.state import live_contacts
from resources.choices import NUMBERS
from resources.models import ContactConfirmation, ContactMethod, ResourcePage

# Between two digits: spaces, dashes, brackets, tags; in JSON also an escaped space.
BETWEEN = r"([^0-9]|\\u00a0|\\u202f|\\u2009|\\u2011){0,6}"
# Fields of Wagtail's own in which nobody writes to readers.
OWN = {"slug", "url_path", "path", "content_type", "draft_title", "locked_by"}


@dataclass(frozen=True)
class Appearances:
    """Everything that names one number.

    `services` follow a pull by themselves; `texts` are words that somebody has to
    change, each with its kind and the address of its form.
    """

    services: list[ResourcePage]
    texts: list[tuple[str, str, str]]
    is_packaged: bool


def appearances(key: str, kind: str, user: Any) -> Appearances:
    """Return where a number or an address stands; the queries do not grow."""
    return Appearances(
        services=services_with(key),
        texts=sorted(set(_texts(_pattern(key, kind), AdminURLFinder(user)))),
        is_packaged=any(
            contact.key == key
            for service in helplines.FALLBACK
            for contact in service.contacts
        ),
    )


def methods_with(key: str) -> list[ContactMethod]:
    """Return the contacts of published services with this number."""
    return [method for method in live_contacts() if method.key == key]


def services_with(key: str) -> list[ResourcePage]:
    """Return the published services that have the number, or show it meanwhile."""
    confirmed = ContactConfirmation.objects.confirmed()
    shown = confirmed.filter(key=key, service__live=True)
    services = [method.service for method in methods_with(key)]
    services += [row.service for row in shown.select_related("service")]
    return sorted({s.pk: s for s in services}.values(), key=lambda s: s.title)


def _pattern(key: str, kind: str) -> str:
    """Return a regular expression, for any database, that finds it as written."""
    if kind not in NUMBERS:
        return re.escape(re.sub(r"^https?://(www\.)?", "", key))
    if not key.startswith("+"):
        return rf"(^|[^0-9]){BETWEEN.join(key)}($|[^0-9])"
    code = str(phonenumbers.parse(key).country_code)
    abroad = BETWEEN.join(code) + BETWEEN
    local = BETWEEN.join(key.removeprefix(f"+{code}"))
    return rf"(^|[^0-9])({abroad})?(0{BETWEEN})?{local}($|[^0-9])"


def _texts(pattern: str, finder: AdminURLFinder) -> Iterator[tuple[str, str, str]]:
    for model in _models():
        fields = _text_fields(model)
        found = Q(pk__in=[])
        for name in fields:
            found |= Q(**{f"{name}__iregex": pattern})
        rows: Any = model._default_manager.filter(found)
        if issubclass(model, Page):
            rows = rows.live().defer_streamfields()
        for row in rows:
            name = str(model._meta.verbose_name)
            yield name, str(row), finder.get_edit_url(row) or ""
    # Their values are what a pull takes off; only their words are anybody's own.
    found = Q(label__iregex=pattern) | Q(hours_note__iregex=pattern)
    for method in live_contacts().filter(found):
        service = method.service
        name = str(service._meta.verbose_name)
        yield name, str(service), finder.get_edit_url(service) or ""


def _models() -> list[type[models.Model]]:
    pages = [model for model in get_page_models() if model is not Page]
    return [*pages, *get_snippet_models(), *settings_registry]


def _text_fields(model: type[models.Model]) -> list[str]:
    kinds = (models.TextField, models.CharField, StreamField)
    return [
        field.name
        for field in model._meta.get_fields()
        if isinstance(field, kinds)
        and field.name not in OWN
        and not getattr(field, "choices", None)
    ]
