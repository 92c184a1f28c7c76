"""Which pages the demo has, and where their words are."""

from importlib import import_module
from typing import Any, NamedTuple

from wagtail.models import Page

from actions.models import (
    ActionIndexPage,
    ActionPage,
    DiscussionGuidePage,
    FilmCampaignPage,
    ScreeningPage,
    ShareKitPage,
)
from pages.models import (
    ArticleIndexPage,
    ArticlePage,
    HomePage,
    StandardPage,
)
from resources.models import GuidePage, ResourceIndexPage, ResourcePage

IN_MENU = {"show_in_menus": True}
IN_FOOTER = {"shows_in_footer": True}


class Planned(NamedTuple):
    """A page of the demo.

    `key` names it for links, `parent` is another key, `example` the module among the
    examples of its app that holds its field values, `menus` what it takes there.
    `only_to_try` pages tell of what does not take place: a real site leaves them out,
    since search engines and calendars cannot read that they are examples.
    """

    key: str
    model: type[Page]
    parent: str
    example: str
    menus: dict[str, bool]
    only_to_try: bool = False


# In the order of the tree, which is the order of the menus.
PLAN = (
    Planned("home", HomePage, "", "home_page", {}),
    Planned("film", FilmCampaignPage, "home", "film_campaign_page", IN_MENU),
    Planned("screening", ScreeningPage, "film", "screening", {}, only_to_try=True),
    Planned(
        "past-screening", ScreeningPage, "film", "past_screening", {}, only_to_try=True
    ),
    Planned(
        "discussion-guide", DiscussionGuidePage, "film", "discussion_guide_page", {}
    ),
    Planned("articles", ArticleIndexPage, "home", "article_index_page", IN_MENU),
    Planned("article", ArticlePage, "articles", "article_page", {}),
    Planned("act", ActionIndexPage, "home", "action_index_page", IN_MENU),
    Planned("start-a-conversation", ActionPage, "act", "start_a_conversation", {}),
    Planned("write-about-it", ActionPage, "act", "write_about_it", {}),
    Planned("trace-an-object", ActionPage, "act", "trace_an_object", {}),
    Planned("host-a-screening", ActionPage, "act", "host_a_screening", {}),
    Planned("share-kit", ShareKitPage, "act", "share_kit_page", {}),
    Planned("help", ResourceIndexPage, "home", "resource_index_page", IN_MENU),
    Planned("about", StandardPage, "home", "about", IN_FOOTER),
    Planned("exit-help", StandardPage, "home", "exit_help", IN_FOOTER),
    Planned("language-guide", StandardPage, "home", "language_guide", IN_FOOTER),
    Planned("privacy", StandardPage, "home", "privacy", IN_FOOTER),
)


def values_of(planned: Planned) -> dict[str, Any]:
    """Return the field values of a page of the plan."""
    app, name = planned.model._meta.app_label, planned.example
    return getattr(import_module(f"{app}.examples.{name}"), name)()


def pages_of_help() -> list[tuple[type[Page], dict[str, Any]]]:
    """Return the pages below the list of help: their type and field values."""
    at_home = import_module("resources.examples.services").services()
    abroad = import_module("resources.examples.other_countries").services_abroad()
    guides = import_module("resources.examples.guides").guides()
    return [
        *((GuidePage, values) for values in guides),
        *((ResourcePage, values) for values in [*at_home, *abroad]),
    ]
