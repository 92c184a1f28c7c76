"""The share kit: tiles, a poster and words, made when what they say changes.

A recipe holds everything that the files say; its digest names the folder they lie in.
A reader is given a kit only while its digest is that of the recipe of the moment, so
that nobody downloads a number which the site has corrected.
"""

from actions.kit.making import Kit, kit_of, make_kit
from actions.kit.recipe import Recipe, recipe_of

__all__ = ["Kit", "Recipe", "kit_of", "make_kit", "recipe_of"]
