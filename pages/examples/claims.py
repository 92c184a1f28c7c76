"""The campaign's figures: each is written once, here, with its period and source."""

from decimal import Decimal

from .references import ACCCE_STATISTICS, FILM_SITE, Value


def figure(
    name: str,
    value: str,
    label: str,
    *,
    unit: str,
    period: str,
    source: str,
    qualifier: str = "",
    source_url: str = "",
) -> Value:
    """Return the record of a figure; `value` is text and prints as it was given."""
    return {
        "name": name,
        "qualifier": qualifier,
        "value": value,
        "label": label,
        "unit": unit,
        "amount": Decimal(value.replace(",", "")),
        "period": period,
        "source": source,
        "source_url": source_url,
    }


def claims() -> dict[str, Value]:
    """Return the ledger of the campaign, by the key that examples use."""
    return {
        "reports": figure(
            "Reports to the ACCCE, 2021",
            "33,000",
            "reports of child sexual exploitation received by the ACCCE Child "
            "Protection Triage Unit",
            qualifier="more than",
            unit="reports",
            period="2021",
            source="ACCCE",
            source_url=ACCCE_STATISTICS,
        ),
        "increase": figure(
            "Reports to the ACCCE, 2021: the increase",
            "12,000",
            "more reports than in the year before. The total was more than double "
            "that of 2019",
            qualifier="nearly",
            unit="additional reports",
            period="2021, compared with 2020",
            source="ACCCE",
        ),
        "newer_reports": figure(
            "Reports counted by the AFP, 2024–25",
            "82,764",
            "reports of online child sexual exploitation",
            unit="reports",
            period="July 2024 to June 2025",
            source="AFP",
        ),
        "charged": figure(
            "People charged by the AFP, 2021",
            "237",
            "people charged by the AFP with child-abuse-related offences",
            unit="people charged",
            period="2021",
            source="AFP",
            source_url=ACCCE_STATISTICS,
        ),
        "offences": figure(
            "Offences charged by the AFP, 2021",
            "2,032",
            "alleged child-abuse-related offences in the charges the AFP laid",
            unit="alleged offences",
            period="2021",
            source="AFP",
            source_url=ACCCE_STATISTICS,
        ),
        "media_files": figure(
            "Media files reviewed by the ACCCE, 2021",
            "217,000",
            "media files reviewed by the ACCCE in connection with reports of abuse",
            qualifier="more than",
            unit="media files",
            period="2021",
            source="ACCCE",
            source_url=ACCCE_STATISTICS,
        ),
        "children": figure(
            "Children removed from harm, 2021",
            "114",
            "children removed from harm, in Australia and in other countries",
            unit="children",
            period="2021",
            source="ACCCE and AFP",
        ),
        "children_in_australia": figure(
            "Children removed from harm, 2021: in Australia",
            "49",
            "children removed from harm in Australia",
            unit="children",
            period="2021",
            source="ACCCE and AFP",
        ),
        "children_elsewhere": figure(
            "Children removed from harm, 2021: in other countries",
            "65",
            "children removed from harm in other countries",
            unit="children",
            period="2021",
            source="ACCCE and AFP",
        ),
        "police": figure(
            "Police in the world, full-time, 2022",
            "1,000",
            "police officers in the whole world working full-time against online "
            "child sexual exploitation",
            qualifier="fewer than",
            unit="people at work",
            period="2022",
            source="The Children in the Pictures and an article for the campaign",
            source_url=FILM_SITE,
        ),
        "theme_park": figure(
            "People employed by one theme park, 2022",
            "1,200",
            "people employed by one theme park, Dreamworld on the Gold Coast",
            qualifier="more than",
            unit="people at work",
            period="2022",
            source="An article for the campaign",
        ),
    }
