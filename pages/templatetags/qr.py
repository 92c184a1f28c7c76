"""QR codes, made here: no other site hears of them."""

import segno
from django import template
from django.utils.safestring import SafeString, mark_safe

register = template.Library()


@register.inclusion_tag("components/qr_code.html")
def qr_code(address: str, label: str) -> dict[str, str | SafeString]:
    """Draw the code of `address` as an SVG inside the page, named `label`.

    Black on white in the dark too: not every camera reads a code turned round.
    """
    drawing = segno.make(address, error="m", micro=False).svg_inline(
        omitsize=True, border=2, dark="black", light="white", svgclass=None
    )
    # Drawn from modules, never from text.
    return {"label": label, "drawing": mark_safe(drawing)}  # noqa: S308
