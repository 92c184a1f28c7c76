"""The pictures and the poster of a kit."""

import io
from typing import Any

from django.utils.translation import gettext as _
from PIL import Image

from actions.kit.recipe import Recipe, Tile
from actions.printing import pdf
from pages.sharing.cards import draw
from pages.typesetting import code

# The three shapes in which services show pictures; the first is shown on the page.
FORMATS = {
    "square": (1080, 1080),
    "landscape": (1200, 630),
    "story": (1080, 1920),
}
# The page shows a tile in this size, so that looking at the kit costs little.
PREVIEW = (540, 540)


def tile(recipe: Recipe, drawn: Tile, form: str, version: str) -> bytes:
    """Return the JPEG of a tile in a format of `FORMATS`."""
    return draw(
        {
            "format": form,
            "title": drawn.message,
            "note": recipe.card_note,
            "campaign": recipe.campaign,
            "help": "",
            "lines": recipe.numbers,
            "as_of": f"{recipe.checked} {version}",
            "address": recipe.bare_address,
        }
    )


def preview(picture: bytes) -> bytes:
    """Return a small WebP of a square tile."""
    made = io.BytesIO()
    with Image.open(io.BytesIO(picture)) as square:
        small = square.resize(PREVIEW, Image.Resampling.LANCZOS)
        small.save(made, "WEBP", quality=80, method=6)
    return made.getvalue()


def poster(recipe: Recipe, version: str) -> bytes:
    """Return the poster, an A4 page as a tagged PDF; its code opens the home page."""
    told: dict[str, Any] = {
        "title": _("Poster"),
        "campaign": recipe.campaign,
        "warning": recipe.warning,
        "message": recipe.poster,
        "note_label": _("Before you read"),
        "note": recipe.note,
        "words": _("You can stop reading at any time. Help is on every page."),
        "code": code(recipe.address),
        "code_label": _("A square code that opens the site of the campaign"),
        "code_words": _("To read more, when it suits you:"),
        "address": recipe.bare_address,
        "help_label": _("Somebody is there, now"),
        "numbers": recipe.numbers,
        "as_of": f"{recipe.checked} {version}",
    }
    return pdf("kit_poster", told)
