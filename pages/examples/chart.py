from .references import Value
from .statistic_group import chosen


def chart() -> dict[str, Value]:
    """Return the variants of the chart."""
    return {
        "children": {
            "heading": "Removed from harm, here and elsewhere",
            "claims": chosen("children_in_australia", "children_elsewhere"),
        },
        "with_words_before_the_numbers": {
            "heading": "Two workforces, side by side",
            "claims": chosen("police", "theme_park"),
        },
        "whole_and_parts": {
            "heading": "All children removed from harm, and where they were",
            "claims": chosen("children", "children_elsewhere", "children_in_australia"),
        },
    }
