from pages.examples.prose import prose
from pages.examples.references import Value


def action_index_page() -> Value:
    """Return the field values of the list of actions."""
    return {
        "title": "Act",
        "slug": "act",
        "share_title": "Small things that count",
        "share_description": (
            "Four ways to help, from a short conversation to an evening with your "
            "neighbours."
        ),
        "seo_title": "Small things that count",
        "search_description": prose("""
            Four ways to help break the silence about online child sexual abuse, from a
            short conversation to an evening with your neighbours.
        """),
        "content_note": "",
        "introduction": prose("""
            Nobody has to do all of this, and nobody has to do it today. Begin with the
            smallest thing that you can really do.
        """),
    }
