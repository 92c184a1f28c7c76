"""Every page type keeps the contract of the house."""

import re

import pytest
from django.db import models
from django.template.loader import get_template
from wagtail.models import Page, get_page_models

from pages.models import BasePage
from resources.models import ContactMethod

OURS = [m for m in get_page_models() if m is not Page]
EDITED = [*OURS, ContactMethod]


def own_fields(model: type[models.Model]) -> list[models.Field]:
    """Return the fields that an editor sees and that Wagtail did not bring."""
    inherited = {field.name for field in Page._meta.get_fields()}
    return [
        field
        for field in model._meta.get_fields()
        if isinstance(field, models.Field)
        and field.editable
        and not field.auto_created
        and field.name not in inherited | {"page_ptr", "sort_order", "service"}
    ]


FIELDS = [
    pytest.param(field, id=f"{model.__name__}.{field.name}")
    for model in EDITED
    for field in own_fields(model)
]


@pytest.mark.parametrize("model", OURS)
def test_page_type(model: type[Page]) -> None:
    assert issubclass(model, BasePage)
    assert model.__name__.endswith("Page")
    snake = re.sub(r"(?<!^)(?=[A-Z])", "_", model.__name__).lower()
    assert model.template == f"{model._meta.app_label}/{snake}.html"
    assert get_template(model.template)
    assert str(model.page_description)


@pytest.mark.parametrize("model", OURS)
def test_tree_rules_are_said_on_the_class(model: type[Page]) -> None:
    assert "parent_page_types" in vars(model)
    assert "subpage_types" in vars(model)
    for child in model.allowed_subpage_models():
        assert model in child.allowed_parent_page_models()


@pytest.mark.parametrize("field", FIELDS)
def test_field_explains_itself(field: models.Field) -> None:
    assert str(field.help_text)


@pytest.mark.parametrize("model", OURS)
def test_only_reads(model: type[Page]) -> None:
    """A form belongs into a view with a Form, never into a page's `serve()`."""
    assert set(model.allowed_http_methods) == {"GET", "HEAD", "OPTIONS"}
