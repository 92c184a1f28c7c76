"""Square codes for paper."""

import io

import segno


def code(address: str) -> str:
    """Return the code of `address` as an SVG, black on white."""
    drawing = io.BytesIO()
    segno.make(address, error="m", micro=False).save(
        drawing, kind="svg", border=0, xmldecl=False, svgns=True, omitsize=True
    )
    return drawing.getvalue().decode()
