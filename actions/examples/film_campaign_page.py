from pages.examples.references import Value


def film_campaign_page() -> Value:
    """Return the field values of the film's page."""
    return {"title": "The Children in the Pictures", "slug": "film"}
