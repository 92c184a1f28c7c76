"""The campaign's figures: each is written once, here, with its period and source."""

from .references import ACCCE_STATISTICS, FILM_SITE, Value


def figure_of(
    value: str,
    label: str,
    *,
    period: str,
    source: str,
    qualifier: str = "",
    source_url: str = "",
) -> Value:
    """Return a raw statistic; `value` stays text so that it prints as it was given."""
    return {
        "value": value,
        "qualifier": qualifier,
        "label": label,
        "period": period,
        "source": source,
        "source_url": source_url,
    }


def statistic() -> dict[str, Value]:
    """Return the campaign's figures as variants of the statistic block."""
    return {
        "children": figure_of(
            "114",
            "children removed from harm: 49 in Australia and 65 in other countries",
            period="2021",
            source="ACCCE and AFP",
        ),
        "reports": figure_of(
            "33,000",
            "reports of child sexual exploitation received by the ACCCE Child "
            "Protection Triage Unit",
            qualifier="more than",
            period="2021",
            source="ACCCE",
            source_url=ACCCE_STATISTICS,
        ),
        "increase": figure_of(
            "12,000",
            "more reports than in the year before. The total was more than double "
            "that of 2019",
            qualifier="nearly",
            period="2021, compared with 2020",
            source="ACCCE",
        ),
        "charged": figure_of(
            "237",
            "people charged by the AFP with child-abuse-related offences",
            period="2021",
            source="AFP",
            source_url=ACCCE_STATISTICS,
        ),
        "offences": figure_of(
            "2,032",
            "alleged child-abuse-related offences in the charges the AFP laid",
            period="2021",
            source="AFP",
            source_url=ACCCE_STATISTICS,
        ),
        "media_files": figure_of(
            "217,000",
            "media files reviewed by the ACCCE in connection with reports of abuse",
            qualifier="more than",
            period="2021",
            source="ACCCE",
            source_url=ACCCE_STATISTICS,
        ),
        "newer_reports": figure_of(
            "82,764",
            "reports of online child sexual exploitation",
            period="July 2024 to June 2025",
            source="AFP",
        ),
        "police": figure_of(
            "1,000",
            "police officers in the whole world working full-time against online "
            "child sexual exploitation",
            qualifier="fewer than",
            period="2022",
            source="The Children in the Pictures and an article for the campaign",
            source_url=FILM_SITE,
        ),
        "theme_park": figure_of(
            "1,200",
            "people employed by one theme park, Dreamworld on the Gold Coast",
            qualifier="more than",
            period="2022",
            source="An article for the campaign",
        ),
    }
