"""The style guide: every block in every variant, for the people who build the site."""

from typing import Any

from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe
from wagtail.models import get_page_models

from pages.blocks import ArticleBody
from pages.blocks.base import PreviewMixin
from pages.examples import block_examples
from pages.examples.resolve import Lookup, resolve
from pages.fields import StreamField


@require_safe
def styleguide(request: HttpRequest) -> HttpResponse:
    """Show all examples; to staff, or to everybody while debugging."""
    if not settings.DEBUG and not request.user.has_perm("wagtailadmin.access_admin"):
        return redirect_to_login(request.get_full_path())
    return render(request, "styleguide.html", {"examples": rendered_examples()})


def rendered_examples() -> list[dict[str, Any]]:
    """Return each block with the HTML of its examples."""
    lookup = Lookup()
    return [
        {
            "name": name,
            "label": block.label,
            "description": block.get_description(),
            "variants": [
                {
                    "name": variant,
                    "html": block.render(block.normalize(resolve(value, lookup))),
                }
                for variant, value in block_examples(name, block.app).items()
            ],
        }
        for name, block in all_blocks().items()
    ]


def all_blocks() -> dict[str, Any]:
    """Return the blocks of articles, then those that only other pages have."""
    bodies = [ArticleBody()] + [
        field.stream_block
        for model in get_page_models()
        for field in model._meta.get_fields()
        if isinstance(field, StreamField)
    ]
    found: dict[str, Any] = {}
    for body in bodies:
        for name, block in body.child_blocks.items():
            # A plain block, such as a line of text, has no look of its own.
            if isinstance(block, PreviewMixin):
                found.setdefault(name, block)
    return found
