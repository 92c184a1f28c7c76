from pages.examples.references import Value


def action_index_page() -> Value:
    """Return the field values of the list of actions."""
    return {"title": "Act", "slug": "act"}
