"""The style guide: every block in every variant, for the people who build the site."""

from typing import Any

from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from pages.blocks import ArticleBody
from pages.examples import block_examples
from pages.examples.resolve import Lookup, resolve


@require_safe
def styleguide(request: HttpRequest) -> HttpResponse:
    """Show all examples; to staff, or to everybody while debugging."""
    if not settings.DEBUG and not request.user.has_perm("wagtailadmin.access_admin"):
        return redirect_to_login(request.get_full_path())
    return render(request, "styleguide.html", {"examples": rendered_examples()})


def rendered_examples() -> list[dict[str, Any]]:
    """Return each block of an article with the HTML of its examples."""
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
                for variant, value in block_examples(name).items()
            ],
        }
        for name, block in ArticleBody().child_blocks.items()
    ]
