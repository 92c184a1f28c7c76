"""Template tags of a share kit's page."""

from dataclasses import dataclass

from django import template

from actions.kit import Kit, Recipe, kit_of, recipe_of
from actions.models import ShareKitPage

register = template.Library()


@dataclass(frozen=True)
class ShownTile:
    """A tile on the page; `pictures` are addresses by format, while there are any."""

    message: str
    alt_text: str
    pictures: dict[str, str]


@dataclass(frozen=True)
class Shown:
    """What the page shows of a kit: `files` only while they say what it says."""

    recipe: Recipe
    files: Kit | None

    @property
    def tiles(self) -> list[ShownTile]:
        """The tiles in their order."""
        return [
            ShownTile(
                tile.message,
                tile.alt_text,
                self.files.tile(number) if self.files else {},
            )
            for number, tile in enumerate(self.recipe.tiles, 1)
        ]


@register.simple_tag
def share_kit(page: ShareKitPage) -> Shown:
    """Return the kit of a page."""
    recipe = recipe_of(page)
    return Shown(recipe, kit_of(page, recipe))
