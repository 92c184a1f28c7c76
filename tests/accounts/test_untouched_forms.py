"""Who reviews a page in its form, and changes nothing, has not changed it."""

from typing import Any

import pytest
from django.forms import CheckboxInput
from django.http import QueryDict
from wagtail.admin.rich_text import DraftailRichTextArea
from wagtail.blocks.base import BlockWidget
from wagtail.models import Page

from actions.models import ActionPage, FilmCampaignPage, ScreeningPage
from pages.models import ArticlePage, HomePage, StandardPage
from resources.models import GuidePage, ResourcePage
from tests.people import OWNER, person

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

MADE_BY_SCRIPTS = (BlockWidget, DraftailRichTextArea)
KINDS = [
    ActionPage,
    ArticlePage,
    FilmCampaignPage,
    GuidePage,
    HomePage,
    ResourcePage,
    ScreeningPage,
    StandardPage,
]


def as_rendered(form: Any) -> dict[str, Any]:
    """Return what a browser sends for the plain fields that nobody touched."""
    sent: dict[str, Any] = {}
    for bound in form:
        if isinstance(bound.field.widget, MADE_BY_SCRIPTS):
            continue
        widget, value = bound.field.widget, bound.value()
        if not isinstance(widget, CheckboxInput):
            value = widget.format_value(value)
        sent |= {bound.html_name: value} if value else {}
    for formset in form.formsets.values():
        sent |= {field.html_name: field.value() for field in formset.management_form}
    return sent


@pytest.mark.parametrize("kind", KINDS)
def test_it_has_not_changed(kind: type[Page]) -> None:
    user = person("looking", OWNER)
    page = kind.objects.first()
    assert page is not None
    kinds = {"instance": page, "for_user": user, "parent_page": page.get_parent()}
    form_class = kind.get_edit_handler().get_form_class()
    shown = form_class(**kinds)
    sent = QueryDict(mutable=True)
    for name, value in as_rendered(shown).items():
        sent.setlist(name, value if isinstance(value, list) else [value])
    form = form_class(sent, **kinds)
    changed = [
        bound.name
        for bound in form
        if not isinstance(bound.field.widget, MADE_BY_SCRIPTS) and bound._has_changed()
    ]
    assert changed == []
