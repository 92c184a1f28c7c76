from .action_list import action_list
from .callout import callout
from .chart import chart
from .link_list import link_list
from .prose import prose
from .quote import quote
from .references import PageKey, Stream, Value
from .statistic_group import statistic_group
from .stream import picture, words


def home_page() -> Value:
    """Return the field values of the campaign's front door."""
    return {
        "title": "Stop the Stigma",
        "slug": "home",
        "share_title": "We can talk about this",
        "share_description": (
            "Something to watch, to read and to do, so that people can talk. Help "
            "is on every page."
        ),
        "seo_title": "Stop the Stigma: we can talk about this",
        "search_description": prose("""
            A campaign to break the silence around online child sexual exploitation,
            with ways to act and ways to find help.
        """),
        "content_note": "",
        "headline": "It starts with someone who can listen",
        "introduction": prose("""
            Stop the Stigma is a campaign to break the silence around online child
            sexual exploitation. When people can talk about this crime, survivors are
            more likely to seek support and offenders find it harder to hide. Watch a
            film, read an article, or begin with one small thing.
        """),
        "lead_image": None,
        "featured_film": PageKey("film"),
        "featured_article": PageKey("article"),
        "body": home_body(),
    }


def home_body() -> Stream:
    """Return the body of the home page: what is counted, what to do, who helps."""
    return [
        ("statistic_group", statistic_group()["at_a_glance"]),
        ("chart", chart()["children"]),
        words("""
                <p>Each of these children is a whole person, for whom something changed
                because somebody kept looking. Most of us will never do that work. We
                can do the part that is ours: be somebody a person could tell.</p>
            """),
        ("action_list", action_list()["where_to_start"]),
        picture("conversation"),
        ("quote", quote()["campaign"]),
        ("callout", callout()["under_18"]),
        ("link_list", link_list()["support"]),
    ]
