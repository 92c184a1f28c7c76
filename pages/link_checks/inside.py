"""Links within the site that lead to a page that is gone or not published."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.http import Http404, HttpRequest
from django.urls import Resolver404, resolve
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page, ReferenceIndex, Site
from wagtail.views import serve

from pages.link_checks.chosen import PREFIX
from pages.link_checks.collecting import Place, place_of
from pages.models.link_check import LinkNote


class Lost(NamedTuple):
    """A link that leads nowhere: why, where it stands, the title it led to."""

    note: LinkNote
    places: set[Place]
    title: str = ""


def is_outside(address: str) -> bool:
    """Tell whether an address leaves this site."""
    own = urlsplit(settings.BASE_URL).netloc.lower()
    return address.startswith("http") and urlsplit(address).netloc.lower() != own


def lost_paths(found: dict[str, set[Place]]) -> dict[str, Lost]:
    """Return those of the paths of this site that lead nowhere."""
    site = Site.objects.select_related("root_page").get(is_default_site=True)
    root = site.root_page.specific
    return {
        address: Lost(LinkNote.HIDDEN, places)
        for address, places in found.items()
        if not _leads_somewhere(urlsplit(address).path or "/", root)
    }


def _leads_somewhere(path: str, root: Page) -> bool:
    try:
        if resolve(path).func is not serve:
            return True
        root.route(HttpRequest(), [part for part in path.split("/") if part])
    except (Http404, Resolver404):
        redirects = Redirect.objects.filter(old_path=Redirect.normalise_path(path))
        return redirects.exists()
    return True


def lost_pages(found: dict[str, set[Place]]) -> dict[str, Lost]:
    """Return the chosen pages that are gone or not published, under `page:` and key.

    `found` are those in rich text and blocks; what fields choose, Wagtail knows.
    """
    titles = dict(Page.objects.filter(live=False).values_list("pk", "title"))
    live = set(Page.objects.filter(live=True).values_list("pk", flat=True))
    places: dict[int, set[Place]] = defaultdict(set)
    for address, here in found.items():
        places[int(address.removeprefix(PREFIX))] |= here
    for kind, source, target in _references(titles):
        if kind.model_class() is not Page or source in live:
            places[target] |= _places(kind, source)
    return {
        f"{PREFIX}{key}": Lost(
            LinkNote.HIDDEN if key in titles else LinkNote.GONE,
            here,
            titles.get(key, ""),
        )
        for key, here in places.items()
        if key not in live and here
    }


def _references(hidden: Iterable[int]) -> Iterator[tuple[ContentType, int, int]]:
    """Yield what refers to a page that is not published: its type and key, the page."""
    kinds = ContentType.objects
    rows = ReferenceIndex.objects.filter(
        to_content_type=kinds.get_for_model(Page),
        to_object_id__in=[str(key) for key in hidden],
    ).values_list("base_content_type", "object_id", "to_object_id")
    for kind, source, target in rows.distinct():
        yield kinds.get_for_id(kind), int(source), int(target)


def _places(kind: ContentType, key: int) -> set[Place]:
    model = kind.model_class()
    records = model._default_manager.filter(pk=key) if model else []
    return {place_of(getattr(each, "specific", each)) for each in records}
