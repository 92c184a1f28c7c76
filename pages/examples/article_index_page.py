from .prose import prose
from .references import Value


def article_index_page() -> Value:
    """Return the field values of the list of articles."""
    return {
        "title": "Articles",
        "slug": "articles",
        "share_title": "Articles on breaking the silence",
        "share_description": (
            "Careful writing, with short versions, about what each of us can do."
        ),
        "seo_title": "Articles on breaking the silence",
        "search_description": prose("""
            Careful writing about online child sexual exploitation, the people who work
            against it, and what each of us can do.
        """),
        "content_note": "",
        "introduction": prose("""
            Careful writing about a hard subject. Each article has a short version, says
            at the top what it is about, and ends with something you can do.
        """),
    }
