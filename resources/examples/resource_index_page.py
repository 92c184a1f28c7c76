from pages.examples.prose import prose
from pages.examples.references import Value


def resource_index_page() -> Value:
    """Return the field values of the list of help."""
    return {
        "title": "Find help",
        "slug": "help",
        "seo_title": "Find help and someone to talk to",
        "search_description": prose("""
            Services in Australia for children, survivors, families and anyone who
            worries about a child: by phone, text, chat and online.
        """),
        "content_note": prose("""
            This page lists services for people affected by child sexual abuse. It
            describes no abuse. If a child is in danger now, call Triple Zero.
        """),
        "introduction": prose("""
            You can ask for help for yourself or for someone else, about today or about
            long ago. You do not need proof, and you do not need the right words. Each
            service says when somebody last checked its numbers.
        """),
    }
