"""Makes pages of the plan, with everything they choose from."""

from datetime import timedelta
from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from django.core.exceptions import FieldDoesNotExist
from django.core.files import File
from django.core.files.images import ImageFile
from django.utils import timezone
from django.utils.text import slugify
from wagtail.models import Page, Site

import pages.examples
from campaign_site.demo.plan import PLAN, pages_of_help, values_of
from pages.examples.planting import plant_campaign_links
from pages.examples.resolve import Lookup, resolve
from pages.models import CampaignImage, CampaignSettings, Claim, Topic, Video
from resources.confirmations import confirm_planted
from resources.examples.planting import (
    contact_methods,
    plant_helplines,
    plant_search_answers,
)
from resources.models import ResourcePage
from resources.validation import check_service

IMAGES = Path(pages.examples.__file__).parent / "images"
VIDEOS = Path(pages.examples.__file__).parent / "videos"


class Planted(Lookup):
    """Finds what has been planted so far; what is missing stays unlinked."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.pages: dict[str, Page] = {}
        self.images: dict[str, CampaignImage] = {}
        self.claims: dict[str, Claim] = {}
        self.videos: dict[str, Video] = {}

    def page(self, key: str) -> Page | None:
        """Return the planted page called `key`."""
        return self.pages.get(key)

    def image(self, key: str) -> CampaignImage | None:
        """Return the planted image called `key`."""
        return self.images[key]

    def claim(self, key: str) -> Claim | None:
        """Return the planted figure called `key`."""
        return self.claims[key]

    def video(self, key: str) -> Video | None:
        """Return the planted video called `key`."""
        return self.videos[key]


def point_site(base_url: str) -> None:
    """Make the site answer at `base_url`, so that full addresses are right."""
    url = urlsplit(base_url)
    port = url.port or (443 if url.scheme == "https" else 80)
    site = Site.objects.get(is_default_site=True)
    if (site.hostname, site.port) != (url.hostname, port):
        site.hostname, site.port = url.hostname, port
        site.save()


def plant_site(*, to_try: bool = True) -> None:
    """Plant settings, images, figures, topics, pages and services; publish them.

    Without `to_try` it leaves out what tells of something that does not take place.
    Pages link to each other, so they are planted bare first and filled afterwards.
    """
    words = import_module("pages.examples.site")
    # Settings, topics, figures and images outlive a home page that somebody deleted.
    if not CampaignSettings.objects.exists():
        CampaignSettings.objects.create(**words.campaign_settings())
    for name in words.topics():
        Topic.objects.get_or_create(slug=slugify(name), defaults={"name": name})

    planted = Planted()
    for key, values in words.images().items():
        planted.images[key] = _plant_image(key, values)
    for key, values in import_module("pages.examples.claims").claims().items():
        planted.claims[key] = _plant_claim(values)
    for key, values in import_module("pages.examples.videos").videos().items():
        planted.videos[key] = _plant_video(key, resolve(values, planted))
    plans = [plan for plan in PLAN if to_try or not plan.only_to_try]
    for plan in plans:
        values = values_of(plan)
        page = plan.model(title=values["title"], slug=values["slug"], **plan.menus)
        _plant_page(page, planted.pages.get(plan.parent))
        planted.pages[plan.key] = page
    for model, values in pages_of_help():
        page = model(title=values["title"], slug=values["slug"])
        _plant_page(page, planted.pages["help"])
        planted.pages[values["slug"]] = page

    for plan in plans:
        _fill(planted.pages[plan.key], resolve(values_of(plan), planted))
    for _model, values in pages_of_help():
        _fill(planted.pages[values["slug"]], resolve(values, planted))
    plant_campaign_links(planted.pages)
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


def _plant_claim(values: dict[str, Any]) -> Claim:
    """Return a figure that nobody has checked yet; one of that name is kept."""
    year = timezone.localdate() + timedelta(days=365)
    known = Claim.objects.filter(name=values["name"]).first()
    claim = known or Claim(expires_on=year, **values)
    if not known:
        claim.full_clean()
        claim.save()
    return claim


def _plant_video(key: str, values: dict[str, Any]) -> Video:
    video = Video(**values)
    with (
        (VIDEOS / f"{key}.webm").open("rb") as film,
        (VIDEOS / f"{key}.vtt").open("rb") as captions,
    ):
        video.file = File(film, name=f"{key}.webm")
        video.captions = File(captions, name=f"{key}.vtt")
        video.full_clean()
        video.save()
    return video


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


def _fill(page: Page, values: dict[str, Any]) -> None:
    """Give `page` its values, check it as the editor would, and publish it."""
    for name, value in values.items():
        setattr(page, name, _as_field(page, name, value))
    if isinstance(page, ResourcePage):
        check_service(page)
    page.full_clean()
    page.save_revision(log_action=True).publish()
    if isinstance(page, ResourcePage):
        confirm_planted(page)


def _as_field(page: Page, name: str, value: Any) -> Any:
    """Return a value as the field takes it.

    Topics are written by name. Children, such as bylines, are written as rows of
    field values; they are numbered in their order, as the editor numbers them.
    """
    if name == "contact_methods":
        return contact_methods(value)
    if name == "topics":
        return Topic.objects.filter(name__in=value)
    try:
        field = page._meta.get_field(name)
    except FieldDoesNotExist:
        return value
    if not field.one_to_many or not field.related_model:
        return value
    model: Any = field.related_model
    return [model(sort_order=number, **row) for number, row in enumerate(value)]
