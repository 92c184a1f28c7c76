from pages.examples.prose import prose
from pages.examples.references import Value


def resource_index_page() -> Value:
    """Return the field values of the page for finding help."""
    return {
        "title": "Find help",
        "slug": "help",
        "share_title": "Someone to talk to",
        "share_description": (
            "By phone, text, chat and online, for children, survivors, families "
            "and anyone who worries."
        ),
        "seo_title": "Find help and someone to talk to",
        "search_description": prose("""
            Someone to talk to, by phone, text, chat and online: for children,
            survivors, families, and anyone who worries about a child or about
            themselves.
        """),
        "content_note": prose("""
            This page lists services for people affected by child sexual abuse. It
            describes no abuse. If a child is in danger now, call Triple Zero.
        """),
        "introduction": prose("""
            You do not need proof, and you do not need the right words. You can ask
            about today or about long ago. Beside each number you see when we last
            checked it, and whether we have.
        """),
    }
