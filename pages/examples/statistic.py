from .references import ClaimKey, Value


def statistic() -> dict[str, Value]:
    """Return the variants of the statistic block.

    Among them are the shortest figure, the longest, and one without a link.
    """
    return {
        "children": {"claim": ClaimKey("children")},
        "newer_reports": {"claim": ClaimKey("newer_reports")},
        "media_files": {"claim": ClaimKey("media_files")},
        "shortest": {"claim": ClaimKey("charged")},
        "longest": {"claim": ClaimKey("police")},
        "without_link": {"claim": ClaimKey("increase")},
    }
