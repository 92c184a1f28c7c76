"""Every address of the admin, filled in with things that are one's own or another's."""

import re
from collections.abc import Callable, Iterator
from typing import Any

from django.contrib.auth.models import Group, User
from django.urls import URLPattern, URLResolver, get_resolver
from wagtail.admin.models import EditingSession
from wagtail.admin.views.bulk_action.registry import bulk_action_registry
from wagtail.contrib.redirects.models import Redirect
from wagtail.contrib.settings.registry import registry
from wagtail.documents.models import Document
from wagtail.models import Collection, Page, Site, Task, Workflow

from pages.models import CampaignImage, StandardPage
from resources.models import ResourcePage
from tests.accounts.things import Things

PARAMETER = re.compile(r"<(?:(\w+):)?(\w+)>")
COMPARE = r"^(\d+)/revisions/compare/(live|earliest|\d+)\.\.\.(live|latest|\d+)/$"
# The last one of Wagtail's, which answers whatever else is asked for.
CATCH_ALL = "^.*/$"
# These take what is one's own or another's; everything else is the same for both.
OWNED = ("admin/pages/", "admin/images/", "admin/documents/", "admin/editing-sessions/")
# Addresses that stand for many, one for each thing that they can be about.
SETTINGS = "admin/settings/<slug:app_name>/<slug:model_name>/"
BULK = "admin/bulk/<str:app_label>/<str:model_name>/<str:action>/"


BULK_MODELS = (Page, CampaignImage, Document, User)


def patterns() -> list[str]:
    """Return the patterns of all addresses under /admin/."""
    found = [
        pattern
        for pattern in dict.fromkeys(_below(get_resolver(), ""))
        if pattern.startswith("admin/") and not pattern.endswith(CATCH_ALL)
    ]
    return [each for pattern in found for each in _apart(pattern)]


def _apart(pattern: str) -> list[str]:
    """Return the pattern for each kind of thing that it is made for."""
    if pattern.startswith(SETTINGS):
        return [
            f"admin/settings/{model._meta.app_label}/{model._meta.model_name}/"
            + pattern.removeprefix(SETTINGS)
            for model in registry
        ]
    if pattern == BULK:
        return [
            f"admin/bulk/{model._meta.app_label}/{model._meta.model_name}/{one.action_type}/?id="
            for model in BULK_MODELS
            for one in bulk_action_registry.get_bulk_actions_for_model(
                model._meta.app_label, model._meta.model_name
            )
        ]
    return [pattern]


def _below(resolver: URLResolver, prefix: str) -> Iterator[str]:
    for entry in resolver.url_patterns:
        pattern = prefix + str(entry.pattern)
        if isinstance(entry, URLPattern):
            yield pattern
        else:
            yield from _below(entry, pattern)


def is_owned(pattern: str) -> bool:
    """Tell whether it matters whose thing the address is about."""
    return pattern.startswith((*OWNED, "admin/bulk/")) and any(
        mark in pattern for mark in ("<", "(", "?id=")
    )


def filled(pattern: str, things: Things, other: Any) -> str:
    """Return the address, about `things`, and about the account `other`."""
    if pattern.endswith(COMPARE):
        path = pattern.replace(COMPARE, f"{things.page.pk}/revisions/compare/")
        return f"/{path}earliest...latest/"
    if pattern.endswith("?id="):
        thing = {
            "page": things.public,
            "campaignimage": things.image,
            "document": things.document,
            "user": other,
        }[pattern.split("/")[3]]
        return f"/{pattern}{thing.pk}"
    plain = pattern.replace("^", "").replace("$", "").replace("\\Z", "")
    return "/" + PARAMETER.sub(
        lambda found: str(_value(pattern, found[2], things, other)), plain
    )


def _value(pattern: str, name: str, things: Things, other: Any) -> Any:
    """Return what stands for a parameter."""
    if name in FIXED:
        return FIXED[name]
    if name in GIVEN:
        return GIVEN[name](_page(pattern, things), things)
    if name in {"pk", "task_id", "workflow_pk", "collection_id"}:
        return _of_model(pattern, things, other)
    return 1


def _page(pattern: str, things: Things) -> Page:
    """Return the page that an address can be about at all."""
    if "workflow" in pattern:
        return things.in_review
    return things.public if "unpublish" in pattern else things.page


FIXED = {
    "content_type_app_name": "pages",
    "content_type_model_name": "standardpage",
    "app_label": "wagtailcore",
    "model_name": "page",
    "app_name": "pages",
    "action_name": "approve",
    "filter_spec": "width-100",
    "uidb64": "MQ",
    "token": "no-token",
    "name": "claims",
}


# The key of a thing, by the page that the address is about and what else there is.
GIVEN: dict[str, Callable[[Page, Things], Any]] = {
    **dict.fromkeys(
        ("page_id", "page_pk", "page_to_move_id", "object_id"), lambda page, _: page.pk
    ),
    "parent_page_id": lambda page, _: page.get_parent().pk,
    "destination_id": lambda *_: StandardPage.objects.get(slug="about").pk,
    "revision_id": lambda page, _: page.latest_revision_id,
    "task_state_id": lambda page, _: page.current_workflow_task_state.pk,
    "workflow_state_id": lambda page, _: page.current_workflow_state.pk,
    "image_id": lambda _, things: things.image.pk,
    "document_id": lambda _, things: things.document.pk,
    "doc_id": lambda _, things: things.document.pk,
    "redirect_id": lambda *_: Redirect.objects.latest("pk").pk,
    "session_id": lambda *_: EditingSession.objects.latest("pk").pk,
    "service": lambda *_: ResourcePage.objects.get(slug="lifeline").pk,
}


def _of_model(pattern: str, things: Things, other: Any) -> Any:
    """Return the key of a thing of the kind that the address is about."""
    if "/users/" in pattern or "/two-step/" in pattern:
        return other.pk
    if "pages" in pattern and "snippets" not in pattern:
        return things.page.pk
    if "images" in pattern:
        return things.image.pk
    if "documents" in pattern:
        return things.document.pk
    for word, model in KINDS.items():
        if f"/{word}/" in pattern:
            first = model.objects.order_by("pk").last()
            return first.pk if first else 1
    model = _snippet(pattern)
    first = model.objects.order_by("pk").first() if model else None
    return first.pk if first else 1


KINDS: dict[str, Any] = {
    "tasks": Task,
    "workflows": Workflow,
    "collections": Collection,
    "groups": Group,
    "sites": Site,
}


def _snippet(pattern: str) -> Any:
    from wagtail.snippets.models import get_snippet_models

    for model in get_snippet_models():
        if f"/{model._meta.app_label}/{model._meta.model_name}/" in pattern:
            return model
    return None
