"""The gate in the admin: hints after publishing, and words kept on purpose."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.widgets import Button
from wagtail.log_actions import LogActionRegistry
from wagtail.models import Page

from pages.gate.keeping import ACTION, KeepView, KeptFormatter
from pages.gate.registry import hints_for
from pages.models import KeptTerm


@hooks.register("register_admin_urls")
def keep_urls() -> list[URLPattern]:
    """Give the page of kept words its address."""
    return [path("pages/<int:pk>/words/", KeepView.as_view(), name="keep_term")]


@hooks.register("register_log_actions")
def register_log_actions(actions: LogActionRegistry) -> None:
    """Name what somebody did about words, for the history of a page."""
    actions.register_action(ACTION)(KeptFormatter)


@hooks.register("register_page_header_buttons")
def keep_button(
    page: Page, user: Any, view_name: str, next_url: str | None = None
) -> Iterator[Button]:
    """Lead from the form of a page to the words that are kept on it."""
    if view_name == "edit" and page.permissions_for_user(user).can_edit():
        yield Button(
            gettext("Words kept on purpose"),
            reverse("keep_term", args=[page.pk]),
            icon_name="openquote",
            priority=80,
        )


@hooks.register("before_edit_page")
def tell_kept_words(request: HttpRequest, page: Page) -> None:
    """Let whoever reviews a page read above its form which words stay, and why."""
    if request.method != "GET" or not page.workflow_in_progress:
        return
    kept = KeptTerm.objects.filter(page=page.pk)
    if kept:
        told = format_html(
            "{}<ul>{}</ul>",
            gettext("Words kept on purpose. Does each reason hold?"),
            format_html_join("", "<li>“{}”: {}</li>", ((k, k.reason) for k in kept)),
        )
        messages.warning(request, told)


@hooks.register("after_publish_page")
def tell_hints(request: HttpRequest, page: Page) -> None:
    """Say what the editor may want to think about again."""
    hints = hints_for(page.specific)
    if not hints:
        return
    rows = ((h.message, h.url_for(page), h.label or gettext("Go there")) for h in hints)
    told = format_html(
        "{}<ul>{}</ul>",
        gettext("You may want to think about this again:"),
        format_html_join("", '<li>{} <a href="{}">{}</a></li>', rows),
    )
    messages.warning(request, told)
