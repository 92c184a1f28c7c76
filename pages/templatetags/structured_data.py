"""Data for search engines and assistants, inside the page."""

import json
from typing import Any

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

register = template.Library()


@register.simple_tag
def json_ld(data: dict[str, Any]) -> SafeString:
    """Return `data`, in the words of schema.org, as a block that is read, never run."""
    text = json.dumps(data, ensure_ascii=False)
    # A block of data is not run, but "</script>" would end it.
    text = text.translate({ord(mark): f"\\u{ord(mark):04x}" for mark in "<>&"})
    return format_html(
        '<script type="application/ld+json">{}</script>',
        mark_safe(text),  # noqa: S308 - escaped above
    )
