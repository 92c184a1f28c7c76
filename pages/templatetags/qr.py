"""QR codes, made here: no other site hears of them."""

import segno
from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

register = template.Library()


@register.simple_tag
def qr_code(address: str, label: str) -> SafeString:
    """Return the code of `address` as an SVG inside the page, named `label`.

    Black on white in the dark too: not every camera reads a code turned round.
    """
    code = segno.make(address, error="m", micro=False)
    drawing = code.svg_inline(
        omitsize=True, border=2, dark="black", light="white", svgclass=None
    )
    return format_html(
        '<div class="qr-code" role="img" aria-label="{}">{}</div>',
        label,
        mark_safe(drawing),  # noqa: S308 - drawn by us from modules, not from text
    )
