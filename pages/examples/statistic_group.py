from .references import Value
from .statistic import statistic


def statistic_group() -> dict[str, Value]:
    """Return the variants of the statistic group, from two figures to six."""
    figures = statistic()
    return {
        "counted": {
            "heading": "What the ACCCE and the AFP counted",
            "statistics": [
                figures["reports"],
                figures["increase"],
                figures["charged"],
                figures["offences"],
            ],
        },
        "compared": {
            "heading": "Two workforces, side by side",
            "statistics": [figures["police"], figures["theme_park"]],
        },
        "at_a_glance": {
            "heading": "Why we talk about it",
            "statistics": [
                figures["reports"],
                figures["children"],
                figures["newer_reports"],
            ],
        },
        "six": {
            "heading": "Every figure we hold about the work of police in Australia",
            "statistics": [
                figures["reports"],
                figures["increase"],
                figures["charged"],
                figures["offences"],
                figures["children"],
                figures["newer_reports"],
            ],
        },
    }
