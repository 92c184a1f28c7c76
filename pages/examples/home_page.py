from .action_list import action_list
from .callout import callout
from .link_list import link_list
from .prose import prose
from .quote import quote
from .references import ImageKey, PageKey, Stream, Value
from .statistic_group import statistic_group
from .stream import picture, section, words


def home_page() -> Value:
    """Return the field values of the campaign's front door."""
    return {
        "title": "Stop the Stigma",
        "slug": "home",
        "seo_title": "Stop the Stigma: we can talk about this",
        "search_description": prose("""
            A campaign to break the silence around online child sexual exploitation,
            with ways to act and ways to find help.
        """),
        "content_note": "",
        "headline": "It starts with someone who can listen",
        "introduction": prose("""
            When a community stays silent about online child sexual exploitation,
            survivors are left alone with it. Stop the Stigma is here to make talking
            about it a little easier: for survivors, for families, and for everyone who
            would help if they knew how.
        """),
        "lead_image": ImageKey("conversation"),
        "featured_article": PageKey("article"),
        "body": home_body(),
    }


def home_body() -> Stream:
    """Return the body of the home page."""
    return [
        section("Why talking helps"),
        words("""
                <p>The ACCCE, the Australian Centre to Counter Child Exploitation, began
                this campaign with a plain argument. When people can talk about this
                crime, survivors are more likely to seek support and offenders find it
                harder to hide.</p>
                <p>You do not need special words, or a strong stomach. You need to be
                somebody a person could tell.</p>
            """),
        ("quote", quote()["campaign"]),
        ("action_list", action_list()["where_to_start"]),
        ("statistic_group", statistic_group()["at_a_glance"]),
        ("callout", callout()["under_18"]),
        picture("small-things"),
        ("link_list", link_list()["read_on"]),
    ]
