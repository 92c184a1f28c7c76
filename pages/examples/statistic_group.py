from .references import ClaimKey, Value


def statistic_group() -> dict[str, Value]:
    """Return the variants of the statistic group, from two figures to six."""
    return {
        "counted": {
            "heading": "What the ACCCE and the AFP counted",
            "claims": chosen("reports", "increase", "charged", "offences"),
        },
        "compared": {
            "heading": "Two workforces, side by side",
            "claims": chosen("police", "theme_park"),
        },
        "at_a_glance": {
            "heading": "Why we talk about it",
            "claims": chosen("newer_reports", "children", "police"),
        },
        "six": {
            "heading": "Every figure we hold about the work of police in Australia",
            "claims": chosen(
                "reports",
                "increase",
                "charged",
                "offences",
                "children",
                "newer_reports",
            ),
        },
    }


def chosen(*keys: str) -> list[ClaimKey]:
    """Return the figures with these keys, as a block chooses them."""
    return [ClaimKey(key) for key in keys]
