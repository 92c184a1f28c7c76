"""How the examples write down a guide, and the words that several of them share."""

from pages.examples.prose import prose
from pages.examples.references import PageKey, Stream, Value, no_link

Guide = dict[str, object]


def guide(
    title: str,
    slug: str,
    *,
    share_title: str,
    share_description: str,
    seo_title: str,
    search_description: str,
    content_note: str,
    introduction: str,
    services: list[str],
    body: Stream,
    is_for_children: bool = False,
) -> Guide:
    """Return the field values of a guide; `services` are slugs, the right one first."""
    return {
        "title": title,
        "slug": slug,
        "share_title": share_title,
        "share_description": share_description,
        "seo_title": seo_title,
        "search_description": prose(search_description),
        "content_note": prose(content_note),
        "introduction": prose(introduction),
        "is_for_children": is_for_children,
        "guide_services": [{"service": PageKey(slug)} for slug in services],
        "body": body,
    }


def callout(heading: str, text: str, link: Value | None = None) -> tuple[str, object]:
    """Return a box for the one thing that a reader should not miss."""
    value = {"heading": heading, "text": prose(text), "link": link or no_link()}
    return ("callout", value)


def pause(text: str) -> tuple[str, object]:
    """Return a place to breathe."""
    return ("pause", {"text": prose(text)})


def links(heading: str, *items: Value) -> tuple[str, object]:
    """Return a list of links to read next."""
    return ("link_list", {"heading": heading, "links": list(items)})


def actions(
    heading: str, introduction: str, *items: tuple[str, str, Value]
) -> tuple[str, object]:
    """Return a list of things to do: each a title, a text and a link."""
    return (
        "action_list",
        {
            "heading": heading,
            "introduction": prose(introduction),
            "actions": [
                {"title": title, "text": prose(text), "link": link}
                for title, text, link in items
            ],
        },
    )
