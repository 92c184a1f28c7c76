"""The list of terms among Wagtail's content checks, beside the preview, while writing.

Wagtail asks axe about the preview. So the preview marks the words, and each entry of
the list is a rule of axe's that fails wherever its mark stands.
"""

from collections.abc import Iterator
from typing import Any

from bs4 import BeautifulSoup, NavigableString
from django.http import HttpRequest, HttpResponse
from django.utils.text import capfirst
from django.utils.translation import gettext
from wagtail import hooks
from wagtail.admin.userbar import ContentCheckerItem

from pages.terms.current import current_terms
from pages.terms.matching import Found, find_terms
from pages.terms.term import Level, Term

MARK = "data-term"
# Quotations are somebody else's words, and the guide teaches the words it lists.
LEFT_ALONE = ("blockquote", "script", "style", ".term-list")
IMPACTS = {Level.STOP: "serious", Level.WARN: "moderate"}


def mark_terms(response: HttpResponse) -> None:
    """Mark what stands on a rendered page of the list's words, in its HTML."""
    page = BeautifulSoup(response.content, "html.parser")
    main = page.find("main")
    if main is None:
        return
    left_alone = {id(each) for each in main.select(", ".join(LEFT_ALONE))}
    for text in list(main.find_all(string=True)):
        if type(text) is not NavigableString:  # a comment is a kind of one
            continue
        if any(id(parent) in left_alone for parent in text.parents):
            continue
        found = [one for one in find_terms(str(text)) if one.level in IMPACTS]
        if found:
            text.replace_with(*_marked(page, str(text), found))
    response.content = str(page)


def _marked(page: BeautifulSoup, text: str, found: list[Found]) -> Iterator[Any]:
    """Yield the parts of a text, with an element around what was found."""
    done = 0
    for each in found:
        if each.start < done:  # inside what is marked already
            continue
        yield text[done : each.start]
        mark = page.new_tag("span", attrs={MARK: each.term.key})
        mark.string = text[each.start : each.end]
        yield mark
        done = each.end
    yield text[done:]


class TermCheckerItem(ContentCheckerItem):
    """Wagtail's checks, and one for each entry of the list."""

    def get_axe_run_only(self, request: HttpRequest) -> list[str]:
        """Name the rules to run."""
        return [*self.axe_run_only, *(_rule_id(term) for term in _listed())]

    def get_axe_custom_rules(self, request: HttpRequest) -> list[dict[str, Any]]:
        """Return a rule for each entry: a mark has no title, so it always fails."""
        return [*self.axe_custom_rules, *(_rule(term) for term in _listed())]

    def get_axe_messages(self, request: HttpRequest) -> dict[str, dict[str, Any]]:
        """Return what to write instead, and why."""
        return {
            **self.axe_messages,
            **{_rule_id(term): _message(term) for term in _listed()},
        }


def _listed() -> list[Term]:
    return [term for term in current_terms() if term.level in IMPACTS]


def _rule_id(term: Term) -> str:
    return f"term-{term.key}"


def _rule(term: Term) -> dict[str, Any]:
    return {
        "id": _rule_id(term),
        "impact": IMPACTS[term.level],
        "selector": f'[{MARK}="{term.key}"]',
        "tags": ["best-practice"],
        "any": ["non-empty-title"],
        "enabled": True,
    }


def _message(term: Term) -> dict[str, str]:
    told = {"words": str(term.shown), "preferred": str(term.preferred)}
    reason = f"{capfirst(str(term.reason))}."
    if term.level == Level.STOP:
        name = gettext("Stops publication: %(words)s") % told
    else:
        name = gettext("Think again: %(words)s") % told
    instead = (
        gettext("Write: %(preferred)s.") % told
        if term.preferred
        else gettext("Please leave it out.")
    )
    return {"error_name": name, "help_text": f"{instead} {reason}"}


@hooks.register("construct_wagtail_userbar")
def add_terms(request: HttpRequest, items: list[Any], page: Any) -> None:
    """Let the checks know the list of terms."""
    items[:] = [
        TermCheckerItem(in_editor=item.in_editor)
        if isinstance(item, ContentCheckerItem)
        else item
        for item in items
    ]
