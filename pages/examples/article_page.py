from datetime import date

from .article_body import article_body
from .prose import prose
from .references import ImageKey, PageKey, Value


def article_page() -> Value:
    """Return the field values of the campaign's article."""
    return {
        "title": "What changes when we can talk about it",
        "slug": "when-we-can-talk",
        "share_description": (
            "Why people look away, and small things that anyone can do. With a "
            "short version."
        ),
        "seo_title": "Breaking the silence about online child sexual exploitation",
        "search_description": prose("""
            Why people look away, what police in Australia see, a film worth preparing
            for, and small things that anyone can do.
        """),
        "content_note": prose("""
            This article is about child sexual abuse, the silence around it and the work
            of police. It shows no images of abuse and describes none. Two passages say
            more about harm, and they stay closed unless you open them.
        """),
        "summary": prose("""
            Many of us look away from online child sexual exploitation, often because we
            care and cannot see a way to help. This article asks what our silence does,
            what police in Australia are seeing, and why a film that one viewer dreaded
            left hope behind. It ends with small things that anyone can do.
        """),
        "short_version": short_version(),
        "lead_image": ImageKey("opening"),
        "lead_caption": "Opening marks: the moment before somebody speaks.",
        "published_on": date(2025, 10, 13),
        "bylines": [{"name": "The editors", "role": "of this site"}],
        "topics": ["Breaking the silence", "The film", "Ways to help"],
        "body": article_body(),
        "related_links": [
            {"page": PageKey("language-guide")},
            {"page": PageKey("help")},
            {"page": PageKey("about")},
        ],
    }


def short_version() -> str:
    """Return the article in about 150 words, at the gentlest level."""
    return prose("""
        <p>Online child sexual exploitation is hard to think about, so many people do
        not. The Australian Centre to Counter Child Exploitation (ACCCE) asks us to try.
        Its campaign, Stop the Stigma, argues that when people can talk about this,
        survivors are more likely to seek support and offenders find it harder to
        hide.</p>
        <p>Police in Australia receive many reports, and their work brings children to
        safety. A documentary, <a href="page:film"><i>The Children in the
        Pictures</i></a>, follows people who do that work. A designer who dreaded
        watching it came away reassured and hopeful.</p>
        <p>You do not have to watch anything, or know what to say. Ask someone whether
        they have room for a conversation. Learn how Trace An Object works. Read a page
        and talk about it.</p>
        <p>If this happened to you, it was not your fault. You can <a
        href="page:help">find someone to talk to</a>, by phone, text or chat, when you
        are ready.</p>
    """)
