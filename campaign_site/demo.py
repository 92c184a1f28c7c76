"""Plants the demo campaign. The only code that imports both apps."""

from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from django.core.files.images import ImageFile
from django.utils.text import slugify
from wagtail.models import Orderable, Page, Site

import pages.examples
from pages.examples.references import PageKey
from pages.examples.resolve import Lookup, resolve
from pages.models import (
    ArticleByline,
    ArticleIndexPage,
    ArticlePage,
    CampaignImage,
    CampaignSettings,
    HomePage,
    RelatedLink,
    StandardPage,
    Topic,
)
from resources.confirmations import confirm_planted
from resources.examples.planting import (
    contact_methods,
    plant_helplines,
    plant_search_answers,
)
from resources.models import (
    GuidePage,
    GuideService,
    ResourceIndexPage,
    ResourcePage,
)
from resources.validation import check_service

IMAGES = Path(pages.examples.__file__).parent / "images"

# Key of the page, its type, the key of its parent, and what it takes in the menus.
PLAN: tuple[tuple[str, type[Page], str, dict[str, bool]], ...] = (
    ("home", HomePage, "", {}),
    ("articles", ArticleIndexPage, "home", {"show_in_menus": True}),
    ("article", ArticlePage, "articles", {}),
    ("help", ResourceIndexPage, "home", {"show_in_menus": True}),
    ("about", StandardPage, "home", {"show_in_menus": True}),
    ("exit-help", StandardPage, "home", {"shows_in_footer": True}),
    ("language-guide", StandardPage, "home", {"shows_in_footer": True}),
    ("privacy", StandardPage, "home", {"shows_in_footer": True}),
)

EXAMPLES = {
    "home": "pages.examples.home_page",
    "articles": "pages.examples.article_index_page",
    "article": "pages.examples.article_page",
    "help": "resources.examples.resource_index_page",
    "about": "pages.examples.about",
    "exit-help": "pages.examples.exit_help",
    "language-guide": "pages.examples.language_guide",
    "privacy": "pages.examples.privacy",
}


class Planted(Lookup):
    """Finds what has been planted so far; what is missing stays unlinked."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.pages: dict[str, Page] = {}
        self.images: dict[str, CampaignImage] = {}

    def page(self, key: str) -> Page | None:
        """Return the planted page called `key`."""
        return self.pages.get(key)

    def image(self, key: str) -> CampaignImage | None:
        """Return the planted image called `key`."""
        return self.images[key]


def example(key: str) -> dict[str, Any]:
    """Return the field values of the page called `key`."""
    module = EXAMPLES[key]
    return getattr(import_module(module), module.rpartition(".")[2])()


def pages_of_help() -> list[tuple[type[Page], dict[str, Any]]]:
    """Return the pages below the list of help: their type and field values."""
    at_home = import_module("resources.examples.services").services()
    abroad = import_module("resources.examples.other_countries").services_abroad()
    guides = import_module("resources.examples.guides").guides()
    for guide in guides:
        guide["services"] = [PageKey(slug) for slug in guide["services"]]
    return [
        *((GuidePage, values) for values in guides),
        *((ResourcePage, values) for values in [*at_home, *abroad]),
    ]


def point_site(base_url: str) -> None:
    """Make the site answer at `base_url`, so that full addresses are right."""
    url = urlsplit(base_url)
    port = url.port or (443 if url.scheme == "https" else 80)
    site = Site.objects.get(is_default_site=True)
    if (site.hostname, site.port) != (url.hostname, port):
        site.hostname, site.port = url.hostname, port
        site.save()


def plant_site() -> None:
    """Plant settings, images, topics, pages and services; publish them all.

    Pages link to each other, so they are planted bare first and filled afterwards.
    """
    words = import_module("pages.examples.site")
    # Settings, topics and images outlive a home page that somebody deleted.
    if not CampaignSettings.objects.exists():
        CampaignSettings.objects.create(**words.campaign_settings())
    for name in words.topics():
        Topic.objects.get_or_create(slug=slugify(name), defaults={"name": name})

    planted = Planted()
    for key, values in words.images().items():
        planted.images[key] = _plant_image(key, values)
    for key, model, parent, menus in PLAN:
        values = example(key)
        page = model(title=values["title"], slug=values["slug"], **menus)
        _plant_page(page, planted.pages.get(parent))
        planted.pages[key] = page
    for model, values in pages_of_help():
        page = model(title=values["title"], slug=values["slug"])
        _plant_page(page, planted.pages["help"])
        planted.pages[values["slug"]] = page

    for key, *_ in PLAN:
        _fill(planted.pages[key], resolve(example(key), planted))
    for _model, values in pages_of_help():
        _fill(planted.pages[values["slug"]], resolve(values, planted))
    plant_helplines(planted.pages)
    plant_search_answers(planted.pages)


def _plant_image(key: str, values: dict[str, str]) -> CampaignImage:
    values.pop("shows", None)
    with (IMAGES / f"{key}.jpg").open("rb") as file:
        return CampaignImage.objects.create(
            file=ImageFile(file, name=f"{key}.jpg"),
            people=CampaignImage.People.NOBODY,
            is_safe_for_preview=True,
            **values,
        )


def _plant_page(page: Page, parent: Page | None) -> None:
    """Add `page` as a draft; a home page replaces the welcome page of Wagtail."""
    page.live = False
    if parent:
        parent.add_child(instance=page)
        return
    root = Page.get_first_root_node()
    welcome = root.get_children().first()
    slug, page.slug = page.slug, f"{page.slug}-new"
    root.add_child(instance=page)
    site = Site.objects.filter(is_default_site=True).first()
    site = site or Site(is_default_site=True, hostname="localhost")
    site.site_name, site.root_page = page.title, page
    site.save()
    if welcome:
        welcome.delete()
    page.slug = slug
    page.save()


def _in_order(model: type[Orderable], rows: list[dict[str, Any]]) -> list[Orderable]:
    """Return children numbered in their order, as the editor numbers them."""
    return [model(sort_order=number, **row) for number, row in enumerate(rows)]


def _fill(page: Page, values: dict[str, Any]) -> None:
    """Give `page` its values, check it as the editor would, and publish it."""
    values = dict(values)
    match page:
        case ArticlePage():
            values["bylines"] = _in_order(ArticleByline, values["bylines"])
            values["topics"] = Topic.objects.filter(name__in=values["topics"])
            related = [{"page": page} for page in values.pop("related")]
            values["related_links"] = _in_order(RelatedLink, related)
        case GuidePage():
            rows = [{"service": service} for service in values.pop("services")]
            values["guide_services"] = _in_order(GuideService, rows)
        case ResourcePage():
            values["contact_methods"] = contact_methods(values["contact_methods"])
    for name, value in values.items():
        setattr(page, name, value)
    if isinstance(page, ResourcePage):
        check_service(page)
    page.full_clean()
    page.save_revision(log_action=True).publish()
    if isinstance(page, ResourcePage):
        confirm_planted(page)
